import type { FieldReading, FieldReadings } from '../../casefile';
import { wayFound } from '../../casefile';
import { namesUnder } from '../../policy';
import type { Policy } from '../../policy';
import { choicesOf, GROUP_NAMES } from '../../template';
import type { FieldName } from '../../template';
import type { RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { at, copiesOf, labelOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';

/** A word that several names of a list begin with says too little: "Unsubstantiated" of a finding that also says why. */
const whichOf = (field: FieldName, text: string, policy: Policy): string => {
  const names = namesUnder(choicesOf(field, policy), text).map(({ label }) => `“${label}”`);
  return names.length > 1 ? ` That word alone does not say which: ${names.join(' or ')}.` : '';
};

const toConfirm = (
  field: FieldName,
  reading: FieldReading,
  name: string | undefined,
  policy: Policy,
): RuleFinding => {
  const label = labelOf(field);
  const of = `${name === undefined ? '' : `${name}: `}“${label}”`;
  const place = at(reading.place);
  if (reading.text.trim() === '') {
    return {
      message: `${of} was not taken from the sentences that say it, because they differ.`,
      fix: `Correct the sentence that is wrong, and write “${label}:” and what was decided on a line of its own.`,
      ...place,
    };
  }
  return {
    message: `${of} was taken to be ${quote(reading.text)}, found ${wayFound(reading)}; please confirm it.${whichOf(field, reading.text, policy)}`,
    fix: `If that is right, write “${label}:” and the value on a line of its own, or in the field of the template; if not, correct what stands there.`,
    ...place,
  };
};

function* among(fields: FieldReadings, policy: Policy, name?: string): Iterable<RuleFinding> {
  for (const [field, reading] of Object.entries(fields) as [FieldName, FieldReading][]) {
    const isToConfirm = reading.sureness === 'to-confirm';
    if (isToConfirm && (reading.foundBy === 'sentence' || textOf(fields, field) !== ''))
      yield toConfirm(field, reading, name, policy);
  }
}

/** What was read where it could be read otherwise: a person says whether it was read rightly. */
export const completenessTakenFromSentence = documentRule({
  id: 'completeness-taken-from-sentence',
  group: 'completeness',
  requirement: 'readable-in-full',
  description:
    'What the document says stands where it can be read in one way only, and not in a sentence alone.',
  *check({ document: { caseFile }, policy }) {
    yield* among(caseFile.fields, policy);
    for (const group of GROUP_NAMES)
      for (const { fields, name } of copiesOf(caseFile, group)) yield* among(fields, policy, name);
  },
});
