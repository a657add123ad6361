import type { Cell } from '../../../docx';
import { isWording } from '../headings/items';
import { VERDICT_FIELDS } from '../sentences/verdict-fields';
import { isVerdictName } from '../sentences/verdict-names';
import { fieldInGroup } from '../words/meaning';
import { mainField } from '../words/main-field';
import { asksWhetherSubstantiated, whetherIn } from '../words/whether-substantiated';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';
import type { Cells } from './cells';
import { ROWS_LOOKED_AT } from './header-row';

/**
 * Finds the cells of a row that ask whether an allegation is substantiated: "Substantiated? | ☐ Yes ☒ No", or
 * "Substantiated" over a column of yes and no. The same word without such answers is a finding, and asks for nothing.
 */
export const findWhetherCells = (rows: Grid['rows'], index: number, cells: Cells): void => {
  const row = rows[index] ?? [];
  const at = row.findIndex((cell) => asksWhetherSubstantiated(cells.text(cell)));
  const cell = row[at];
  if (cell === undefined) return;
  const right = row[at + 1];
  if (right !== undefined && isBeside(rows, index, at, cells) && isAnswer(right, cells)) {
    cells.ask(cell, [right]);
    return;
  }
  // "Substantiated | Unfounded" are choices over a column of marks each.
  if (row.some((other) => other !== cell && isVerdictName(cells.text(other).slice(0, NAME_LIMIT)))) return;
  const body = bodyBelow(rows, index);
  if (!isOverAllegations(row, body, cells)) return;
  const below = answersIn(body, cell, cells);
  if (below.length > 0) cells.ask(cell, below);
};

/**
 * Whether the answer to a question may stand to its right. The word alone may be an answer itself, below "Finding", so it
 * asks for something only in a row of two, with no such label in the rows above.
 */
const isBeside = (rows: Grid['rows'], index: number, at: number, cells: Cells): boolean => {
  const row = rows[index] ?? [];
  const isPair = row.length % 2 === 0 && at % 2 === 0;
  if (/[?)\]]\s*:?$/.test(cells.text(row[at] as Cell).trim())) return isPair;
  const above = rows.slice(Math.max(0, index - ROWS_LOOKED_AT), index);
  return (
    isPair && row.length === 2 && !above.some(([first]) => first !== undefined && isOfFinding(first, cells))
  );
};

const isOfFinding = (cell: Cell, cells: Cells): boolean => {
  const { labelOf = [], synonymOf = [] } = cells.meaning(cell) ?? {};
  return [...labelOf, ...synonymOf].some((field) => VERDICT_FIELDS.some((verdict) => verdict === field));
};

const NAME_LIMIT = 60;

const isAnswer = (cell: Cell, cells: Cells): boolean => whetherIn(cells.text(cell)) !== undefined;

/** The rows below a header row, up to the next title. */
const bodyBelow = (rows: Grid['rows'], index: number): Grid['rows'] => {
  const below = rows.slice(index + 1, index + 1 + MOST_ROWS);
  const end = below.findIndex(({ length }) => length === 1);
  return end < 0 ? below : below.slice(0, end);
};

/** No report has as many allegations. */
const MOST_ROWS = 200;

/** Whether each row is about an allegation: a column words or numbers them, and none begins with a label of a form. */
const isOverAllegations = (header: readonly Cell[], body: Grid['rows'], cells: Cells): boolean => {
  const isTitle = (cell: Cell): boolean =>
    cells.title(cells.text(cell).slice(0, NAME_LIMIT))?.group === ALLEGATION;
  if (body.some((row) => row.some((cell) => cells.meaning(cell) !== undefined))) return false;
  if (header.some((cell) => cells.meaning(cell)?.group === ALLEGATION || wordsAllegation(cell, cells)))
    return true;
  return body.every((row) => row.some((cell) => isTitle(cell) || isWording(cells.text(cell))));
};

const ALLEGATION = 'allegation';

const wordsAllegation = (cell: Cell, cells: Cells): boolean => {
  const meaning = cells.meaning(cell);
  return meaning !== undefined && fieldInGroup(meaning, ALLEGATION) === mainField(ALLEGATION);
};

/** The answers under a question; none where anything else stands there. */
const answersIn = (body: Grid['rows'], { column }: Cell, cells: Cells): readonly Cell[] => {
  const under = body.flatMap((row) => cellAt(row, column) ?? []).filter((cell) => !cells.isEmpty(cell));
  return under.every((cell) => cell.columnSpan === 1 && isAnswer(cell, cells)) ? under : [];
};

/** Finds the same in a row of a table with one allegation to a column: "Substantiated? | Yes | No". */
export const findWhetherRow = ([label, ...others]: readonly Cell[], cells: Cells): void => {
  if (label === undefined || !asksWhetherSubstantiated(cells.text(label))) return;
  const filled = others.filter((cell) => !cells.isEmpty(cell));
  if (filled.length > 0 && filled.every((cell) => isAnswer(cell, cells))) cells.ask(label, filled);
};
