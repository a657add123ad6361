import { cimsReport, rcsReport, recommendations, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-allegation-without-finding';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().withIn('allegation', 2, { 'allegation.outcome': '' })],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'error', says: /^Allegation 2 has no CIMS outcome\.$/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'an outcome that is still to come is none': {
    documents: [cimsReport().withIn('allegation', 1, { 'allegation.outcome': 'TBC' })],
    expects: [{ rule, says: /^Allegation 1/, times: 1 }],
  },
  'and so is one that does not apply': {
    documents: [cimsReport().withIn('allegation', 1, { 'allegation.outcome': 'N/A' })],
    expects: [{ rule, severity: 'error', says: /^Allegation 1/, times: 1 }],
  },
  'nor does one that says that there is none': {
    documents: [cimsReport().withIn('allegation', 1, { 'allegation.outcome': 'No finding was made' })],
    expects: [{ rule, severity: 'error', says: /^Allegation 1/, times: 1 }, 'mapping-name-unknown'],
  },
  'the RCS pathway needs one of the two before the other is missed': {
    documents: [
      rcsReport().withIn('allegation', 1, { 'allegation.rcsFinding': '', 'allegation.outcome': '' }),
      recommendations(),
    ],
    expects: [{ rule, says: /neither an RCS finding nor a CIMS outcome/, times: 1 }],
  },
  'recommendations that name no allegation say nothing of any outcome': {
    documents: [recommendations().remove('allegation')],
    expects: [
      {
        rule,
        severity: 'error',
        says: /^No allegation is named here, and no document of the case/,
        times: 1,
      },
      'completeness-field-empty',
    ],
  },
  'unless another document of the case gives them': {
    documents: [rcsReport(), recommendations().remove('allegation')],
    expects: ['completeness-field-empty'],
  },
  'a report of the scheme needs its finding': {
    documents: [
      typed(
        'Reportable conduct investigation report',
        'Allegation 1',
        'Allegation: The carer struck the client.',
      ).readAs({
        kind: 'rcs-investigation-report',
      }),
    ],
    expects: [
      { rule, severity: 'error', says: /^Allegation 1 has no RCS finding\.$/, times: 1 },
      'completeness-kind-unknown',
      'data-incident-id-missing',
    ],
  },
};
