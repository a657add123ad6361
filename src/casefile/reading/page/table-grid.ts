import type { Cell, DocxPart, Table } from '../../../docx';

/** A table's cells by row, each row from left to right. */
export interface Grid {
  readonly table: Table;
  readonly rows: readonly (readonly Cell[])[];
}

/** The grids of a part's tables by the paragraph they begin at; an outer table stands before those nested in it. */
export const gridsByStart = (part: DocxPart): ReadonlyMap<number, readonly Grid[]> => {
  const rows: Cell[][][] = part.tables.map(() => []);
  for (const cell of part.cells) {
    const ofTable = rows[cell.table];
    if (ofTable === undefined) continue;
    const row = (ofTable[cell.row] ??= []);
    row.push(cell);
  }
  const result = new Map<number, Grid[]>();
  part.tables.forEach((table, index) => {
    const grid = { table, rows: Array.from(rows[index] ?? [], (row: Cell[] | undefined) => row ?? []) };
    const known = result.get(table.from);
    if (known === undefined) result.set(table.from, [grid]);
    else if (table.to > (known[0]?.table.to ?? 0)) known.unshift(grid);
    else known.push(grid);
  });
  return result;
};

/** The text of a cell, one line for each paragraph. */
export const cellText = (part: DocxPart, cell: Cell): string => {
  if (cell.to - cell.from === 1) return part.paragraphs[cell.from]?.text ?? '';
  return part.paragraphs
    .slice(cell.from, cell.to)
    .map(({ text }) => text)
    .join('\n');
};

export const cellAt = (row: readonly Cell[] | undefined, column: number): Cell | undefined =>
  row?.find((cell) => column >= cell.column && column < cell.column + cell.columnSpan);
