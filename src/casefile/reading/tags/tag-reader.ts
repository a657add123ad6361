import { placeOf } from '../../../docx';
import type { Control, DocxContent, DocxPart } from '../../../docx';
import { FIELD_NAMES, fieldDefinition, GROUP_NAMES, groupOf, TAG_PREFIX } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import type { CaseDraft, CopyDraft, FieldDrafts } from '../record/case-draft';
import type { FieldReading, Sureness } from '../../case-file';
import { usualSureness } from '../../sureness';
import { valueOf } from '../words/value';
import { fieldText } from './field-text';

const isChosen = (field: FieldName): boolean => ['choice', 'tick'].includes(fieldDefinition(field).kind);

/** What a content control stands for. */
export interface ControlMeaning {
  readonly field?: FieldName;
  readonly group?: GroupName;
  readonly section?: string;
  readonly sureness: Sureness;
}

/** Says what a control stands for; nothing where nobody knows. */
export type MeanControl = (control: Control) => ControlMeaning | undefined;

/** A section control in the body. */
export interface TaggedSection {
  readonly name: string;
  readonly control: Control;
}

/** What the tags of a document tell. */
export interface TagReading {
  readonly sections: ReadonlyMap<string, TaggedSection>;
  /** Every field for which there is a control, filled or not. */
  readonly fields: ReadonlySet<FieldName>;
  /** For each part, by paragraph: 1 where a field control stands that we know, so that nobody reads it again. */
  readonly covered: readonly Uint8Array[];
}

const GROUP_PREFIX = `${TAG_PREFIX}group.`;
const SECTION_PREFIX = `${TAG_PREFIX}section.`;

const fieldByTag = new Map<string, FieldName>(FIELD_NAMES.map((field) => [`${TAG_PREFIX}${field}`, field]));
const groupByTag = new Map<string, GroupName>(GROUP_NAMES.map((group) => [`${GROUP_PREFIX}${group}`, group]));

const SURENESS = usualSureness('tag');

/** What the tags of ours say, `cims:…`; those that we do not know say nothing. */
const ours: MeanControl = ({ tag }) => {
  if (!tag.startsWith(TAG_PREFIX)) return undefined;
  const field = fieldByTag.get(tag);
  if (field !== undefined) return { field, sureness: SURENESS };
  const group = groupByTag.get(tag);
  if (group !== undefined) return { group, sureness: SURENESS };
  return tag.startsWith(SECTION_PREFIX)
    ? { section: tag.slice(SECTION_PREFIX.length), sureness: SURENESS }
    : undefined;
};

/**
 * Reads the content controls tagged `cims:…` into the draft. The first copy of a field in the body wins over later
 * ones, and the body over headers and footers. Tags that we do not know are passed over.
 */
export const readTags = (content: DocxContent, draft: CaseDraft): TagReading => {
  const reading = readControls(content, ours);
  Object.assign(draft.fields, reading.single);
  draft.further.push(...reading.further);
  draft.copies.push(...reading.copies);
  return reading;
};

/**
 * Reads the controls of an organisation's own template into the draft, after {@link readTags}: where both give a field,
 * or copies of a group, our own tags win, and a field's other value is kept as a further one.
 */
export const readForeignTags = (
  content: DocxContent,
  draft: CaseDraft,
  own: TagReading,
  mean: MeanControl,
): TagReading => {
  const foreign = readControls(content, (control) =>
    control.tag.startsWith(TAG_PREFIX) ? undefined : mean(control),
  );
  for (const [field, reading] of Object.entries(foreign.single) as [FieldName, FieldReading][]) {
    if (own.fields.has(field)) draft.further.push({ field, reading });
    else draft.fields[field] = reading;
  }
  draft.further.push(...foreign.further);
  const ownGroups = new Set(draft.copies.map(({ group }) => group));
  draft.copies.push(...foreign.copies.filter(({ group }) => !ownGroups.has(group)));
  return {
    sections: new Map([...foreign.sections, ...own.sections]),
    fields: new Set([...own.fields, ...foreign.fields]),
    covered: own.covered.map((part, index) => part.map((at, n) => at | (foreign.covered[index]?.[n] ?? 0))),
  };
};

