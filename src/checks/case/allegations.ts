import { foldName } from '../../policy';
import type { ReadDocument } from '../rule';
import { copiesOf, textOf } from '../support/case-view';
import type { Copy } from '../support/case-view';
import { matchBy } from './matched';
import type { Matching } from './matched';

export const allegationsOf = ({ caseFile }: ReadDocument): readonly Copy[] =>
  copiesOf(caseFile, 'allegation');

export const statementOf = ({ fields }: Copy): string => textOf(fields, 'allegation.statement');

/** Of the words that either statement has, the share that both have from which they are taken for one allegation. */
const ALIKE = 0.5;

const sameWords = (a: Copy, b: Copy): boolean => {
  const folded = foldName(statementOf(a));
  return folded !== '' && folded === foldName(statementOf(b));
};

const wordSet = (copy: Copy): ReadonlySet<string> =>
  new Set(foldName(statementOf(copy)).split(' ').filter(Boolean));

const alike = (a: Copy, b: Copy): boolean => {
  const [first, second] = [wordSet(a), wordSet(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared / (first.size + second.size - shared) >= ALIKE;
};

/** A statement that nobody wrote is the one of the same number. */
const sameNumber = (a: Copy, b: Copy): boolean =>
  a.number === b.number && (statementOf(a) === '' || statementOf(b) === '');

/** Which allegations of two documents are the same one. */
export const matchAllegations = (first: ReadDocument, second: ReadDocument): Matching<Copy> =>
  matchBy(allegationsOf(first), allegationsOf(second), [sameWords, alike, sameNumber]);

export const isReworded = ([a, b]: readonly [Copy, Copy]): boolean =>
  statementOf(a) !== '' && statementOf(b) !== '' && !sameWords(a, b);
