import type { DocxContent } from '../../../docx';
import { TAG_PREFIX } from '../../../template';
import type { FieldName } from '../../../template';
import type { FieldReading } from '../../case-file';
import type { CaseDraft, CopyDraft, FieldDrafts } from '../record/case-draft';
import { ours } from './control-meaning';
import type { MeanControl } from './control-meaning';
import { readPart } from './part-controls';
import type { TaggedSection } from './part-controls';

/** What the tags of a document tell. */
export interface TagReading {
  readonly sections: ReadonlyMap<string, TaggedSection>;
  /** Every field for which there is a control, filled or not. */
  readonly fields: ReadonlySet<FieldName>;
  /** For each part, by paragraph: 1 where a field control stands that we know, so that nobody reads it again. */
  readonly covered: readonly Uint8Array[];
}

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
