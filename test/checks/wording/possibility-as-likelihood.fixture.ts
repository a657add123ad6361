import { cimsPlan, cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'wording-possibility-as-likelihood';

const seriousRisk = (document = cimsReport()) => document.with('incident.secondaryType', 'Serious risk');

export const breaks: RuleFixture['breaks'] = {
  documents: [
    seriousRisk().paragraph('The door was open, and a client could have been seriously injured on the road.'),
  ],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    seriousRisk().paragraph(
      'The door was open, and it was likely that a client would be seriously injured: one could walk onto the road.',
      'The worker may take leave in May.',
      'The neighbour wrote, “Somebody might die.”',
    ),
  ],
};
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /what is possible \(“could”\)/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'another incident type': {
    documents: [cimsReport().paragraph('A client could have been seriously injured.')],
    expects: [],
  },
  'a plan': {
    documents: [seriousRisk(cimsPlan()).paragraph('A witness may be at risk of harm.')],
    expects: [],
  },
  'many places are summed up, a paragraph once': {
    documents: [
      seriousRisk().paragraph(
        ...Array.from({ length: 8 }, () => 'A client might be hurt; a client might be killed.'),
      ),
    ],
    expects: [{ rule, says: /in 3 more paragraphs/, times: 6 }],
  },
};
