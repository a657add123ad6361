import { caseData, readCase } from '../../../../src/casefile';
import { body, p, table } from '../../support/make-content';

const HEADER = ['Client name', 'Date of birth', 'CRIS ID'];
const clientsOf = (...rows: Parameters<typeof table>[0]) =>
  caseData(readCase(body(table([HEADER, ...rows])))).groups.client;

test('what stands in cells that are merged over several labels is the answer to none of them', () => {
  const one = ['Sample Client One', '3 March 2016', '1234567'];
  const first = {
    'client.name': 'Sample Client One',
    'client.dateOfBirth': '3 March 2016',
    'client.crisId': '1234567',
  };
  const over = (text: string, span: number) => ({ content: [p(text)], span });
  expect(clientsOf(one, [over('There were no other clients', 2), ''])).toEqual([first]);
  expect(clientsOf(one, [over('Sample Client Two', 2), '7654321'])).toEqual([
    first,
    { 'client.crisId': '7654321' },
  ]);
  expect(clientsOf([over('Nobody was there', 2), ''])).toBeUndefined();
});

test('another incident report ID in a further row is shown beside the first', () => {
  const rows = (second: string) =>
    readCase(
      body(
        table([
          ['Client name', 'Incident report ID'],
          ['Sample Client One', 'SAMPLE-1'],
          ['Sample Client Two', second],
        ]),
      ),
    ).contradictions.map(({ reading }) => reading.text);
  expect(rows('SAMPLE-2')).toEqual(['SAMPLE-2']);
  expect(rows('SAMPLE-1')).toEqual([]);
  expect(rows('')).toEqual([]);
});
