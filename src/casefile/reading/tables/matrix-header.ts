import type { Cell } from '../../../docx';
import { foldName, POLICIES } from '../../../policy';
import { choicesOf, FIELD_NAMES } from '../../../template';
import { isVerdictName } from '../sentences/verdict-names';
import { withoutTrailingNote } from '../words/normalise';
import { ownFreeText } from '../words/prompts';
import { isMark, isUnmarked } from '../words/tick-boxes';
import type { Cells } from './cells';
import { ROWS_LOOKED_AT } from './header-row';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';

/** A choice that stands over a column of marks. */
export interface ChoiceColumn {
  readonly column: number;
  readonly words: string;
}

/** Choices side by side, of which one is marked in each row. */
export interface ChoiceBlock {
  readonly choices: readonly ChoiceColumn[];
  /** What is merged across them in a row above: "Finding". */
  readonly above?: Cell;
}

/** The header of a table in which each row has a mark under one of several choices. */
export interface MatrixHeader {
  /** The cells of the header that are over no marks. */
  readonly others: readonly Cell[];
  readonly blocks: readonly ChoiceBlock[];
  /** The column at the left of the choices, which says what a row is about. */
  readonly label: number;
  /** The first row below the header. */
  readonly below: number;
}

/** Reads a header of one row, or of two where what is asked is merged across its choices. */
export const matrixHeader = (rows: Grid['rows'], index: number, cells: Cells): MatrixHeader | undefined => {
  const given = rows[index] ?? [];
  const row = acrossBlanks(given, rows[index + 1] ?? [], cells);
  const isAcross = row.slice(1).some(({ columnSpan }) => columnSpan > 1);
  const choiceRow = isAcross ? (rows[index + 1] ?? []) : row;
  const below = isAcross ? index + 2 : index + 1;
  const blocks = [...choicesByAbove(choiceRow, isAcross ? row : [], cells)].flatMap(([across, choices]) => {
    const above = across && cellAt(given, across.column);
    const named = fromFirstToLast(choices);
    const isOne =
      named.length <= MOST_CHOICES && new Set(named.map(({ words }) => words)).size === named.length;
    return named.length > 1 && isOne ? [{ choices: named, ...(above !== undefined && { above }) }] : [];
  });
  const first = blocks[0]?.choices[0];
  if (first === undefined || !hasMarkRow(rows, below, blocks, cells)) return undefined;
  const label = cellAt(choiceRow, first.column - 1);
  if (label === undefined) return undefined;
  const taken = new Set(blocks.flatMap(({ choices }) => choices.map(({ column }) => column)));
  const isOther = (cell: Cell): boolean => !taken.has(cell.column);
  const others = [...(isAcross ? given : []), ...choiceRow].filter(isOther);
  return { others, blocks, label: label.column, below };
};

/**
 * A row whose cells reach over the empty ones to their right, as if they were merged: "Finding | | Outcome | " over the
 * names of choices. Any other row comes back as it is.
 */
const acrossBlanks = (row: readonly Cell[], below: readonly Cell[], cells: Cells): readonly Cell[] => {
  const [first, ...others] = row;
  const isBlank = (cell: Cell): boolean => cells.isEmpty(cell) && !cells.isCovered(cell);
  if (first === undefined || !others.some(isBlank)) return row;
  const wide: Cell[] = [first];
  for (const cell of others) {
    const last = wide.at(-1);
    if (last !== undefined && last !== first && isBlank(cell))
      wide.splice(-1, 1, { ...last, columnSpan: last.columnSpan + cell.columnSpan });
    else wide.push(cell);
  }
  const names = below.filter((cell) => (cellAt(wide, cell.column)?.columnSpan ?? 1) > 1);
  const isOver = names.length > 1 && names.every((cell) => isChoiceName(cells.text(cell)));
  return isOver ? wide : row;
};

const isChoiceName = (text: string): boolean =>
  text.length <= CHOICE_LIMIT && (CHOICES.has(foldName(text.trim())) || isVerdictName(text));

/** A form has no more choices than that side by side. */
const MOST_CHOICES = 12;
const CHOICE_LIMIT = 60;

/** The short texts of a row but the first, those together over which one cell is merged. */
const choicesByAbove = (
  choiceRow: readonly Cell[],
  aboveRow: readonly Cell[],
  cells: Cells,
): ReadonlyMap<Cell | undefined, readonly ChoiceColumn[]> => {
  const result = new Map<Cell | undefined, ChoiceColumn[]>();
  for (const { cell, text } of choiceRow.map((each) => ({ cell: each, text: cells.text(each).trim() }))) {
    const above = cellAt(aboveRow, cell.column);
    const isOver = aboveRow.length === 0 || (above !== undefined && above.columnSpan > 1);
    if (cell.column === 0 || cell.columnSpan > 1 || !isOver) continue;
    const words = text.length > CHOICE_LIMIT || isMark(text) ? '' : withoutTrailingNote(text);
    const known = result.get(above);
    if (known === undefined) result.set(above, [{ column: cell.column, words }]);
    else known.push({ column: cell.column, words });
  }
  return result;
};

/** The choices with what stands between them: a column that we do not know may be marked too, and is said as it is. */
const fromFirstToLast = (columns: readonly ChoiceColumn[]): readonly ChoiceColumn[] => {
  const isNamed = columns.map(({ words }) => CHOICES.has(foldName(words)) || isVerdictName(words));
  const run = columns.slice(isNamed.indexOf(true), isNamed.lastIndexOf(true) + 1);
  return isNamed.filter(Boolean).length > 1 && run.every(({ words }) => words !== '') ? run : [];
};

/** The names of every field's choices, under any rule set. */
const CHOICES: ReadonlySet<string> = new Set(
  FIELD_NAMES.flatMap((field) => POLICIES.flatMap((policy) => choicesOf(field, policy))).flatMap(
    // "Unsubstantiated" may stand for "Unsubstantiated – insufficient evidence".
    ({ label, synonyms }) => [label, label.split(' – ', 1)[0] ?? '', ...(synonyms ?? [])].map(foldName),
  ),
);

/** Whether a row below holds marks, or room for them, under all choices. */
const hasMarkRow = (
  rows: Grid['rows'],
  below: number,
  blocks: readonly ChoiceBlock[],
  cells: Cells,
): boolean =>
  rows
    .slice(below, below + ROWS_LOOKED_AT)
    .some((row) => blocks.every(({ choices }) => marksIn(row, choices, cells) !== undefined));

/** What is marked in a row, one for each choice; absent where words stand under one of them. */
export const marksIn = (
  row: readonly Cell[],
  choices: readonly ChoiceColumn[],
  cells: Cells,
): readonly boolean[] | undefined => {
  const marks: boolean[] = [];
  for (const { column } of choices) {
    const cell = cellAt(row, column);
    if (cell === undefined || cell.columnSpan > 1) return undefined;
    const text = cells.text(cell);
    if (!isMark(text) && !isUnmarked(text) && ownFreeText(text) !== '') return undefined;
    marks.push(isMark(text));
  }
  return marks;
};
