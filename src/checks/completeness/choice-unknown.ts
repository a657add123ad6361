import { isStillToCome } from '../../casefile';
import type { FieldReadings } from '../../casefile';
import { choicesOf, fieldDefinition, FIELD_NAMES } from '../../template';
import type { FieldName } from '../../template';
import type { CheckContext, RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { at, choiceOf, copiesOf, labelOf, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';

/** Names from the policy's lists that the mapping rules speak of. */
const NAMED_BY_THE_POLICY: ReadonlySet<string> = new Set([
  'cims.incidentTypes',
  'cims.outcomes',
  'rcs.conductTypes',
  'rcs.findings',
]);

const fields: readonly FieldName[] = FIELD_NAMES.filter((field) => {
  const { kind, choices } = fieldDefinition(field);
  return kind === 'choice' && choices !== undefined && !NAMED_BY_THE_POLICY.has(choices);
});

/** How many choices a message names. */
const NAMED = 4;

const unknown = ({ policy }: CheckContext, readings: FieldReadings, name: string): readonly RuleFinding[] =>
  fields.flatMap((field) => {
    const text = textOf(readings, field);
    if (text === '' || isStillToCome(text) || choiceOf(policy, readings, field) !== undefined) return [];
    const labels = choicesOf(field, policy).map(({ label }) => `“${label}”`);
    const named =
      labels.length > NAMED ? `${labels.slice(0, NAMED).join(', ')} and so on` : labels.join(', ');
    return [
      {
        message: `${name}“${labelOf(field)}” says ${quote(text)}, which is none of its choices, so what depends on it was not checked.`,
        fix: `Choose one of ${named}, and put the rest in words elsewhere.`,
        ...at(readings[field]?.place),
      },
    ];
  });

/** An answer that is none of the choices: what is asked for only under one of them cannot be checked. */
export const completenessChoiceUnknown = documentRule({
  id: 'completeness-choice-unknown',
  group: 'completeness',
  requirement: 'readable-in-full',
  description: 'Where there are choices, one of them is given.',
  *check(context) {
    const { caseFile } = context.document;
    yield* unknown(context, caseFile.fields, '');
    for (const group of ['client', 'subject'] as const) {
      for (const copy of copiesOf(caseFile, group)) yield* unknown(context, copy.fields, `${copy.name}: `);
    }
  },
});
