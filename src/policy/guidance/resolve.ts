import type { PolicyEntry } from '../entry';
import type { Policy } from '../policy';
import { allEntries } from '../walk';
import type { GuidanceAnswer, ResolvedAnswer } from './answer';
import { GUIDANCE_ANSWERS } from './answers';
import { GUIDANCE_FACTS } from './facts';

const factsUnder = ({ id }: Policy): readonly PolicyEntry[] =>
  GUIDANCE_FACTS.filter(({ ruleSets }) => ruleSets === undefined || ruleSets.includes(id));

/**
 * Every answer with its facts, as they stand under a rule set (with what an organisation confirmed in it). A fact that
 * the rule set does not have is left out.
 */
export const guidanceFor = (
  policy: Policy,
  answers: readonly GuidanceAnswer[] = GUIDANCE_ANSWERS,
): readonly ResolvedAnswer[] => {
  const known = new Map<string, PolicyEntry>(
    [...allEntries(policy).map(({ entry }) => entry), ...factsUnder(policy)].map((entry) => [
      entry.id,
      entry,
    ]),
  );
  return answers.map(({ entries, ...answer }) => ({
    ...answer,
    points: entries.flatMap((id) => known.get(id) ?? []),
  }));
};
