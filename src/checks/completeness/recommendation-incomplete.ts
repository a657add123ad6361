import { isDecision } from '../../casefile';
import { listed } from '../../policy';
import type { FieldName } from '../../template';
import { documentRule } from '../support/by-requirement';
import { at, copiesOf, labelOf, placeOfField, textOf } from '../support/case-view';

const NEEDED: readonly FieldName[] = ['recommendation.owner', 'recommendation.dueOn'];

/** A recommendation without somebody to carry it out, or without a day, is easily forgotten. */
export const completenessRecommendationIncomplete = documentRule({
  id: 'completeness-recommendation-incomplete',
  group: 'completeness',
  requirement: 'recommendation-owner-and-date',
  description: 'Every recommendation has an owner and a due date.',
  *check({ document: { caseFile } }) {
    for (const recommendation of copiesOf(caseFile, 'recommendation')) {
      const missing = NEEDED.filter((field) => !isDecision(textOf(recommendation.fields, field)));
      const [first] = missing;
      if (first === undefined) continue;
      yield {
        message: `${recommendation.name} does not give ${listed(missing.map((field) => `“${labelOf(field)}”`))}.`,
        fix: 'Write down who will carry it out and by when.',
        ...at(placeOfField(recommendation, first)),
      };
    }
  },
});
