import { controlText, placeOf } from '../../docx';
import type { Control, DocxPart } from '../../docx';
import { FIELD_NAMES, fieldDefinition, fieldTag } from '../../template';
import type { FieldName } from '../../template';
import type { RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { labelOf } from '../support/case-view';
import { quote } from '../support/excerpt';

const choiceByTag: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.filter((field) => fieldDefinition(field).kind === 'choice').map((field) => [
    fieldTag(field),
    field,
  ]),
);

/** What a person wrote into the cell of a choice, outside its control; empty where the choice stands alone. */
const textBeside = (part: DocxPart, control: Control): string => {
  const cell = part.cells[part.paragraphs[control.from]?.cell ?? -1];
  if (cell === undefined) return '';
  const whole = part.paragraphs
    .slice(cell.from, cell.to)
    .map(({ text }) => text)
    .join('\n');
  return whole.replace(controlText(part, control), '').trim();
};

/** A choice is read from its control: what is written beside it changes its meaning for a reader, and for nobody else. */
export const dataTextBesideChoice = documentRule({
  id: 'data-text-beside-choice',
  group: 'data',
  requirement: 'readable-in-full',
  description: 'Nothing is written beside a choice, in the same cell.',
  *check({ document: { content } }): Iterable<RuleFinding> {
    for (const part of content.parts) {
      for (const control of part.controls) {
        const field = choiceByTag.get(control.tag);
        if (field === undefined) continue;
        const beside = textBeside(part, control);
        if (!/[\p{L}\p{N}]/u.test(beside)) continue;
        yield {
          message: `${quote(beside)} stands beside the choice under “${labelOf(field)}”, and was not read.`,
          fix: 'Choose what is meant, and write anything more where reasons are asked for.',
          place: placeOf(part, control.from, control.tag),
        };
      }
    }
  },
});
