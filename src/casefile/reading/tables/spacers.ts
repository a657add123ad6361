import type { Cell } from '../../../docx';
import type { Cells } from './cells';
import type { Grid } from './table-grid';

/** A grid without the columns that only make room. */
export interface Tidied {
  readonly grid: Grid;
  /** True where a column that was left out may have been meant for the answers, and notes stand in the next one. */
  readonly doubtful: boolean;
}

interface ColumnSeen {
  filled: number;
  labels: number;
  cells: number;
  spanned: boolean;
}

/** Leaves out the columns in which nothing stands in any row, but for those that wait for an answer to their left. */
export const withoutSpacers = (grid: Grid, cells: Cells): Tidied => {
  const { rows, table } = grid;
  if (rows.length < 2 || table.columnCount < 3 || table.columnCount > MOST_COLUMNS)
    return { grid, doubtful: false };
  const seen = columnsOf(grid, cells);
  if (seen.every(({ filled, spanned }) => filled > 0 || spanned)) return { grid, doubtful: false };
  const spacers = new Set<number>();
  let doubtful = false;
  for (let from = 0; from < seen.length; from += 1) {
    if (!isBlankColumn(seen[from])) continue;
    let to = from;
    while (isBlankColumn(seen[to])) to += 1;
    const left = seen[from - 1];
    const right = seen[to];
    const isAnswer = isOfLabels(left) && (right === undefined || isOfLabels(right));
    for (let column = isAnswer ? from + 1 : from; column < to; column += 1) spacers.add(column);
    if (isOfLabels(left) && !isAnswer) doubtful = true;
    from = to;
  }
  if (spacers.size === 0) return { grid, doubtful: false };
  const keep = (cell: Cell): boolean => !(cell.columnSpan === 1 && spacers.has(cell.column));
  return { grid: { table, rows: rows.map((row) => row.filter(keep)) }, doubtful };
};

/** Wider than this no form is, and what is laid out so is not read by its columns. */
const MOST_COLUMNS = 63;

const columnsOf = ({ rows, table }: Grid, cells: Cells): readonly ColumnSeen[] => {
  const seen = Array.from({ length: table.columnCount }, (): ColumnSeen => ({
    filled: 0,
    labels: 0,
    cells: 0,
    spanned: false,
  }));
  for (const cell of rows.flat()) {
    const column = seen[cell.column];
    if (column === undefined) continue;
    if (cell.columnSpan > 1) {
      // A title over the whole width says nothing of the columns that it spans.
      if (cell.columnSpan < table.columnCount)
        for (let at = cell.column; at < cell.column + cell.columnSpan; at += 1) {
          const under = seen[at];
          if (under !== undefined) under.spanned = true;
        }
      continue;
    }
    column.cells += 1;
    if (cells.isEmpty(cell) && !cells.isCovered(cell)) continue;
    column.filled += 1;
    if (cells.label(cell) !== undefined) column.labels += 1;
  }
  return seen;
};

const isBlankColumn = (column: ColumnSeen | undefined): boolean =>
  column !== undefined && column.filled === 0 && column.cells > 0 && !column.spanned;

const isOfLabels = (column: ColumnSeen | undefined): boolean =>
  column !== undefined && column.labels > 0 && column.labels * 2 >= column.filled;
