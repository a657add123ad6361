import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'wording-alleged-perpetrator';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().paragraph('The alleged perpetrator was heard last.')],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    cimsReport().paragraph(
      'The neighbour’s letter speaks of “the alleged perpetrator”.',
      'The subject of allegation was heard last.',
    ),
  ],
};
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'error', says: /“alleged perpetrator” is used here\.$/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'many places are summed up': {
    documents: [
      cimsReport().paragraph(
        ...Array.from({ length: 9 }, () => 'An Alleged\u00a0Perpetrator, an alleged perpetrator.'),
      ),
    ],
    expects: [
      { rule, says: /is used here \(paragraph 5 of 9 with it\)/, times: 6 },
      { rule, says: /is used in 4 more paragraphs, the first of them here/ },
    ],
  },
};
