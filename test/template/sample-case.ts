import { choicesOf, FIELD_NAMES, fieldDefinition, GROUP_NAMES, groupOf } from '../../src/template';
import type { CaseData, FieldName, FieldTexts } from '../../src/template';
import { POLICIES } from '../../src/policy';

const TEXTS: Readonly<Record<string, (field: FieldName, copy: number) => string>> = {
  text: (field, copy) => `Sample ${field} ${copy}`,
  'long-text': (field, copy) =>
    `First line of ${field} ${copy}.\n\nA < B & "C" > 'D'\twith a tab; 50 % – “quoted”.`,
  date: (_, copy) => `${copy} February 2026`,
  number: (_, copy) => String(10 * copy),
  tick: (_, copy) => (copy % 2 === 0 ? 'No' : 'Yes'),
};

const textFor = (field: FieldName, copy: number): string => {
  const { kind } = fieldDefinition(field);
  if (kind !== 'choice') return TEXTS[kind]!(field, copy);
  const choices = choicesOf(field, POLICIES[0]);
  return choices[copy % choices.length]!.label;
};

const copyOf = (fields: readonly FieldName[], copy: number): FieldTexts =>
  Object.fromEntries(fields.map((field) => [field, textFor(field, copy)]));

/** An invented case in which every field of the dictionary is filled, and every group has two copies. */
export const fullCase = (): CaseData => ({
  fields: copyOf(
    FIELD_NAMES.filter((field) => groupOf(field) === undefined),
    1,
  ),
  groups: Object.fromEntries(
    GROUP_NAMES.map((group) => {
      const fields = FIELD_NAMES.filter((field) => groupOf(field) === group);
      return [group, [copyOf(fields, 1), copyOf(fields, 2)]];
    }),
  ),
});
