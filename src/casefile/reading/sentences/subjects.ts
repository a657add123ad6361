import { NUMBER_PATTERN, NUMBER_WORDS, numberKey, ORDINAL_PATTERN } from '../words/ordinals';

/** Which allegations a sentence speaks of. */
export type Subject =
  /**
   * "The allegation": the one that stands open, or the only one. `loose`: "the concern", which is said of other things
   * too as soon as anything more is said of it.
   */
  | { readonly which: 'this'; readonly loose?: true }
  /** "Allegations 1 and 3", by the numbers or letters that headings have; "neither Allegation 1 nor 3" is denied. */
  | { readonly which: 'numbered'; readonly numbers: readonly string[]; readonly denied?: true }
  /** "Part (b)": a part of the allegation that stands open. */
  | { readonly which: 'part'; readonly part: string }
  /** "Both allegations", "all three allegations": only where there are that many. */
  | { readonly which: 'all'; readonly count?: number }
  /** "None of the allegations": as `all`, and what follows is denied. */
  | { readonly which: 'none'; readonly count?: number };

/** "The allegation I find substantiated" has no number in it. */
const NUMBER = `(?!i (?:find|am|have|conclude|consider|determine|make|was|could)\\b)(?:${NUMBER_PATTERN})`;
const COUNT = `(?:\\d{1,2}|${NUMBER_WORDS.join('|')})`;
/** "1, 2 and 4 to 6". */
const NUMBERS = `${NUMBER}(?:(?: ,)?(?: and| to)? ${NUMBER}(?= ))*`;
const THE = '(?:the|these|those)';

/** In this order: what says more comes first. */
const PATTERNS = [
  `neither allegation (?<neitherNumbers>${NUMBER}(?: , ${NUMBER})*(?: ,)?(?: nor (?:allegation )?${NUMBER})+)`,
  `(?:the )?(?:part|limb|particular|element) (?:\\( )?(?<part>[a-h]|\\d{1,2}|${NUMBER_WORDS.join('|')})(?: \\))?(?: of (?:the|this) allegation)?`,
  `the (?<ordinalPart>${ORDINAL_PATTERN}) (?:part|limb|particular|element)(?: of (?:the|this) allegation)?`,
  `(?:${THE} )?allegations? (?:no |nos |number |numbers )?(?<numbers>${NUMBERS})`,
  `(?:the )?(?<ordinal>${ORDINAL_PATTERN}) allegation`,
  `(?<both>both)(?: of)?(?: ${THE})? allegations`,
  `(?<bothAlone>both)(?= (?:are|were|have been) )`,
  `(?:all|each)(?: of)?(?: ${THE})? (?<count>${COUNT})(?: of)?(?: ${THE})? allegations`,
  `(?:${THE}) (?<theCount>${COUNT}) allegations`,
  `(?<all>all|each|every)(?: one)?(?: of)?(?: ${THE})? allegations?`,
  `(?<neither>neither)(?: of)?(?: ${THE})?(?: two)? allegations?`,
  `(?<none>none) of ${THE}(?: (?<noneCount>${COUNT}))? allegations`,
  `(?<no>no) allegations?`,
  `the (?:alleged |reported )?(?<conduct>conduct|behaviou?r)`,
  `(?<the>the|this)(?: above| present| reportable| rcs| cims)? allegation`,
  `(?:the|this) (?<loose>concern|complaint|matter)`,
];

const SUBJECT = new RegExp(`(?<= )(?:${PATTERNS.join('|')})(?= )`, 'g');

type Name =
  | 'neitherNumbers'
  | 'part'
  | 'ordinalPart'
  | 'loose'
  | 'numbers'
  | 'ordinal'
  | 'both'
  | 'bothAlone'
  | 'count'
  | 'theCount'
  | 'all'
  | 'neither'
  | 'none'
  | 'noneCount'
  | 'no'
  | 'conduct'
  | 'the';

/** The longest run of numbers that "1 to 4" is taken for. */
const RUN_LIMIT = 30;

/** "1 , 2 and 4 to 6": each number. Undefined where a run makes no sense. */
const numbersIn = (list: string): readonly string[] | undefined => {
  const keys: string[] = [];
  let isRun = false;
  for (const word of list.split(' ')) {
    if (word === 'to') isRun = true;
    if (word === 'to' || word === ',' || word === 'and') continue;
    const key = numberKey(word);
    if (isRun) {
      const [from, to] = [Number(keys.at(-1)), Number(key)];
      if (!(from < to && to - from < RUN_LIMIT)) return undefined;
      for (let number = from + 1; number < to; number += 1) keys.push(String(number));
      isRun = false;
    }
    keys.push(key);
  }
  return keys;
};

const toCount = (word: string): number => Number(numberKey(word));

const subjectOf = (found: Readonly<Partial<Record<Name, string>>>): Subject | undefined => {
  if (found.neitherNumbers !== undefined) {
    const numbers = numbersIn(found.neitherNumbers.replace(/ nor(?: allegation)?(?= )/g, ' and'));
    return numbers && { which: 'numbered', numbers, denied: true };
  }
  const part = found.part ?? found.ordinalPart;
  if (part !== undefined) return { which: 'part', part: numberKey(part) };
  if (found.loose !== undefined) return { which: 'this', loose: true };
  if (found.numbers !== undefined) {
    const numbers = numbersIn(found.numbers);
    return numbers && { which: 'numbered', numbers };
  }
  if (found.ordinal !== undefined) return { which: 'numbered', numbers: [numberKey(found.ordinal)] };
  if (found.both !== undefined || found.bothAlone !== undefined) return { which: 'all', count: 2 };
  const count = found.count ?? found.theCount;
  if (count !== undefined) return { which: 'all', count: toCount(count) };
  if (found.all !== undefined) return { which: 'all' };
  if (found.neither !== undefined) return { which: 'none', count: 2 };
  if (found.noneCount !== undefined) return { which: 'none', count: toCount(found.noneCount) };
  return found.none !== undefined || found.no !== undefined ? { which: 'none' } : { which: 'this' };
};

/** Puts `@0`, `@1` … where a sentence names allegations, and gives which ones. */
export const markSubjects = (
  words: string,
): { readonly marked: string; readonly subjects: readonly Subject[] } => {
  const subjects: Subject[] = [];
  const marked = ` ${words} `.replace(SUBJECT, (...match) => {
    const subject = subjectOf(match.at(-1) as Readonly<Partial<Record<Name, string>>>);
    if (subject === undefined) return String(match[0]);
    subjects.push(subject);
    return `@${String(subjects.length - 1)}`;
  });
  return { marked: marked.trim(), subjects };
};
