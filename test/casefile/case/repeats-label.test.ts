import { textOf } from '../../../src/casefile';
import type { FieldReading } from '../../../src/casefile';
import { repeatsLabel } from '../../../src/casefile/case/repeats-label';

test.each(['Incident report ID', 'incident report id:', ' INCIDENT REPORT ID : '])(
  '%j says only what is asked',
  (text) => expect(repeatsLabel('incident.id', text)).toBe(true),
);

test.each(['', 'SAMPLE-0001', 'Incident report ID: SAMPLE-0001', 'Incident report'])(
  '%j says something else, or nothing',
  (text) => expect(repeatsLabel('incident.id', text)).toBe(false),
);

test('a field that says only what is asked has no text', () => {
  const place = { part: 'word/document.xml', headings: [], paragraph: 0, excerpt: '' };
  const reading: FieldReading = { text: 'Incident report ID:', foundBy: 'tag', sureness: 'certain', place };
  expect(textOf({ 'incident.id': reading }, 'incident.id')).toBe('');
  expect(textOf({ 'incident.id': reading }, 'incident.location')).toBe('');
});
