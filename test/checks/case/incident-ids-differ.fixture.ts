import { cimsPlan, cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'case-incident-ids-differ';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport(), cimsPlan().with('incident.id', 'SAMPLE-0009')],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport(), cimsPlan().with('incident.id', 'sample 0001')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /is “SAMPLE-0001” in “investigation-report.docx”, and “SAMPLE-0009” in “investigation-plan.docx”/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = Object.fromEntries(
  (
    [
      ['a letter of another script', 'S\u0410MPLE-0001', 'data-incident-id-characters'],
      ['a character that cannot be seen', 'SAMPLE-00\u206001', 'data-incident-id-characters'],
      ['O for 0', 'SAMPLE-OO01', undefined],
      ['l for 1', 'sample-000l', undefined],
    ] as const
  ).map(([what, id, other]) => [
    `an ID that differs by ${what} is told to look alike`,
    {
      documents: [cimsReport(), cimsPlan().with('incident.id', id)],
      expects: [
        {
          rule,
          severity: 'error',
          says: /\. They look alike, but are not written with the same characters\.$/,
          times: 1,
        },
        ...(other === undefined ? [] : [other]),
      ],
    },
  ]),
);
