import { cimsPlan, cimsReport, rcsReport, recommendations, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-endorsement-missing';

export const breaks: RuleFixture['breaks'] = {
  documents: [
    cimsReport().without('endorsement.name', 'endorsement.position', 'endorsement.date'),
    cimsPlan(),
  ],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport(), cimsPlan()],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /^The endorsement of the document is not complete: “Endorsed by”, .* are not given\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'a date alone is only suggested': {
    documents: [cimsReport().with('endorsement.date', 'TBC')],
    expects: [
      { rule, severity: 'warning', says: /: “[^”]+” is not given/, times: 1 },
      'data-date-impossible',
    ],
  },
  'words that stand for no endorsement are none': {
    documents: [
      cimsReport()
        .with('endorsement.name', 'N/A')
        .with('endorsement.position', 'Not applicable')
        .with('endorsement.date', 'Not yet endorsed'),
      cimsPlan(),
    ],
    expects: [{ rule, severity: 'error', says: /are not given\.$/, times: 1 }, 'data-date-impossible'],
  },
  'a plan is endorsed too': {
    documents: [cimsReport(), cimsPlan().without('plan.endorsedBy')],
    expects: [{ rule, severity: 'error', says: /^The endorsement of the plan is not complete/, times: 1 }],
  },
  'and so is a plan inside a report': {
    documents: [rcsReport().without('plan.endorsedOn'), recommendations()],
    expects: [{ rule, severity: 'warning', says: /^The endorsement of the plan/, times: 1 }],
  },
  'of CIMS Recommendations, with no section for it, it is only suggested': {
    documents: [typed('Nothing much').readAs({ kind: 'cims-recommendations' })],
    expects: [
      { rule, severity: 'warning', says: /^The endorsement of the document/, times: 1 },
      'completeness-section-missing',
      'completeness-allegation-without-finding',
      'data-incident-id-missing',
    ],
  },
};
