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

const UNFILLED = [
  'completeness-section-missing',
  'completeness-field-empty',
  'completeness-endorsement-missing',
  'completeness-deviations-not-addressed',
  'completeness-considerations-not-addressed',
];

export const breaks: RuleFixture['breaks'] = {
  documents: [decided('Investigation report', 'The allegation is substantiated.')],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^Allegation 1: “CIMS outcome” was taken to be “Substantiated”, found in a sentence; please confirm it\.$/,
    times: 1,
  },
  { rule: 'completeness-recommendation-missing', severity: 'warning', times: 1 },
  ...UNFILLED,
];

export const also: RuleFixture['also'] = {
  'sentences that disagree': {
    documents: [
      decided(
        'Investigation report',
        'The allegation is substantiated.',
        'On reflection we find that the allegation is not substantiated.',
      ),
    ],
    expects: [
      {
        rule,
        says: /“CIMS outcome” was not taken from the sentences that say it, because they differ\.$/,
        times: 1,
      },
      { rule: 'completeness-allegation-without-finding', severity: 'error', times: 1 },
      ...UNFILLED,
    ],
  },
  'a word that several findings begin with': {
    documents: [decided('Reportable conduct investigation report', 'The allegation is unsubstantiated.')],
    expects: [
      {
        rule,
        says: /“Unsubstantiated”, found in a sentence; please confirm it\. That word alone does not say which: “Unsubstantiated – insufficient evidence” or “Unsubstantiated – lack of evidence of weight”\.$/,
        times: 1,
      },
      'completeness-kind-unknown',
    ],
  },
  '“Finding” alone, where the scheme is concerned and no CIMS outcome stands beside it': {
    documents: [
      decided('Investigation report', 'RCS conduct type: Physical violence', 'Finding: Substantiated'),
    ],
    expects: [
      {
        rule,
        says: /“RCS finding” was taken to be “Substantiated”, found beside a label that may be meant for something else/,
        times: 1,
      },
      'mapping-allegation-one-sided',
      { rule: 'completeness-recommendation-missing', severity: 'warning' },
      ...UNFILLED,
    ],
  },
  'a part of the whole, for a person to decide': {
    documents: [decided('Investigation report', 'The allegation is substantiated in part.')],
    expects: [
      { rule, says: /taken to be “Partially substantiated”/, times: 1 },
      { rule: 'mapping-name-unknown', severity: 'warning', says: /“Partially substantiated”/ },
      ...UNFILLED,
    ],
  },
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
