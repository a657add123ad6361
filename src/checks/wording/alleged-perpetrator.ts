import type { DocumentRule } from '../rule';
import { wordFindings } from './word-forms';

/** Words that the department replaced, such as the old name for a subject of allegation. */
export const wordingAllegedPerpetrator: DocumentRule = {
  id: 'wording-alleged-perpetrator',
  group: 'wording',
  about: 'document',
  severity: 'error',
  description: 'The document says “subject of allegation”, not “alleged perpetrator”.',
  source: { document: 'wording-news', where: 'Changes to terms' },
  standing: 'stated',
  *check(context) {
    for (const entry of context.policy.wording) {
      if (!entry.onlyClientToClient) yield* wordFindings(context, entry);
    }
  },
};
