import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-finding-without-evidence';
const evidence = (number: number, allegations: string) =>
  cimsReport().withIn('evidence', number, { 'evidence.allegations': allegations });

export const breaks: RuleFixture['breaks'] = {
  documents: [
    cimsReport()
      .withIn('evidence', 1, { 'evidence.allegations': '1' })
      .withIn('evidence', 3, { 'evidence.allegations': '1' }),
  ],
};
export const holds: RuleFixture['holds'] = { documents: [evidence(1, 'both allegations')] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /^Allegation 2 was decided, and no evidence is tied to it/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'evidence that is tied to nothing': {
    documents: [evidence(2, '')],
    expects: [{ rule, says: /^[\w ]+ 2 is tied to no allegation\.$/, times: 1 }],
  },
  'evidence that is tied to what is not there': {
    documents: [evidence(2, '1, 5 and 7')],
    expects: [{ rule, says: /^[\w ]+ 2 is tied to allegation 5 and 7, and there is no such/, times: 1 }],
  },
  'evidence that is tied in words': {
    documents: [evidence(2, 'the arm')],
    expects: [{ rule, says: /^[\w ]+ 2 names no allegation by its number/, times: 1 }],
  },
  'an allegation that is not decided yet needs none': {
    documents: [
      cimsReport()
        .withIn('allegation', 2, { 'allegation.outcome': '' })
        .withIn('evidence', 1, { 'evidence.allegations': '1' })
        .withIn('evidence', 3, { 'evidence.allegations': '1' }),
    ],
    expects: ['completeness-allegation-without-finding'],
  },
  'no evidence at all is an empty group': {
    documents: [cimsReport().remove('evidence')],
    expects: [{ rule: 'completeness-field-empty', says: /“Evidence”/, times: 1 }],
  },
};
