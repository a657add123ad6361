import { cimsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-outcome-from-impact';
const argued = (reasons: string) => cimsReport().withIn('allegation', 2, { 'allegation.reasons': reasons });

export const breaks: RuleFixture['breaks'] = {
  documents: [
    argued(
      'The worker shouted. As there was no lasting impact on the client, the allegation is not substantiated.',
    ),
  ],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    argued(
      'The worker shouted about a pan. The client was not harmed. What was shouted does not meet the definition of emotional abuse, whatever its impact.',
    ),
  ],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^Allegation 2: the reasons seem to argue from the impact on the client: “As there was no lasting impact/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'the definition of the impact class is no definition of the incident type': {
    documents: [argued('The definition of major impact is not met, so the outcome follows.')],
    expects: [{ rule, times: 1 }],
  },
  'in the rationale': {
    documents: [
      recommendations().withIn('allegation', 1, {
        'allegation.rationale': 'It did not meet the impact threshold.',
        'allegation.outcome': 'Not substantiated',
      }),
    ],
    expects: [{ rule, times: 1 }],
  },
  'neglect is defined by harm and impact': {
    documents: [
      cimsReport().withIn('allegation', 2, {
        'allegation.incidentType': 'Neglect',
        'allegation.reasons': 'There was no major impact, so neglect is not substantiated.',
      }),
    ],
    expects: [],
  },
};
