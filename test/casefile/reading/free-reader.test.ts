import { caseData, readCase } from '../../../src/casefile';
import { body, p, table } from '../support/make-content';

test('the title of a document asks for nothing, even in bold', () => {
  const title = p('Request for extension of due date', { style: 'Title', bold: true });
  const form = table([
    ['Incident report ID', 'SAMPLE-41'],
    ['Extension requested, in business days', '20'],
  ]);
  expect(caseData(readCase(body(title, form))).fields).toEqual({ 'incident.id': 'SAMPLE-41' });
});