interface ControlsReading extends TagReading {
  readonly single: FieldDrafts;
  readonly further: CaseDraft['further'];
  readonly copies: readonly CopyDraft[];
}

const readControls = (content: DocxContent, mean: MeanControl): ControlsReading => {
  const single: FieldDrafts = {};
  const further: CaseDraft['further'] = [];
  const copies: CopyDraft[] = [];
  const sections = new Map<string, TaggedSection>();
  const fields = new Set<FieldName>();
  const body = content.parts.find((part) => part.kind === 'body');
  const covered = content.parts.map((part) => new Uint8Array(part.paragraphs.length));
  content.parts.forEach((part, index) => {
    const found = readPart(part, covered[index] ?? new Uint8Array(), mean);
    for (const field of found.fields) fields.add(field);
    further.push(...found.further);
    if (part.kind === 'body') {
      for (const section of found.sections)
        if (!sections.has(section.name)) sections.set(section.name, section);
      for (const copy of found.copies) copies.push(copy);
      Object.assign(single, found.single);
      return;
    }
    for (const [name, reading] of Object.entries(found.single) as [FieldName, FieldReading][]) {
      const known = single[name];
      if (known === undefined || (known.text === '' && known.place.part !== body?.name))
        single[name] = reading;
      else further.push({ field: name, reading });
    }
  });
  return { sections, fields, covered, single, further, copies };
};

interface PartReading {
  readonly sections: TaggedSection[];
  readonly fields: Set<FieldName>;
  readonly single: FieldDrafts;
  readonly further: CaseDraft['further'];
  readonly copies: CopyDraft[];
}

const readPart = (part: DocxPart, covered: Uint8Array, mean: MeanControl): PartReading => {
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

type Meanings = readonly (ControlMeaning | undefined)[];

/** The group of which a control begins a copy; of a repeating section each item begins one. */
const groupBegunBy = (part: DocxPart, index: number, meanings: Meanings): GroupName | undefined => {
  const control = part.controls[index];
  const group = meanings[index]?.group;
  if (group !== undefined) return control?.kind === 'repeating-section' ? undefined : group;
  const parent = control?.parent;
  return parent !== undefined && part.controls[parent]?.kind === 'repeating-section'
    ? meanings[parent]?.group
    : undefined;
};

/** The control round a field that begins the copy of the group it belongs to. */
const enclosingGroup = (
  part: DocxPart,
  index: number,
  group: GroupName,
  meanings: Meanings,
): number | undefined => {
  let at: number | undefined = index;
  while (at !== undefined) {
    if (groupBegunBy(part, at, meanings) === group) return at;
    at = part.controls[at]?.parent;
  }
  return undefined;
};

/** Whether a control in a line has one beside it that nobody knows: then the line's labels have still to be read. */
const sharesItsLine = (part: DocxPart, index: number, meanings: Meanings): boolean => {
  const control = part.controls[index];
  if (control === undefined || control.level !== 'run' || control.tag.startsWith(TAG_PREFIX)) return false;
  const beside = [part.controls[index - 1], part.controls[index + 1]];
  return beside.some(
    (other, which) =>
      other?.level === 'run' &&
      other.from === control.from &&
      meanings[which === 0 ? index - 1 : index + 1] === undefined,
  );
};

/** For each field control, the controls inside it whose prompt is showing. */
const promptsByField = (part: DocxPart, meanings: Meanings): ReadonlyMap<number, readonly Control[]> => {
  const result = new Map<number, Control[]>();
  for (const control of part.controls) {
    if (!control.placeholder) continue;
    let parent = control.parent;
    while (parent !== undefined) {
      const outer: Control | undefined = part.controls[parent];
      if (outer === undefined) break;
      if (meanings[parent]?.field !== undefined) {
        const list = result.get(parent);
        if (list === undefined) result.set(parent, [control]);
        else list.push(control);
      }
      parent = outer.parent;
    }
  }
  return result;
};
