import type { CheckContext, ReadDocument } from '../rule';
import { allegationNumbers } from '../support/allegation-numbers';
import { allegationsOf, sameAllegation } from '../support/allegations';
import type { Allegation } from '../support/allegations';
import { documentRule } from '../support/by-requirement';
import { at, copiesOf, isFilled, isToConfirm, placeOfField, textOf } from '../support/case-view';
import { hasField } from '../support/has-field';

const isSubstantiated = ({ outcome, finding }: Allegation): boolean =>
  outcome?.direction === 'substantiated' || finding?.direction === 'substantiated';

const isRecommendations = ({ caseFile }: ReadDocument): boolean =>
  caseFile.kind.value === 'cims-recommendations';

type Answer = 'by-number' | 'perhaps' | 'none';

/** Whether a recommendation of that document answers the allegation; `perhaps` where one is tied to none by number. */
const answerIn = (document: ReadDocument, number: number): Answer => {
  let answer: Answer = 'none';
  for (const { fields } of copiesOf(document.caseFile, 'recommendation')) {
    if (!isFilled(fields, 'recommendation.action')) continue;
    const { numbers, all } = allegationNumbers(textOf(fields, 'recommendation.finding'));
    if (all || numbers.has(number)) return 'by-number';
    if (numbers.size === 0) answer = 'perhaps';
  }
  return answer;
};

/** The same for every document of the case: each numbers the allegations by its own order. */
const answerInCase = ({ copy }: Allegation, { document, documents }: CheckContext): Answer => {
  const answers = documents.map((other) => {
    const number = other === document ? copy.number : sameAllegation(copy, other)?.number;
    return number === undefined ? 'none' : answerIn(other, number);
  });
  return (
    answers.find((answer) => answer === 'by-number') ??
    answers.find((answer) => answer === 'perhaps') ??
    'none'
  );
};

/** On the RCS pathway the CIMS Recommendations report is asked; the report only where there is none in the case. */
const isAsked = ({ document, documents, definition }: CheckContext): boolean =>
  isRecommendations(document) ||
  (hasField(definition, 'recommendation.action') &&
    !(document.caseFile.pathway.value === 'rcs' && documents.some(isRecommendations)));

/** A substantiated allegation calls for something to be done. */
export const completenessRecommendationMissing = documentRule({
  id: 'completeness-recommendation-missing',
  group: 'completeness',
  requirement: 'recommendations-answer-findings',
  description: 'Every substantiated allegation is answered by a recommendation.',
  *check(context) {
    if (!isAsked(context)) return;
    const { document, policy } = context;
    // The source speaks of RCS investigations; for others it is only inferred.
    const isStated = document.caseFile.pathway.value === 'rcs';
    for (const allegation of allegationsOf(document, policy).filter(isSubstantiated)) {
      const answer = answerInCase(allegation, context);
      if (answer === 'by-number') continue;
      const { copy } = allegation;
      const isSure =
        answer === 'none' && !isToConfirm(copy.fields, 'allegation.outcome', 'allegation.rcsFinding');
      yield {
        ...(isSure && isStated ? {} : { severity: 'warning', standing: 'suggested' }),
        message: `${copy.name} is substantiated, and no recommendation ${answer === 'none' ? 'answers it' : 'names it by its number'}.`,
        fix: `Add a recommendation that answers it, with “Allegation ${String(copy.number)}” as what it answers.`,
        ...at(placeOfField(copy, 'allegation.outcome')),
      };
    }
  },
});
