import { describeSource, foldName, type PolicyEntry, type Standing } from '../../../../src/policy';
import type { PolicyFact, PolicySection } from '../../../../src/report/policy-facts';

/** Which facts somebody wants to see. */
export interface FactFilter {
  /** Every word of it begins a word of the fact, its source or whoever confirmed it; case and accents do not matter. */
  readonly text: string;
  readonly standing: Standing | 'all';
}

export const NO_FILTER: FactFilter = { text: '', standing: 'all' };

const wordsOf = (...texts: readonly string[]): readonly string[] =>
  foldName(texts.join(' '))
    .split(' ')
    .filter((word) => word !== '');

const confirmedBy = ({ confirmation }: PolicyEntry): readonly string[] =>
  confirmation === undefined ? [] : [confirmation.by, confirmation.on, confirmation.page];

const holds = ({ name, entry }: PolicyFact, asked: readonly string[]): boolean => {
  if (asked.length === 0) return true;
  const there = wordsOf(name, entry.id, entry.says, describeSource(entry.source), ...confirmedBy(entry));
  return asked.every((word) => there.some((each) => each.startsWith(word)));
};

/** The facts that are asked for, under their headings; a heading under which nothing is left goes. */
export const filteredFacts = (
  sections: readonly PolicySection[],
  { text, standing }: FactFilter,
): readonly PolicySection[] => {
  const asked = wordsOf(text);
  return sections
    .map((section) => ({
      ...section,
      facts: section.facts.filter(
        (fact) => (standing === 'all' || fact.entry.standing === standing) && holds(fact, asked),
      ),
    }))
    .filter(({ facts }) => facts.length > 0);
};

/** How many facts there are under all headings. */
export const factCount = (sections: readonly PolicySection[]): number =>
  sections.reduce((sum, { facts }) => sum + facts.length, 0);

/** As many of the facts, from the first on, as are to be shown. */
export const firstFacts = (sections: readonly PolicySection[], most: number): readonly PolicySection[] => {
  let left = most;
  return sections.flatMap((section) => {
    const facts = section.facts.slice(0, left);
    left -= facts.length;
    return facts.length === 0 ? [] : [{ ...section, facts }];
  });
};
