import { parseDate } from '../../../policy';
import { fieldDefinition } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import type { CaseDraft, CopyDraft } from './case-draft';
import type { Contradiction } from '../../case-file';
import { normalise } from '../words/normalise';

/** A value as it is compared: a date by its day, anything else by its words. */
const keyOf = (field: FieldName, text: string): string =>
  (fieldDefinition(field).kind === 'date' ? parseDate(text) : undefined) ?? normalise(text);

/** The further readings that say something else than the value that was taken; each value once. */
export const contradictionsIn = ({ fields, further, copies }: CaseDraft): readonly Contradiction[] => {
  const told = new Set<string>();
  const numbers = copyNumbers(copies);
  return further.flatMap(({ field, reading, copy }): readonly Contradiction[] => {
    const taken = (copy?.fields ?? fields)[field];
    const key = keyOf(field, reading.text);
    if (key === '' || key === keyOf(field, taken?.text ?? '')) return [];
    const number = copy === undefined ? 0 : (numbers.get(copy) ?? 0);
    const known = `${field} ${number} ${key}`;
    if (told.has(known)) return [];
    told.add(known);
    return [{ field, reading, ...(number > 0 && { copy: number }) }];
  });
};

/** The number of each copy in its group, in the order of the document. */
const copyNumbers = (copies: readonly CopyDraft[]): ReadonlyMap<CopyDraft, number> => {
  const counts = new Map<GroupName, number>();
  const inOrder = [...copies].sort((a, b) => a.from - b.from);
  return new Map(
    inOrder.map((copy): [CopyDraft, number] => {
      const number = (counts.get(copy.group) ?? 0) + 1;
      counts.set(copy.group, number);
      return [copy, number];
    }),
  );
};
