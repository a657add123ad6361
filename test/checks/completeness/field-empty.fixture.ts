import { cimsPlan, cimsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-field-empty';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().withIn('client', 2, { 'client.dateOfBirth': '' }), cimsPlan()],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().without('incident.location'), cimsPlan()],
};
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'error', says: /^Client 2: “Date of birth” is not filled in\.$/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'a field whose standing is suggested is a warning': {
    documents: [cimsReport().without('report.findingsSummary')],
    expects: [{ rule, severity: 'warning', says: /^“[^”]+” is not filled in/, times: 1 }],
  },
  'what the sources ask of the report and not of the plan is a warning in a plan': {
    documents: [
      cimsPlan().without('incident.type', 'plan.approach').withIn('client', 1, { 'client.dateOfBirth': '' }),
    ],
    expects: [
      { rule, severity: 'warning', says: /^Client 1: “Date of birth” is not filled in\.$/, times: 3 },
      { rule, severity: 'warning', says: /^“[^”]*incident type[^”]*” is not filled in\.$/i },
      { rule, severity: 'warning', says: /^“How the investigation will be approached” is not/ },
    ],
  },
  'what the sources ask of the plan and not of the report is a warning in a report': {
    documents: [
      cimsReport().without('manager.name', 'incident.occurredOn', 'incident.description').remove('subject'),
      cimsPlan(),
    ],
    expects: [
      { rule, severity: 'warning', says: /^“Investigation manager” is not filled in\.$/, times: 4 },
      { rule, severity: 'warning', says: /^“Date of the incident” is not filled in\.$/ },
      { rule, severity: 'warning', says: /^“What was reported” is not filled in\.$/ },
      { rule, severity: 'warning', says: /^Nothing is filled in for “Subject of allegation”/ },
    ],
  },
  'what every report names is an error': {
    documents: [
      cimsReport().without('provider.name', 'incident.type').remove('client').remove('allegation'),
      cimsPlan(),
    ],
    expects: [
      { rule, severity: 'error', says: /^“Service provider” is not filled in\.$/, times: 4 },
      { rule, severity: 'error', says: /^“[^”]*incident type[^”]*” is not filled in\.$/i },
      { rule, severity: 'error', says: /^Nothing is filled in for “Client”/ },
      { rule, severity: 'error', says: /^Nothing is filled in for “Allegation”/ },
      'completeness-finding-without-evidence',
    ],
  },
  'the fields of CIMS Recommendations were not seen: only what is to be recommended is an error': {
    documents: [
      recommendations().without('provider.name').withIn('allegation', 1, { 'allegation.statement': '' }),
    ],
    expects: [
      { rule, severity: 'warning', says: /^“Service provider” is not filled in\.$/, times: 2 },
      { rule, severity: 'warning', says: /^Allegation 1: / },
    ],
  },
  'asked for under a condition that holds': {
    documents: [cimsReport().without('police.response')],
    expects: [{ rule, severity: 'warning', says: /^“[^”]*Police[^”]*” is not filled in/, times: 1 }],
  },
  'not asked for under a condition that does not hold': {
    documents: [
      cimsReport()
        .with('police.reported', 'No')
        .without('police.reportedOn', 'police.clearedOn', 'police.response'),
    ],
    expects: [],
  },
  'still to come': {
    documents: [cimsReport().with('manager.contact', '???')],
    expects: [{ rule, severity: 'warning', says: /still says “\?\?\?”/, times: 1 }],
  },
  'a line to write on, or the question again': {
    documents: [
      cimsReport().with('provider.name', '__________').with('manager.name', 'Investigation manager:'),
      cimsPlan(),
    ],
    expects: [
      { rule, severity: 'error', says: /^“Service provider” still says “__________”\.$/, times: 2 },
      { rule, severity: 'warning', says: /^“Investigation manager” is not filled in\.$/ },
    ],
  },
  'that it does not apply is for a person to judge': {
    documents: [
      cimsReport().withIn('client', 1, { 'client.dateOfBirth': 'N/A' }).with('manager.contact', '–'),
    ],
    expects: [
      { rule, severity: 'warning', says: /^Client 1: “Date of birth” says “N\/A”\.$/, times: 2 },
      { rule, severity: 'warning', says: / says “–”\.$/ },
    ],
  },
  'too few copies of a group': {
    documents: [recommendations().remove('recommendation').remove('client')],
    expects: [
      {
        rule,
        severity: 'error',
        says: /^Nothing is filled in for “Recommendation” under “Recommendations”\.$/,
        times: 2,
      },
      { rule, severity: 'warning', says: /^Nothing is filled in for “Client”/ },
      'completeness-recommendation-missing',
    ],
  },
};
