import { SEVERITIES } from '../../checks';
import { SEVERITY_LABELS, SEVERITY_MEANINGS } from '../words';
import { type Section } from './page-content';

/** What the words of the report mean. */
export const HOW_TO_READ: Section = {
  id: 'key',
  title: 'How to read this report',
  blocks: [
    {
      kind: 'facts',
      facts: SEVERITIES.map((severity) => ({
        term: SEVERITY_LABELS[severity],
        words: [SEVERITY_MEANINGS[severity]],
      })),
    },
    {
      kind: 'paragraph',
      aside: true,
      words: [
        'Each finding names its source and how sure it is. What is ',
        { as: 'emphasis', text: 'stated' },
        ' stands in a document that the authors of this tool have read, in whole or in part; what is ',
        { as: 'emphasis', text: 'suggested' },
        ' is inferred and is for you to confirm; what is ',
        { as: 'emphasis', text: 'confirmed' },
        ' was confirmed by your organisation.',
      ],
    },
  ],
};
