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

/** What the recommendations of a document answer. */
interface Answered {
  readonly numbers: ReadonlySet<number>;
  /** One of them answers all allegations. */
  readonly all: boolean;
  /** One of them is tied to none by number. */
  readonly perhaps: boolean;
}

const answeredIn = ({ caseFile }: ReadDocument): Answered => {
  const named = copiesOf(caseFile, 'recommendation')
    .filter(({ fields }) => isFilled(fields, 'recommendation.action'))
    .map(({ fields }) => allegationNumbers(textOf(fields, 'recommendation.finding')));
  return {
    numbers: new Set(named.flatMap(({ numbers }) => [...numbers])),
    all: named.some(({ all }) => all),
    perhaps: named.some(({ numbers, all }) => numbers.size === 0 && !all),
  };
};

/** Whether a recommendation of that document answers the allegation; `perhaps` where one is tied to none by number. */
const answerOf = ({ numbers, all, perhaps }: Answered, number: number): Answer => {
  if (all || numbers.has(number)) return 'by-number';
  return perhaps ? 'perhaps' : 'none';
};

/** The same for every document of the case: each numbers the allegations by its own order. */
const answerInCase = (
  { copy }: Allegation,
  document: ReadDocument,
  answered: ReadonlyMap<ReadDocument, Answered>,
): Answer => {
  const answers = [...answered].map(([other, its]) => {
    const number = other === document ? copy.number : sameAllegation(copy, other)?.number;
    return number === undefined ? 'none' : answerOf(its, number);
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
    const answered = new Map(context.documents.map((other) => [other, answeredIn(other)]));
    for (const allegation of allegationsOf(document, policy).filter(isSubstantiated)) {
      const answer = answerInCase(allegation, document, answered);
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
