import type { Control, DocxPart } from '../../../docx';
import { TAG_PREFIX } from '../../../template';
import type { GroupName } from '../../../template';
import type { ControlMeaning } from './control-meaning';

/** What the controls of a part stand for, by their index. */
export type Meanings = readonly (ControlMeaning | undefined)[];

/** The group of which a control begins a copy; of a repeating section each item begins one. */
export const groupBegunBy = (part: DocxPart, index: number, meanings: Meanings): GroupName | undefined => {
  const control = part.controls[index];
  const group = meanings[index]?.group;
  if (group !== undefined) return control?.kind === 'repeating-section' ? undefined : group;
  const parent = control?.parent;
  return parent !== undefined && part.controls[parent]?.kind === 'repeating-section'
    ? meanings[parent]?.group
    : undefined;
};

/** The control round a field that begins the copy of the group it belongs to. */
export const enclosingGroup = (
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
export const sharesItsLine = (part: DocxPart, index: number, meanings: Meanings): boolean => {
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
export const promptsByField = (
  part: DocxPart,
  meanings: Meanings,
): ReadonlyMap<number, readonly Control[]> => {
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
