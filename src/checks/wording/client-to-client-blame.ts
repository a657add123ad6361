import type { DocumentRule } from '../rule';
import type { TextMatch } from '../support/text-index';
import { isClientToClient } from './matter';
import { wordFindings } from './word-forms';

/** Names of laws, bodies and proceedings that have such a word in them and say nothing of a client. */
const NAMES =
  /victims? of crime|victims?[’']? (?:support|assistance|services?|charter|commissioner)|offenders? regist\w*|criminal (?:history|records?|law|code|procedures?|investigations?|matters?|charges?|proceedings?|court)/gi;

const WIDEST_NAME = 40;

const inName = ({ part, paragraph, start, text }: TextMatch): boolean => {
  const whole = part.paragraphs[paragraph]?.text ?? '';
  const from = Math.max(0, start - WIDEST_NAME);
  return [...whole.slice(from, start + WIDEST_NAME).matchAll(NAMES)].some(
    (name) => from + name.index <= start && start + text.length <= from + name.index + name[0].length,
  );
};

/** The old name for a subject of allegation is `wording-alleged-perpetrator`'s to speak of. */
const afterAlleged = ({ part, paragraph, start }: TextMatch): boolean =>
  /\balleged[\s\u00a0-]+$/i.test(
    (part.paragraphs[paragraph]?.text ?? '').slice(Math.max(0, start - WIDEST_NAME), start),
  );

/** Criminalising or blaming words where everybody involved is a client. */
export const wordingClientToClientBlame: DocumentRule = {
  id: 'wording-client-to-client-blame',
  group: 'wording',
  about: 'document',
  severity: 'warning',
  description: 'No criminalising or blaming words are used for a client in a matter between clients.',
  source: { document: 'cims-review-faq', where: 'Reporting platform' },
  standing: 'suggested',
  *check(context) {
    if (!isClientToClient(context)) return;
    const spokenOf = new Set(
      context.policy.wording.flatMap(({ avoid, onlyClientToClient }) => (onlyClientToClient ? [] : avoid)),
    );
    const passes = (match: TextMatch): boolean =>
      !inName(match) && !(afterAlleged(match) && spokenOf.has(`alleged ${match.text.toLowerCase()}`));
    for (const entry of context.policy.wording) {
      if (entry.onlyClientToClient) yield* wordFindings(context, entry, passes);
    }
  },
};
