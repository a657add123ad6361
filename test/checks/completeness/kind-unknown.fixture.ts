import { cimsReport, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-kind-unknown';

export const breaks: RuleFixture['breaks'] = { documents: [typed('Minutes of the garden club', 'We met.')] };
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /^It could not be told what kind of document this is, so what it must hold was not/,
    times: 1,
  },
  'data-incident-id-missing',
];
export const also: RuleFixture['also'] = {
  'a report of the scheme is known and not checked for its sections': {
    documents: [typed('Reportable conduct investigation report', 'Incident report ID: SAMPLE-0002')],
    expects: [
      'completeness-allegation-not-found',
      { rule, severity: 'warning', says: /No template for an RCS investigation report is known/, times: 1 },
    ],
  },
};
