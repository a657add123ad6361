import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-earlier-rules';

export const breaks: RuleFixture['breaks'] = {
  documents: [
    cimsReport()
      .with('incident.occurredOn', '3 August 2024')
      .with('incident.awareOn', '4 August 2024')
      .with('incident.submittedOn', '5 August 2024'),
  ],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /governs this document, and only part of it is known/, times: 1 },
];
