import type { Cell } from '../../../docx';
import { groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import type { Recorder } from '../record/recorder';
import { fieldInGroup } from '../words/meaning';
import { mainField } from '../words/main-field';
import type { Meaning } from '../words/meaning';
import type { Cells } from './cells';

/** A column of a table with one item to a row. */
export interface Column {
  readonly column: number;
  readonly field: FieldName;
}

/** Says what the columns under a header row hold. */
export class ItemColumns {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
  ) {}

  /** The thing that most of the headers are about; where several are, the one that a heading has opened. */
  groupOfHeader(header: readonly Cell[]): GroupName | undefined {
    const counts = new Map<GroupName, number>();
    for (const cell of header) {
      const meaning = this.cells.meaning(cell);
      if (meaning === undefined) continue;
      for (const group of groupsOfMeaning(meaning)) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    for (const { group } of [...this.recorder.opened.groups].reverse()) if (counts.has(group)) return group;
    const section = this.recorder.opened.section?.fields;
    for (const group of counts.keys()) if (section?.has(mainField(group)) === true) return group;
    const telling = new Set(
      header.flatMap((cell) => {
        const meaning = this.cells.meaning(cell);
        return meaning === undefined || meaning.generic ? [] : [...groupsOfMeaning(meaning)];
      }),
    );
    const [best] = [...counts].filter(([group]) => telling.has(group)).sort((a, b) => b[1] - a[1]);
    const singles = header.filter((cell) => mayBeSingle(this.cells.meaning(cell))).length;
    return best === undefined || best[1] < singles ? undefined : best[0];
  }

  /** The columns whose headers we know, each field once; what was decided may stand in two of them. */
  columns(header: readonly Cell[], group: GroupName | undefined): readonly Column[] {
    const columns: Column[] = [];
    for (const cell of header) {
      const meaning = this.cells.meaning(cell);
      if (meaning === undefined) continue;
      const field =
        (group === undefined ? undefined : fieldInGroup(meaning, group)) ?? this.singleField(meaning);
      if (field === undefined) continue;
      if (columns.some((column) => column.field === field)) {
        // "Finding" and "Finding after review": which of the two holds, a person says.
        if (DECIDED.has(field)) {
          this.recorder.doubt(field);
          columns.push({ column: cell.column, field });
        }
        continue;
      }
      if (group === undefined) this.recorder.lastField = field;
      this.recorder.noteFinding(meaning, field);
      this.recorder.takenBy(field, meaning);
      columns.push({ column: cell.column, field });
    }
    return columns;
  }

  private singleField(meaning: Meaning): FieldName | undefined {
    const field = this.recorder.meant(meaning);
    return field !== undefined && groupOf(field) === undefined ? field : undefined;
  }
}

const DECIDED: ReadonlySet<FieldName> = new Set<FieldName>(['allegation.rcsFinding', 'allegation.outcome']);

/** Whether a header may be a field that does not repeat: "Endorsed by". */
const mayBeSingle = (meaning: Meaning | undefined): boolean =>
  meaning !== undefined &&
  [...meaning.labelOf, ...meaning.synonymOf].some((field) => groupOf(field) === undefined);

/** The things that a header may be about. */
export const groupsOfMeaning = (meaning: Meaning): ReadonlySet<GroupName> => {
  const groups = new Set<GroupName>();
  if (meaning.group !== undefined) groups.add(meaning.group);
  for (const field of [...meaning.labelOf, ...meaning.synonymOf]) {
    const group = groupOf(field);
    if (group !== undefined) groups.add(group);
  }
  return groups;
};
