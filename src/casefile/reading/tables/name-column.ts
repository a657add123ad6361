import type { Cell } from '../../../docx';
import type { GroupName } from '../../../template';
import { fieldInGroup } from '../words/meaning';
import { mainField } from '../words/main-field';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';
import { CELL_LIMIT } from './cells';
import type { Cells } from './cells';
import type { Column } from './item-columns';

/**
 * The columns of a table of items where the first one that seems to name them only numbers them: under "Client | Name" the
 * 1 and 2 are no clients' names.
 */
export const namedByWords = (
  columns: readonly Column[],
  header: readonly Cell[],
  below: Grid['rows'],
  group: GroupName | undefined,
  cells: Cells,
): readonly Column[] => {
  const main = group && mainField(group);
  const first = columns.find(({ field }) => field === main);
  if (group === undefined || first === undefined || !holdsNumbers(below, first.column, group, cells))
    return columns;
  const other =
    header.find((cell) => {
      const meaning = cell.column === first.column ? undefined : cells.meaning(cell);
      return meaning !== undefined && fieldInGroup(meaning, group) === main;
    }) ?? header.find((cell) => group === 'allegation' && IN_WORDS.test(cells.text(cell).trim()));
  return other === undefined
    ? columns
    : columns.map((column) => (column === first ? { ...first, column: other.column } : column));
};

/**
 * The columns, those under a header that is merged over a number and what it numbers taken at the latter: "Allegation" over
 * "1 | That …".
 */
export const besideNumbers = (
  columns: readonly Column[],
  header: readonly Cell[],
  below: Grid['rows'],
  cells: Cells,
): readonly Column[] =>
  columns.map((column) => {
    const head = header.find((cell) => cell.column === column.column);
    if (head?.columnSpan !== 2) return column;
    const pairs = below.map((row) => [cellAt(row, head.column), cellAt(row, head.column + 1)] as const);
    // The next header is merged over both again.
    const end = pairs.findIndex(([left, right]) => left === undefined || left === right);
    const filled = (end < 0 ? pairs : pairs.slice(0, end)).filter((pair) =>
      pair.some((cell) => cell !== undefined && !cells.isEmpty(cell)),
    );
    const areNumbered = filled.every(
      ([left]) => left !== undefined && /^\d{1,3}[.)]?$/.test(cells.text(left).trim()),
    );
    return filled.length > 0 && areNumbered ? { ...column, column: head.column + 1 } : column;
  });

/** Figures, or titles such as "Allegation 2", and nothing else, in one row at least. */
const holdsNumbers = (below: Grid['rows'], column: number, group: GroupName, cells: Cells): boolean => {
  const isNumber = (text: string): boolean => {
    const title = text.length > CELL_LIMIT ? undefined : cells.title(text);
    return /^\d{1,3}[.)]?$/.test(text) || (title?.group === group && title.tail === '');
  };
  const filled = below.flatMap((row) => cellAt(row, column) ?? []).filter((cell) => !cells.isEmpty(cell));
  return filled.length > 0 && filled.every((cell) => isNumber(cells.text(cell).trim()));
};

/** What stands over the words of what the first column only numbers. */
const IN_WORDS =
  /^(?:(?:full )?(?:details?|descriptions?|particulars|wording|statement|words|text)(?: of (?:the )?allegations?)?)$/i;
