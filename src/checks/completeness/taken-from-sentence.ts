import { documentRule } from '../support/by-requirement';
import { at, copiesOf, isToConfirm, labelOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';

const MAY_BE_TAKEN = ['allegation.outcome', 'allegation.rcsFinding'] as const;

/** What was decided, where it stands nowhere but in a sentence: a person says whether it was read rightly. */
export const completenessTakenFromSentence = documentRule({
  id: 'completeness-taken-from-sentence',
  group: 'completeness',
  requirement: 'readable-in-full',
  description: 'What was decided on an allegation stands in a place of its own and not only in a sentence.',
  *check({ document: { caseFile } }) {
    for (const { fields, name } of copiesOf(caseFile, 'allegation')) {
      for (const field of MAY_BE_TAKEN) {
        if (!isToConfirm(fields, field)) continue;
        yield {
          message: `${name}: “${labelOf(field)}” was taken to be ${quote(textOf(fields, field))} from a sentence.`,
          fix: `Write “${labelOf(field)}:” and the name of what was decided on a line of its own.`,
          ...at(fields[field]?.place),
        };
      }
    }
  },
});
