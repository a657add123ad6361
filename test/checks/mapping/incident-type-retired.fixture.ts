import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-incident-type-retired';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().with('incident.secondaryType', 'Poor quality of care')],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().with('incident.secondaryType', 'Serious risk')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /says “Poor quality of care”, which is no longer an incident type/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'of an allegation': {
    documents: [
      cimsReport().withIn('allegation', 2, { 'allegation.incidentType': 'dangerous actions - client' }),
    ],
    expects: [{ rule, says: /^Allegation 2: “[^”]+” says “Dangerous actions”/, times: 1 }],
  },
  'a report submitted before it was retired may have it': {
    documents: [
      cimsReport()
        .with('incident.secondaryType', 'Poor quality of care')
        .with('incident.occurredOn', '3 August 2024')
        .with('incident.awareOn', '4 August 2024')
        .with('incident.submittedOn', '5 August 2024'),
    ],
    expects: ['completeness-earlier-rules'],
  },
  'a day of submission before the incident lets nothing pass': {
    documents: [
      cimsReport()
        .with('incident.secondaryType', 'Poor quality of care')
        .with('incident.submittedOn', '5 August 2024'),
    ],
    expects: [{ rule, severity: 'error', times: 1 }, 'data-date-order'],
  },
};
