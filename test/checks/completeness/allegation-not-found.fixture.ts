import { cimsReport, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { headingXml } from '../support/package-edits';

const rule = 'completeness-allegation-not-found';

const rcs = (...lines: readonly string[]) =>
  typed(
    'Reportable conduct investigation report',
    'Incident report ID: SAMPLE-0002',
    headingXml('Allegation 1', 2),
    ...lines,
  );

export const breaks: RuleFixture['breaks'] = {
  documents: [
    rcs(
      'Allegation: That the carer struck the client.',
      'RCS finding: Substantiated',
      headingXml('Conclusion'),
      'Allegation 2 is unfounded.',
    ),
  ],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^“Allegation 2 is unfounded\.” decides an allegation that was not found, or does not say which one/,
    times: 1,
  },
  'completeness-kind-unknown',
];

export const also: RuleFixture['also'] = {
  'a finding by itself': {
    documents: [rcs('RCS finding: Substantiated')],
    expects: [
      { rule, says: /^Allegation 1 was decided, and what is alleged was not found\.$/, times: 1 },
      'completeness-kind-unknown',
    ],
  },
  'a report of the scheme in which no allegation is found': {
    documents: [typed('Reportable conduct investigation report', 'Incident report ID: SAMPLE-0002')],
    expects: [
      { rule, says: /^No allegation was found in this report/, times: 1 },
      'completeness-kind-unknown',
    ],
  },
  'many places are summed up': {
    documents: [
      rcs(
        'Allegation: That the carer struck the client.',
        'RCS finding: Substantiated',
        headingXml('Conclusion'),
        ...Array.from({ length: 9 }, (_, index) => `Allegation ${String(index + 2)} is unfounded.`),
      ),
    ],
    expects: [
      { rule, says: /^4 more places, the first of them here/, times: 6 },
      'completeness-kind-unknown',
    ],
  },
};
