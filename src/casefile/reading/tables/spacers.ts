import type { Cell } from '../../../docx';
import type { Cells } from './cells';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';

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
  const blanks = blankRuns(seen, rows, cells);
  // Where one label waits for its answer to the right, the others do so too.
  const someWait = blanks.some(({ waits }) => waits);
  const spacers = new Set<number>();
  let doubtful = false;
  for (const { from, to, waits, isAfterLabels } of blanks) {
    const isAnswer = waits || (someWait && isAfterLabels);
    for (let column = isAnswer ? from + 1 : from; column < to; column += 1) spacers.add(column);
    if (isAfterLabels && !isAnswer) doubtful = true;
  }
  if (spacers.size === 0) return { grid, doubtful: false };
  const keep = (cell: Cell): boolean => !(cell.columnSpan === 1 && spacers.has(cell.column));
  return { grid: { table, rows: rows.map((row) => row.filter(keep)) }, doubtful };
};

/** Blank columns side by side. */
interface BlankRun {
  readonly from: number;
  readonly to: number;
  readonly isAfterLabels: boolean;
  /** Between labels and labels, or at the end: the first of them is where the answers go. */
  readonly waits: boolean;
}

const blankRuns = (seen: readonly ColumnSeen[], rows: Grid['rows'], cells: Cells): readonly BlankRun[] => {
  const runs: BlankRun[] = [];
  for (let from = 0; from < seen.length; from += 1) {
    if (!isBlankColumn(seen[from])) continue;
    let to = from;
    while (isBlankColumn(seen[to])) to += 1;
    const isAfterLabels = isOfLabels(seen[from - 1]);
    const right = seen[to];
    const waits = right === undefined || isOfLabels(right) || !leadsAcross(from, to, rows, cells);
    runs.push({ from, to, isAfterLabels, waits: isAfterLabels && waits });
    from = to;
  }
  return runs;
};

/** Whether something stands beyond the blanks beside each label before them, and not only once. */
const leadsAcross = (from: number, to: number, rows: Grid['rows'], cells: Cells): boolean => {
  let filled = 0;
  for (const row of rows) {
    const label = cellAt(row, from - 1);
    if (label === undefined || cells.label(label) === undefined) continue;
    const beyond = cellAt(row, to);
    if (beyond === undefined || cells.label(beyond) !== undefined) return false;
    if (!cells.isEmpty(beyond)) filled += 1;
  }
  return filled > 1;
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
