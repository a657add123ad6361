import { listed } from '../../policy';
import type { CheckContext, RuleFinding } from '../rule';
import { allegationNumbers } from '../support/allegation-numbers';
import { documentRule } from '../support/by-requirement';
import { at, copiesOf, isFilled, labelOf, placeOfField, textOf } from '../support/case-view';
import type { Copy } from '../support/case-view';
import { hasField } from '../support/has-field';

const BEARS_ON = labelOf('evidence.allegations');

/** What is wrong with how a piece of evidence names its allegations. */
const aboutEvidence = (evidence: Copy, known: ReadonlySet<number>): RuleFinding | undefined => {
  const place = at(placeOfField(evidence, 'evidence.allegations'));
  const text = textOf(evidence.fields, 'evidence.allegations');
  const { numbers, all } = allegationNumbers(text);
  const strangers = [...numbers].filter((number) => !known.has(number));
  if (text === '') {
    return {
      message: `${evidence.name} is tied to no allegation.`,
      fix: `Write the numbers of the allegations under “${BEARS_ON}”.`,
      ...place,
    };
  }
  if (strangers.length > 0) {
    return {
      message: `${evidence.name} is tied to allegation ${listed(strangers.map(String))}, and there is no such allegation.`,
      fix: `Correct the numbers under “${BEARS_ON}”.`,
      ...place,
    };
  }
  if (numbers.size === 0 && !all) {
    return {
      message: `${evidence.name} names no allegation by its number, so it could not be tied to one.`,
      fix: `Write the numbers of the allegations under “${BEARS_ON}”.`,
      ...place,
    };
  }
  return undefined;
};

const isDecided = ({ fields }: Copy): boolean =>
  isFilled(fields, 'allegation.outcome') || isFilled(fields, 'allegation.rcsFinding');

/** Allegations that were decided and on which no piece of evidence bears. */
const withoutEvidence = (allegations: readonly Copy[], evidence: readonly Copy[]): readonly Copy[] => {
  const named = evidence.map(({ fields }) => allegationNumbers(textOf(fields, 'evidence.allegations')));
  return allegations.filter(
    (allegation) =>
      isDecided(allegation) && !named.some(({ numbers, all }) => all || numbers.has(allegation.number)),
  );
};

function* check({ document: { caseFile }, definition }: CheckContext): Iterable<RuleFinding> {
  const evidence = copiesOf(caseFile, 'evidence');
  // With no evidence at all the empty group is reported; nothing more can be said of each allegation.
  if (evidence.length === 0) return;
  if (!hasField(definition, 'evidence.allegations') && caseFile.kind.value !== 'rcs-investigation-report')
    return;
  const allegations = copiesOf(caseFile, 'allegation');
  const known = new Set(allegations.map(({ number }) => number));
  for (const piece of evidence) {
    const finding = aboutEvidence(piece, known);
    if (finding !== undefined) yield finding;
  }
  for (const allegation of withoutEvidence(allegations, evidence)) {
    yield {
      message: `${allegation.name} was decided, and no evidence is tied to it by its number.`,
      fix: `Write its number under “${BEARS_ON}” at each piece of evidence that bears on it.`,
      ...at(allegation.place),
    };
  }
}

/** Each finding rests on evidence that is named, and each piece of evidence bears on an allegation. */
export const completenessFindingWithoutEvidence = documentRule({
  id: 'completeness-finding-without-evidence',
  group: 'completeness',
  requirement: 'evidence-to-findings',
  description: 'Every finding has evidence tied to it, and every piece of evidence is tied to an allegation.',
  check,
});
