import { foldName } from '../../policy';
import type { CheckContext } from '../rule';

/** Somebody whom the documents of the case name, and what they are in it. */
export interface Person {
  readonly role: 'client' | 'subject of allegation';
  /** The words of the name, folded. */
  readonly words: readonly string[];
}

/** More than anybody's name takes. */
const LONGEST_NAME = 300;

/** Titles, and words that stand for a name that nobody gives. */
const NOT_A_NAME = new Set(
  'mr mrs ms miss mx dr prof sir aunty uncle the and for not none known unknown applicable withheld client clients subject allegation person people child young carer worker staff member sample example test name full redacted'.split(
    ' ',
  ),
);

/** Words that file names and properties of such documents are made of; alone they point at nobody. */
const ORDINARY = new Set(
  'report reports plan investigation investigator incident recommendations recommendation final draft copy version cims rcs case review template document word january february march april may june july august september october november december one two three four five six seven eight nine ten and the services service care home house family'.split(
    ' ',
  ),
);

const SHORTEST_ALONE = 4;
const SHORTEST_RUN = 6;

const words = (text: string): readonly string[] => foldName(text).split(' ').filter(Boolean);

/** Clients and subjects of allegation of the case, each name once. */
export const peopleOfCase = ({
  documents,
  document,
}: Pick<CheckContext, 'documents' | 'document'>): readonly Person[] => {
  const people = new Map<string, Person>();
  for (const { caseFile } of new Set([document, ...documents])) {
    const named = [
      ...caseFile.groups.client.map(({ fields }) => [fields['client.name'], 'client'] as const),
      ...caseFile.groups.subject.map(
        ({ fields }) => [fields['subject.name'], 'subject of allegation'] as const,
      ),
    ];
    for (const [reading, role] of named) {
      const key = foldName(reading?.text ?? '');
      if (reading !== undefined && key !== '' && !people.has(key))
        people.set(key, { role, words: words(reading.text.slice(0, LONGEST_NAME)) });
    }
  }
  return [...people.values()];
};

/** Words of a text, with `JaneCitizen` and `jane_citizen2` taken apart. */
const textWords = (text: string): readonly string[] =>
  words(text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$1$2 '));

const includesRun = (whole: readonly string[], run: readonly string[]): boolean =>
  whole.some((_, at) => run.every((word, index) => whole[at + index] === word));

/**
 * A test for a person's name in a short text: the whole name in either order, written together or apart, or a given or
 * family name alone where that is no ordinary word.
 */
export const namesIn = (text: string): ((person: Person) => boolean) => {
  const inText = textWords(text);
  const joined = inText.join('');
  const single = new Set(inText);
  return ({ words: all }) => {
    const own = all.filter((word) => !NOT_A_NAME.has(word));
    const orders = [all, [...all.slice(-1), ...all.slice(0, -1)]];
    if (all.length > 1 && orders.some((order) => includesRun(inText, order) || runsTogether(joined, order)))
      return true;
    return own.some((word) => word.length >= SHORTEST_ALONE && !ORDINARY.has(word) && single.has(word));
  };
};

const runsTogether = (joined: string, order: readonly string[]): boolean => {
  const run = order.join('');
  return run.length >= SHORTEST_RUN && joined.includes(run);
};
