import { isStillToCome } from '../../casefile';
import { listed } from '../../policy';
import type { CheckContext, RuleFinding } from '../rule';
import { allegationNumbers } from '../support/allegation-numbers';
import { documentRule } from '../support/by-requirement';
import { at, copiesOf, labelOf, placeOfField, textOf } from '../support/case-view';
import type { Copy } from '../support/case-view';

const ANSWERS = labelOf('recommendation.finding');

const judge = (recommendation: Copy, known: ReadonlySet<number>): RuleFinding | undefined => {
  const place = at(placeOfField(recommendation, 'recommendation.finding'));
  const text = textOf(recommendation.fields, 'recommendation.finding');
  const fix = `Write the numbers of the allegations that it answers under “${ANSWERS}”.`;
  if (text === '' || isStillToCome(text)) {
    return { message: `${recommendation.name} is tied to no allegation or finding.`, fix, ...place };
  }
  const { numbers, all } = allegationNumbers(text);
  const strangers = [...numbers].filter((number) => !known.has(number));
  if (known.size > 0 && strangers.length > 0) {
    return {
      message: `${recommendation.name} is tied to allegation ${listed(strangers.map(String))}, and there is no such allegation.`,
      fix: `Correct the numbers under “${ANSWERS}”.`,
      ...place,
    };
  }
  if (numbers.size > 0 || all) return undefined;
  // Words may tie it well enough; a person can tell.
  return {
    severity: 'info',
    standing: 'suggested',
    message: `${recommendation.name} names no allegation by its number, so what it answers was not checked.`,
    fix,
    ...place,
  };
};

/** Each recommendation answers a finding that is there. */
export const completenessRecommendationUnlinked = documentRule({
  id: 'completeness-recommendation-unlinked',
  group: 'completeness',
  requirement: 'recommendations-answer-findings',
  description: 'Every recommendation is tied to an allegation or finding of the document.',
  *check({ document: { caseFile } }: CheckContext) {
    const known = new Set(copiesOf(caseFile, 'allegation').map(({ number }) => number));
    for (const recommendation of copiesOf(caseFile, 'recommendation')) {
      const finding = judge(recommendation, known);
      if (finding === undefined) continue;
      // The source speaks of the recommendations that are submitted beside an RCS report; for others it is only inferred.
      const isInferred = caseFile.kind.value !== 'cims-recommendations' && finding.severity === undefined;
      yield isInferred ? { ...finding, severity: 'warning', standing: 'suggested' } : finding;
    }
  },
});
