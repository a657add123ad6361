import { cimsPlan, cimsReport, rcsReport, recommendations, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-plan-missing';

export const breaks: RuleFixture['breaks'] = { documents: [cimsReport()], attachments: [] };
export const holds: RuleFixture['holds'] = { documents: [cimsReport(), cimsPlan()], attachments: [] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /says that the investigation plan is attached, and no plan is among the files/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'attached as a PDF': { documents: [cimsReport()], attachments: ['Investigation plan.pdf'], expects: [] },
  'another plan is none either': {
    documents: [cimsReport()],
    attachments: ['Behaviour support plan.pdf', 'explanation.pdf'],
    expects: [{ rule, severity: 'error', times: 1 }],
  },
  'a plant or a plane is no plan': {
    documents: [cimsReport()],
    attachments: ['plants.pdf', 'aeroplane.jpg'],
    expects: [{ rule, times: 1 }],
  },
  'said to be inside, and its sections are empty': {
    documents: [
      cimsReport().with('plan.location', 'In this report').without('plan.approach', 'plan.methodology'),
    ],
    attachments: [],
    expects: [
      { rule, severity: 'error', says: /says that the investigation plan is in it/, times: 1 },
      'completeness-field-empty',
    ],
  },
  'neither inside nor beside': {
    documents: [cimsReport().without('plan.location', 'plan.approach', 'plan.methodology')],
    attachments: [],
    expects: [{ rule, severity: 'error', says: /neither in the report nor among the files/, times: 1 }],
  },
  'there, and where is still to be said': {
    documents: [cimsReport().with('plan.location', 'TBC')],
    expects: [{ rule, severity: 'warning', says: /does not say whether/, times: 1 }],
  },
  'there, and nobody says where: inside': {
    documents: [cimsReport().without('plan.location')],
    attachments: [],
    expects: [{ rule, severity: 'warning', says: /does not say whether/, times: 1 }],
  },
  'there, and nobody says where: beside': {
    documents: [cimsReport().without('plan.location', 'plan.approach', 'plan.methodology')],
    attachments: ['plan.pdf'],
    expects: [{ rule, severity: 'warning', says: /does not say whether/, times: 1 }],
  },
  'where it is, in words of their own': {
    documents: [cimsReport().with('plan.location', 'See the second file')],
    attachments: ['plan.pdf'],
    expects: ['completeness-choice-unknown'],
  },
  'for a report of the scheme it is only suggested': {
    documents: [
      rcsReport().with('plan.location', 'Attached').without('plan.approach', 'plan.methodology'),
      recommendations(),
    ],
    attachments: [],
    expects: [{ rule, severity: 'warning', times: 1 }],
  },
  'a report with no such field, and its plan beside it': {
    documents: [typed('Investigation report').readAs({ kind: 'investigation-report' }), cimsPlan()],
    attachments: [],
    expects: [
      'completeness-section-missing',
      'completeness-endorsement-missing',
      'completeness-deviations-not-addressed',
      'completeness-considerations-not-addressed',
      'data-incident-id-missing',
    ],
  },
};
