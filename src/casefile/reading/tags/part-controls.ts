import { placeOf } from '../../../docx';
import type { Control, DocxPart } from '../../../docx';
import { fieldDefinition, groupOf, TAG_PREFIX } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import type { FieldReading } from '../../case-file';
import type { CaseDraft, CopyDraft, FieldDrafts } from '../record/case-draft';
import { valueOf } from '../words/value';
import type { MeanControl } from './control-meaning';
import { fieldText } from './field-text';
import { enclosingGroup, groupBegunBy, promptsByField, sharesItsLine } from './nested-controls';

/** A section control in the body. */
export interface TaggedSection {
  readonly name: string;
  readonly control: Control;
}

/** What the controls of one part tell. */
export interface PartReading {
  readonly sections: TaggedSection[];
  readonly fields: Set<FieldName>;
  readonly single: FieldDrafts;
  readonly further: CaseDraft['further'];
  readonly copies: CopyDraft[];
}

/** Reads the controls of a part in their order, and says in `covered` where those of fields stand. */
export const readPart = (part: DocxPart, covered: Uint8Array, mean: MeanControl): PartReading => {
  const result: PartReading = { sections: [], fields: new Set(), single: {}, further: [], copies: [] };
  const meanings = part.controls.map(mean);
  const prompts = promptsByField(part, meanings);
  /** The copy that a group control has open, by the control's index; loose fields are under -1, one for each group. */
  const open = new Map<number, CopyDraft>();
  const loose = new Map<GroupName, CopyDraft>();

  part.controls.forEach((control, index) => {
    const meaning = meanings[index];
    const group = groupBegunBy(part, index, meanings);
    if (group !== undefined) {
      const copy = newCopy(part, control, group);
      open.set(index, copy);
      result.copies.push(copy);
    }
    if (meaning?.section !== undefined) {
      result.sections.push({ name: meaning.section, control });
      return;
    }
    const field = meaning?.field;
    if (meaning === undefined || field === undefined) return;
    if (!sharesItsLine(part, index, meanings)) covered.fill(1, control.from, control.to);
    result.fields.add(field);
    const written = fieldText(part, control, prompts.get(index) ?? []);
    // What is chosen may stand there as characters: other programs write a check box as ☐ or ☒.
    const isAsWritten = control.tag.startsWith(TAG_PREFIX) && !isChosen(field);
    const text = isAsWritten ? written : valueOf(field, written);
    const reading: FieldReading = {
      text,
      foundBy: 'tag',
      sureness: meaning.sureness,
      place: placeOf(part, control.from, control.tag, text === '' ? undefined : text),
    };
    const fieldGroup = groupOf(field);
    if (fieldGroup === undefined) {
      const known = result.single[field];
      if (known === undefined || known.text === '') result.single[field] = reading;
      else result.further.push({ field, reading });
      return;
    }
    const owner = enclosingGroup(part, index, fieldGroup, meanings);
    const current = owner === undefined ? loose.get(fieldGroup) : open.get(owner);
    if (current !== undefined && fitsInto(current, field, reading, owner === undefined)) {
      put(current, field, reading, control);
      return;
    }
    const copy = newCopy(part, control, fieldGroup);
    result.copies.push(copy);
    put(copy, field, reading, control);
    if (owner === undefined) loose.set(fieldGroup, copy);
    else open.set(owner, copy);
  });
  return result;
};

/**
 * Whether a field still belongs to the copy that is open. A block that was pasted inside its own group control, or
 * whose group control was removed, shows by the same field coming round again.
 */
const fitsInto = (copy: CopyDraft, field: FieldName, reading: FieldReading, isLoose: boolean): boolean => {
  const known = copy.fields[field];
  if (known === undefined) return true;
  return !isLoose && (known.text === '' || reading.text === '' || known.text === reading.text);
};

const put = (copy: CopyDraft, field: FieldName, reading: FieldReading, control: Control): void => {
  const known = copy.fields[field];
  if (known === undefined || known.text === '') copy.fields[field] = reading;
  copy.to = Math.max(copy.to, control.to);
};

const newCopy = (part: DocxPart, control: Control, group: GroupName): CopyDraft => ({
  group,
  fields: {},
  place: placeOf(part, control.from, control.tag),
  from: control.from,
  to: control.to,
});

const isChosen = (field: FieldName): boolean => ['choice', 'tick'].includes(fieldDefinition(field).kind);
