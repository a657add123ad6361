import { RULES } from '../../src/checks/registry';
import { allEntries, POLICIES, type Policy, type PolicyEntry, type Sourced } from '../../src/policy';
import { GUIDANCE_FACTS } from '../../src/policy/guidance';

/** What a page calls the standing of what our own tool does or chose: the department did not say it. */
const OUR_OWN = 'our own';

/** How a page calls the standing of a fact or a rule. */
export const standingOnPages = ({ source, standing }: Sourced): string =>
  source.document === 'product' ? OUR_OWN : standing;

/** A fact or a rule that a page names as its ground. */
export interface NamedFact {
  readonly id: string;
  /** The standing that the page gives it. */
  readonly said: string;
  /** The one that it has, or that there is no such fact or rule. */
  readonly is: string;
  /** What it says, to be searched for figures. */
  readonly text: string;
}

const factsUnder = (policy: Policy): ReadonlyMap<string, PolicyEntry> =>
  new Map(
    [...allEntries(policy).map(({ entry }) => entry), ...GUIDANCE_FACTS].map((fact) => [fact.id, fact]),
  );

const [NOW, BEFORE] = POLICIES.map(factsUnder);

/**
 * Facts as pages name them: `fact-id` (standing) or [rule-id](rules/rule-id.md) (standing). “, earlier rules” behind the
 * standing is for the rule set before the one in force.
 */
export const NAMED_FACT = /(?:`([a-z0-9-]+)`|\[([a-z-]+)\]\(rules\/([a-z-]+)\.md\)) \(([^)]*)\)/gu;

const ruleNamed = (id: string, file: string | undefined, said: string): NamedFact => {
  const rule = RULES.find((each) => each.id === id && file === id);
  return rule === undefined
    ? { id, said, is: 'no such rule', text: '' }
    : { id, said, is: standingOnPages(rule), text: rule.description };
};

const factNamed = (id: string, words: string): NamedFact => {
  const [said = '', when] = words.split(', ');
  const entry = (when === 'earlier rules' ? BEFORE : NOW)?.get(id);
  return entry === undefined
    ? { id, said, is: 'no such fact', text: '' }
    : { id, said, is: standingOnPages(entry), text: JSON.stringify(entry) };
};

/** The facts and rules that a text of a page names. */
export const namedFacts = (text: string): readonly NamedFact[] =>
  [...text.matchAll(NAMED_FACT)].map(([, fact = '', rule, file, said = '']) =>
    rule === undefined ? factNamed(fact, said) : ruleNamed(rule, file, said),
  );

/** One line for each fact that there is not, or that stands otherwise than the page says. */
export const wronglyNamed = (text: string): readonly string[] =>
  namedFacts(text)
    .filter(({ said, is }) => said !== is)
    .map(({ id, said, is }) => `${id}: “${said}”, and it is “${is}”`);

/** The figures, days and addresses of a text, without what stands in code. */
export const figuresIn = (text: string): readonly string[] =>
  text
    .replace(/`[^`]*`/gu, '')
    .match(
      /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|[\w.-]+@[\w.]+\w|\d+(?:[.–]\d+)*/gu,
    ) ?? [];

/** Those of them that no fact named in the ground gives. */
export const groundlessFigures = (text: string, ground: string): readonly string[] => {
  const facts = namedFacts(ground)
    .map((fact) => fact.text)
    .join(' ');
  return figuresIn(text).filter((figure) => !facts.includes(figure));
};
