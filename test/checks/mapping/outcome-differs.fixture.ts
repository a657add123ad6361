import { policyFor } from '../../../src/policy';
import type { DirectedEntry } from '../../../src/policy';
import { rcsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'mapping-outcome-differs';
const policy = policyFor();
const [substantiated] = policy.outcomes as readonly [DirectedEntry];
const inPart: DirectedEntry = {
  ...substantiated,
  id: 'outcome-in-part',
  label: 'Substantiated in part',
  synonyms: [],
};
const doubted = { 'allegation.outcome': 'Substantiated' };

export const breaks: RuleFixture['breaks'] = {
  documents: [recommendations().withIn('allegation', 1, { 'allegation.outcome': 'Not substantiated' })],
};
export const holds: RuleFixture['holds'] = { documents: [rcsReport(), recommendations()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /^Allegation 1: the RCS finding is “Substantiated”, the CIMS outcome is “Not substantiated”, and no rationale is given\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'opposite directions are an error although the row is only suggested': {
    documents: [recommendations().withIn('allegation', 2, doubted)],
    expects: [{ rule, severity: 'error', says: /^Allegation 2/, times: 1 }],
  },
  'even where the rule set does not speak of them': {
    documents: [recommendations().withIn('allegation', 2, doubted)],
    policy: { ...policy, requirements: policy.requirements.filter(({ id }) => id !== 'opposite-directions') },
    expects: [{ rule, severity: 'error', times: 1 }],
  },
  'the finding in the report of the case counts, whatever CIMS Recommendations repeats of it': {
    documents: [
      rcsReport().withIn('allegation', 1, {
        'allegation.rcsFinding': 'Unfounded',
        'allegation.outcome': 'Not substantiated',
        'allegation.confirmed': 'Yes',
      }),
      recommendations(),
    ],
    expects: [
      {
        rule,
        severity: 'error',
        says: /^Allegation 1: the RCS finding in “investigation-report\.docx” is “Unfounded”, the CIMS outcome is “Substantiated”/,
        times: 1,
      },
      'case-outcomes-differ',
    ],
  },
  'a rationale explains that too': {
    documents: [
      rcsReport().withIn('allegation', 1, {
        'allegation.rcsFinding': 'Unfounded',
        'allegation.outcome': 'Not substantiated',
        'allegation.confirmed': 'Yes',
      }),
      recommendations().withIn('allegation', 1, {
        'allegation.rationale': 'The definition in CIMS is met.',
      }),
    ],
    expects: ['case-outcomes-differ'],
  },
  'a rationale explains it': {
    documents: [
      recommendations().withIn('allegation', 2, {
        ...doubted,
        'allegation.rationale': 'The definition in CIMS is met.',
      }),
    ],
    expects: [],
  },
  '“N/A” explains nothing': {
    documents: [recommendations().withIn('allegation', 2, { ...doubted, 'allegation.rationale': 'N/A' })],
    expects: [{ rule, times: 1 }],
  },
  'a rationale in CIMS Recommendations, by its wording, is found from the report': {
    documents: [
      rcsReport().withIn('allegation', 2, doubted),
      recommendations()
        .remove('allegation', 1)
        .withIn('allegation', 1, { ...doubted, 'allegation.rationale': 'The definition in CIMS is met.' })
        .withIn('recommendation', 2, { 'recommendation.finding': 'Allegations 1 and 2' })
        .remove('recommendation', 1),
    ],
    expects: ['case-allegations-differ'],
  },
  'by its number where the wording differs': {
    documents: [
      rcsReport().withIn('allegation', 2, doubted),
      recommendations().withIn('allegation', 2, {
        ...doubted,
        'allegation.statement': 'The winter coat.',
        'allegation.rationale': 'The definition in CIMS is met.',
      }),
    ],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /at an allegation of the same number in quite other words\.$/,
        times: 1,
      },
      'case-allegations-differ',
    ],
  },
  'not opposite, by a row that is stated': {
    documents: [recommendations().withIn('allegation', 1, { 'allegation.outcome': inPart.label })],
    policy: { ...policy, outcomes: [...policy.outcomes, inPart] },
    expects: [{ rule, severity: 'error', times: 1 }],
  },
  'not opposite, by a row that is only suggested': {
    documents: [recommendations().withIn('allegation', 1, { 'allegation.outcome': inPart.label })],
    policy: {
      ...policy,
      outcomes: [...policy.outcomes, inPart],
      outcomeAlignment: policy.outcomeAlignment.map((row) => ({ ...row, standing: 'suggested' })),
    },
    expects: [{ rule, severity: 'warning', times: 1 }],
  },
  'opposite directions are an error under the earlier rules too': {
    documents: [recommendations().withIn('allegation', 2, doubted)],
    policy: policyFor('2024-06-03'),
    expects: [{ rule, severity: 'error', times: 1 }, 'completeness-earlier-rules'],
  },
  'alike, and the rule set has no row': {
    documents: [recommendations()],
    policy: { ...policy, outcomeAlignment: [] },
    expects: [],
  },
};
