import { caseAllegationsDiffer } from '../../../src/checks/case/allegations-differ';
import { caseDatesDiffer } from '../../../src/checks/case/dates-differ';
import { caseIncidentIdsDiffer } from '../../../src/checks/case/incident-ids-differ';
import { caseKindDuplicated } from '../../../src/checks/case/kind-duplicated';
import { caseOutcomesDiffer } from '../../../src/checks/case/outcomes-differ';
import { caseFindingsOf } from '../support/made-document';

test('allegations without a statement are the ones of the same number', () => {
  const report = {
    file: 'a.docx',
    groups: {
      allegation: [
        { 'allegation.outcome': 'Substantiated' },
        { 'allegation.statement': 'That a door was locked.' },
        { 'allegation.subject': 'Example Worker' },
      ],
    },
  };
  const other = {
    file: 'b.docx',
    kind: 'cims-recommendations',
    groups: {
      allegation: [{ 'allegation.statement': 'That a cup fell.', 'allegation.outcome': 'Undecided' }],
    },
  } as const;
  expect(caseFindingsOf(caseOutcomesDiffer, other, report).map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /of Allegation 1 is “Substantiated” in “a.docx” and “Undecided” in “b.docx” \(Allegation 1\)/,
    ),
  ]);
  expect(caseFindingsOf(caseAllegationsDiffer, other, report).map(({ message }) => message)).toEqual([
    'Allegation 2 (“That a door was locked.”) and Allegation 3 of “a.docx” have no counterpart in “b.docx”.',
  ]);
});

test('documents that say nothing are not compared', () => {
  const said = {
    fields: { 'incident.id': 'IRD 1' },
    groups: { allegation: [{ 'allegation.statement': 'One.' }] },
  };
  for (const rule of [caseAllegationsDiffer, caseDatesDiffer, caseIncidentIdsDiffer, caseOutcomesDiffer]) {
    expect(caseFindingsOf(rule, said, {})).toEqual([]);
    expect(caseFindingsOf(rule)).toEqual([]);
  }
  expect(caseFindingsOf(caseIncidentIdsDiffer, said, { fields: { 'incident.id': '1' } })).toEqual([]);
  expect(caseFindingsOf(caseIncidentIdsDiffer, said, { fields: { 'incident.id': '2' } })).toHaveLength(1);
});

test('dates of birth are compared for clients who are named', () => {
  const client = (name: string, date: string) => ({
    groups: { client: [{ 'client.name': name, 'client.dateOfBirth': date }] },
  });
  expect(caseFindingsOf(caseDatesDiffer, client('', '1/1/2010'), client('', '2/1/2010'))).toEqual([]);
  expect(
    caseFindingsOf(caseDatesDiffer, client('A Sample', '1/1/2010'), client('Sample, A', '2/1/2010')),
  ).toHaveLength(1);
});

test('two reports under the scheme are two of a kind, and two unknown documents are not', () => {
  const kinds = (kind: 'rcs-investigation-report' | 'unknown') =>
    caseFindingsOf(caseKindDuplicated, { kind, file: 'a.docx' }, { kind, file: 'b.docx' });
  expect(kinds('unknown')).toEqual([]);
  expect(kinds('rcs-investigation-report').map(({ message }) => message)).toEqual([
    '“a.docx” and “b.docx” are both taken for the same kind of document (RCS investigation report).',
  ]);
});

test('a great many allegations are brought together by their words alone', () => {
  const many = (file: string, end: string) => ({
    file,
    groups: {
      allegation: Array.from({ length: 600 }, (_, index) => ({
        'allegation.statement': `That on day ${String(index)} a door was locked${end}`,
      })),
    },
  });
  expect(caseFindingsOf(caseAllegationsDiffer, many('a.docx', '.'), many('b.docx', ''))).toEqual([]);
  expect(caseFindingsOf(caseAllegationsDiffer, many('a.docx', '.'), many('b.docx', ' twice.'))).toHaveLength(
    2,
  );
});
