import { cimsPlan, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-section-missing';

export const breaks: RuleFixture['breaks'] = {
  documents: [
    typed('Investigation plan', 'Incident report ID: SAMPLE-0001').readAs({ kind: 'investigation-plan' }),
  ],
};
export const holds: RuleFixture['holds'] = { documents: [cimsPlan()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'error', says: /^The section “Service details” was not found\.$/ },
  { rule, severity: 'warning', says: /^The section “Social Services Regulator” was not found\.$/ },
  'completeness-field-empty',
  'completeness-endorsement-missing',
  'completeness-considerations-not-addressed',
];
