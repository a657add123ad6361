import { foldName } from '../../policy';
import type { FieldName } from '../../template';
import type { CaseFile } from '../case-file';
import { copiesOf, textOf } from './case-view';
import type { Copy } from './case-view';
import { matchBy } from './matched';
import type { Matching } from './matched';

/** The copies of the allegation group that hold anything. */
export const allegationCopies = ({ caseFile }: { readonly caseFile: CaseFile }): readonly Copy[] =>
  copiesOf(caseFile, 'allegation');

/** What is alleged, in the words of the document; empty where nobody wrote it. */
export const statementOf = ({ fields }: Copy): string => textOf(fields, 'allegation.statement');

/** What is decided about an allegation. */
export const DECIDED_FIELDS: readonly FieldName[] = [
  'allegation.rcsConductType',
  'allegation.rcsFinding',
  'allegation.incidentType',
  'allegation.outcome',
];

/** Of the words that either statement has, the share that both have from which they are taken for one allegation. */
const ALIKE = 0.5;

/** Above this many, only allegations in the same words are brought together: every one is held against every other. */
const MOST_HELD = 500;

/** How many words of a statement are held against those of others. */
const MOST_WORDS = 500;

interface Worded {
  readonly copy: Copy;
  /** The statement as it is compared. */
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

// A statement is held against many others, and taking it apart is most of the work.
const known = new WeakMap<Copy, Worded>();

const worded = (copy: Copy): Worded => {
  const folded = foldName(statementOf(copy));
  const made = known.get(copy) ?? {
    copy,
    folded,
    words: new Set(folded === '' ? [] : folded.split(' ', MOST_WORDS)),
  };
  known.set(copy, made);
  return made;
};

const sameWords = (a: Worded, b: Worded): boolean => a.folded !== '' && a.folded === b.folded;

const alike = (a: Worded, b: Worded): boolean => {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared > 0 && shared / (a.words.size + b.words.size - shared) >= ALIKE;
};

/** A statement that nobody wrote is the one of the same number. */
const sameNumber = (a: Worded, b: Worded): boolean =>
  a.copy.number === b.copy.number && (a.folded === '' || b.folded === '');

const copyOf = ({ copy }: Worded): Copy => copy;

/** Which allegations of two documents are the same one; takes those of each that hold anything. */
export const matchAllegations = (first: readonly Copy[], second: readonly Copy[]): Matching<Copy> => {
  const [here, there] = [first.map(worded), second.map(worded)];
  const isFew = here.length <= MOST_HELD && there.length <= MOST_HELD;
  const matching = matchBy(here, there, isFew ? [sameWords, alike, sameNumber] : [sameWords, sameNumber]);
  return {
    pairs: matching.pairs.map(([a, b]) => [a.copy, b.copy] as const),
    onlyFirst: matching.onlyFirst.map(copyOf),
    onlySecond: matching.onlySecond.map(copyOf),
  };
};

/** Whether two copies that belong together say it in other words. */
export const isReworded = ([a, b]: readonly [Copy, Copy]): boolean =>
  statementOf(a) !== '' && statementOf(b) !== '' && !sameWords(worded(a), worded(b));

/** Whether two copies say something else altogether: then they are hardly the same allegation, whatever their numbers. */
export const isUnlike = (first: Copy, second: Copy): boolean => {
  const [a, b] = [worded(first), worded(second)];
  return a.folded !== '' && b.folded !== '' && !sameWords(a, b) && !alike(a, b);
};
