import { gapsOf, sectionsAsked } from '../../casefile';
import { placeOf } from '../../docx';
import type { Control, DocxPart, Place } from '../../docx';
import { listed } from '../../policy';
import { fieldTag, sectionTag } from '../../template';
import type { CheckContext, RuleFinding } from '../rule';
import { documentRule } from '../support/by-requirement';
import { shorten } from '../support/excerpt';

interface Shown {
  readonly part: DocxPart;
  readonly control: Control;
}

/** Places and tags of what is reported as empty already. */
interface Reported {
  readonly places: ReadonlySet<string>;
  /** Tags of fields that a document has once: one may be shown a second time, in the header. */
  readonly tags: ReadonlySet<string>;
}

const keyOf = (part: string, paragraph: number): string => `${part} ${String(paragraph)}`;

const reported = (context: CheckContext): Reported => {
  const places = new Set<string>();
  const tags = new Set<string>();
  const note = (place: Place | undefined): void => {
    if (place !== undefined) places.add(keyOf(place.part, place.paragraph));
  };
  for (const gap of sectionsAsked(context).flatMap((section) => [...gapsOf(context, section)])) {
    if ('group' in gap) {
      const { group, fields } = gap.group;
      const required = fields.filter((item) => item.required).map(({ field }) => field);
      for (const copy of context.document.caseFile.groups[group]) {
        for (const field of required) note(copy.fields[field]?.place);
      }
    } else {
      note(gap.place);
      if (gap.copy === undefined) tags.add(fieldTag(gap.item.field));
    }
  }
  return { places, tags };
};

/** The name of our section round a control, else the heading above it. */
const groupOf = ({ definition }: CheckContext, { part, control }: Shown): string => {
  const tags = new Set<string>();
  for (let outer = parentOf(part, control); outer !== undefined; outer = parentOf(part, outer))
    tags.add(outer.tag);
  const section = definition?.sections.find(({ name }) => tags.has(sectionTag(name)));
  return section?.title ?? placeOf(part, control.from).headings.at(-1) ?? '';
};

const parentOf = (part: DocxPart, { parent }: Control): Control | undefined =>
  parent === undefined ? undefined : part.controls[parent];

/** How many prompts a message names. */
const NAMED = 3;

const finding = (title: string, [first, ...others]: readonly [Shown, ...Shown[]]): RuleFinding => {
  const all = [first, ...others];
  const names = [...new Set(all.map(({ control }) => control.title || control.tag))].filter(
    (name) => name !== '',
  );
  const shown = names.slice(0, NAMED).map((name) => `“${shorten(name)}”`);
  const rest = names.length > NAMED ? [`${String(names.length - NAMED)} more`] : [];
  const which = names.length === 0 ? '' : ` (${listed([...shown, ...rest])})`;
  const where = title === '' ? '' : ` under “${shorten(title)}”`;
  return {
    message:
      all.length === 1
        ? `One prompt is still showing${where}${which}, and will be seen by whoever reads the file.`
        : `${String(all.length)} prompts are still showing${where}${which}, and will be seen by whoever reads the file.`,
    fix: 'Fill in what is known, or delete the rows that are not needed.',
    place: placeOf(first.part, first.control.from, first.control.tag || undefined),
  };
};

/** Empty controls that need not be filled: their prompts are printed like any other text. */
export const completenessPromptsShowing = documentRule({
  id: 'completeness-prompts-showing',
  group: 'completeness',
  requirement: 'fields-completed',
  standing: 'suggested',
  severity: 'info',
  description: 'No prompt of an optional field is still showing.',
  *check(context) {
    const { places, tags } = reported(context);
    const groups = new Map<string, [Shown, ...Shown[]]>();
    for (const part of context.document.content.parts) {
      for (const control of part.controls) {
        if (!control.placeholder || tags.has(control.tag)) continue;
        if (places.has(keyOf(part.name, control.from))) continue;
        const title = groupOf(context, { part, control });
        const group = groups.get(title);
        if (group === undefined) groups.set(title, [{ part, control }]);
        else group.push({ part, control });
      }
    }
    for (const [title, shown] of groups) yield finding(title, shown);
  },
});
