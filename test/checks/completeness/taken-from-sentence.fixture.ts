import { cimsReport, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { headingXml } from '../support/package-edits';

const rule = 'completeness-taken-from-sentence';

/** A document typed by hand: an allegation, and what is said of it. */
const decided = (title: string, ...lines: readonly string[]) =>
  typed(
    title,
    'Incident report ID: SAMPLE-0002',
    headingXml('Allegations, findings and outcomes'),
    headingXml('Allegation 1', 2),
    'Allegation: That the carer struck the client.',
    ...lines,
  );

export const breaks: RuleFixture['breaks'] = {
  documents: [decided('Investigation report', 'The allegation is substantiated.')],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^Allegation 1: “[^”]+” was taken to be “Substantiated” from a sentence/,
    times: 1,
  },
  { rule: 'completeness-recommendation-missing', severity: 'warning', times: 1 },
  'completeness-section-missing',
  'completeness-field-empty',
  'completeness-endorsement-missing',
  'completeness-deviations-not-addressed',
  'completeness-considerations-not-addressed',
];
export const also: RuleFixture['also'] = {
  'what rests on a sentence fails no document': {
    documents: [
      decided(
        'Reportable conduct investigation report',
        'RCS conduct type: Physical violence',
        'CIMS incident type: Physical abuse',
        'CIMS outcome: Not substantiated',
        'The allegation is substantiated.',
      ).readAs({ kind: 'rcs-investigation-report' }),
    ],
    expects: [
      { rule, times: 1 },
      { rule: 'mapping-outcome-differs', severity: 'warning', times: 1 },
      'completeness-kind-unknown',
    ],
  },
};
