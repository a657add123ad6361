import { placeOf } from '../../../docx';
import type { Control, DocxContent, DocxPart } from '../../../docx';
import { FIELD_NAMES, GROUP_NAMES, groupOf, TAG_PREFIX } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import type { CaseDraft, CopyDraft, FieldDrafts } from '../case-draft';
import type { FieldReading } from '../../case-file';
import { usualSureness } from '../../sureness';
import { fieldText } from './field-text';

/** A section control of ours in the body. */
export interface TaggedSection {
  readonly name: string;
  readonly control: Control;
}

/** What the tags of a document tell. */
export interface TagReading {
  readonly sections: ReadonlyMap<string, TaggedSection>;
  /** Every field for which there is a control, filled or not. */
  readonly fields: ReadonlySet<FieldName>;
  /** For each part, by paragraph: 1 where a field control of ours stands, so that nobody reads it a second time. */
  readonly covered: readonly Uint8Array[];
}

const GROUP_PREFIX = `${TAG_PREFIX}group.`;
const SECTION_PREFIX = `${TAG_PREFIX}section.`;

const fieldByTag = new Map<string, FieldName>(FIELD_NAMES.map((field) => [`${TAG_PREFIX}${field}`, field]));
const groupByTag = new Map<string, GroupName>(GROUP_NAMES.map((group) => [`${GROUP_PREFIX}${group}`, group]));

/**
 * Reads the content controls tagged `cims:…` into the draft. The first copy of a field in the body wins over later
 * ones, and the body over headers and footers. Tags that we do not know are passed over.
 */
export const readTags = (content: DocxContent, draft: CaseDraft): TagReading => {
  const sections = new Map<string, TaggedSection>();
  const fields = new Set<FieldName>();
  const body = content.parts.find((part) => part.kind === 'body');
  const covered = content.parts.map((part) => new Uint8Array(part.paragraphs.length));
  content.parts.forEach((part, index) => {
    const found = readPart(part, covered[index] ?? new Uint8Array());
    for (const field of found.fields) fields.add(field);
    draft.further.push(...found.further);
    if (part.kind === 'body') {
      for (const section of found.sections)
        if (!sections.has(section.name)) sections.set(section.name, section);
      for (const copy of found.copies) draft.copies.push(copy);
      Object.assign(draft.fields, found.single);
      return;
    }
    for (const [name, reading] of Object.entries(found.single) as [FieldName, FieldReading][]) {
      const known = draft.fields[name];
      if (known === undefined || (known.text === '' && known.place.part !== body?.name))
        draft.fields[name] = reading;
      else draft.further.push({ field: name, reading });
    }
  });
  return { sections, fields, covered };
};

interface PartReading {
  readonly sections: TaggedSection[];
  readonly fields: Set<FieldName>;
  readonly single: FieldDrafts;
  readonly further: CaseDraft['further'];
  readonly copies: CopyDraft[];
}

const readPart = (part: DocxPart, covered: Uint8Array): PartReading => {
  const result: PartReading = { sections: [], fields: new Set(), single: {}, further: [], copies: [] };
  const prompts = promptsByField(part);
  /** The copy that a group control has open, by the control's index; loose fields are under -1, one for each group. */
  const open = new Map<number, CopyDraft>();
  const loose = new Map<GroupName, CopyDraft>();

  part.controls.forEach((control, index) => {
    if (!control.tag.startsWith(TAG_PREFIX)) return;
    const group = groupByTag.get(control.tag);
    if (group !== undefined) {
      const copy = newCopy(part, control, group);
      open.set(index, copy);
      result.copies.push(copy);
      return;
    }
    if (control.tag.startsWith(SECTION_PREFIX)) {
      result.sections.push({ name: control.tag.slice(SECTION_PREFIX.length), control });
      return;
    }
    const field = fieldByTag.get(control.tag);
    if (field === undefined) return;
    covered.fill(1, control.from, control.to);
    result.fields.add(field);
    const text = fieldText(part, control, prompts.get(index) ?? []);
    const reading: FieldReading = {
      text,
      foundBy: 'tag',
      sureness: usualSureness('tag'),
      place: placeOf(part, control.from, control.tag, text === '' ? undefined : text),
    };
    const fieldGroup = groupOf(field);
    if (fieldGroup === undefined) {
      const known = result.single[field];
      if (known === undefined || known.text === '') result.single[field] = reading;
      else result.further.push({ field, reading });
      return;
    }
    const owner = enclosingGroup(part, control, fieldGroup);
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

const enclosingGroup = (part: DocxPart, control: Control, group: GroupName): number | undefined => {
  let parent = control.parent;
  while (parent !== undefined) {
    const outer: Control | undefined = part.controls[parent];
    if (outer === undefined) return undefined;
    if (groupByTag.get(outer.tag) === group) return parent;
    parent = outer.parent;
  }
  return undefined;
};

/** For each field control, the controls inside it whose prompt is showing. */
const promptsByField = (part: DocxPart): ReadonlyMap<number, readonly Control[]> => {
  const result = new Map<number, Control[]>();
  for (const control of part.controls) {
    if (!control.placeholder) continue;
    let parent = control.parent;
    while (parent !== undefined) {
      const outer: Control | undefined = part.controls[parent];
      if (outer === undefined) break;
      if (fieldByTag.has(outer.tag)) {
        const list = result.get(parent);
        if (list === undefined) result.set(parent, [control]);
        else list.push(control);
      }
      parent = outer.parent;
    }
  }
  return result;
};
