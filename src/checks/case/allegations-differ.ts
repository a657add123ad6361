import {
  allegationCopies,
  isReworded,
  matchAllegations,
  mayBeSameName,
  nameWords,
  statementOf,
} from '../../casefile';
import type { ReadDocument, RuleFinding } from '../rule';
import { caseRule } from '../support/by-requirement';
import { textOf } from '../support/case-view';
import type { Copy } from '../support/case-view';
import { quote, shorten } from '../support/excerpt';
import { fileOf, listedInPart, pairsToCompare } from './compare';

const subjectOf = ({ fields }: Copy): string => textOf(fields, 'allegation.subject');

/** `Allegation 2 (“Sample words of it”)`. */
const named = (copy: Copy): string =>
  statementOf(copy) === '' ? copy.name : `${copy.name} (“${shorten(statementOf(copy), 40)}”)`;

function* onlyIn(copies: readonly Copy[], here: ReadDocument, there: ReadDocument): Iterable<RuleFinding> {
  if (copies.length === 0) return;
  yield {
    message: `${listedInPart(copies.map(named))} of ${fileOf(here)} ${copies.length === 1 ? 'has' : 'have'} no counterpart in ${fileOf(there)}.`,
    fix: 'Make the allegations of the documents agree, or say in the report why they changed.',
  };
}

function* compare(reference: ReadDocument, other: ReadDocument): Iterable<RuleFinding> {
  const matching = matchAllegations(allegationCopies(reference), allegationCopies(other));
  yield* onlyIn(matching.onlyFirst, reference, other);
  yield* onlyIn(matching.onlySecond, other, reference);
  for (const pair of matching.pairs) {
    const [a, b] = pair;
    if (isReworded(pair)) {
      yield {
        severity: 'info',
        message: `${named(a)} of ${fileOf(reference)} is worded differently in ${fileOf(other)} (${b.name}).`,
        fix: 'Word the allegation alike in both, so that nobody takes it for two.',
      };
    }
    const [subject, otherSubject] = [subjectOf(a), subjectOf(b)];
    if (
      subject !== '' &&
      otherSubject !== '' &&
      !mayBeSameName(nameWords(subject), nameWords(otherSubject))
    ) {
      yield {
        message: `${named(a)} is about ${quote(subject)} in ${fileOf(reference)} and about ${quote(otherSubject)} in ${fileOf(other)}.`,
        fix: 'Correct the subject of allegation that is wrong.',
      };
    }
  }
}

/** One case has the same allegations in each document that has any. */
export const caseAllegationsDiffer = caseRule({
  id: 'case-allegations-differ',
  group: 'case',
  requirement: 'documents-agree',
  description: 'The documents of a case have the same allegations, about the same people.',
  *check({ documents }) {
    for (const [reference, other] of pairsToCompare(
      documents,
      (document) => allegationCopies(document).length > 0,
    )) {
      yield* compare(reference, other);
    }
  },
});
