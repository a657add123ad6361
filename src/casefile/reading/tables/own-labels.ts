import type { Cell } from '../../../docx';
import { isGuidance } from '../words/guidance';
import { isBlank } from '../words/prompts';
import type { Cells } from './cells';
import type { Lookup, Meaning } from '../words/vocabulary';

/** A cell that holds its label in the first line and the value in the lines below. */
export interface OwnLabel {
  readonly cell: Cell;
  readonly meaning: Meaning;
  readonly value: string;
}

/** Reads a cell as a label over its value; a note under a label is no value. */
export const ownLabel = (cell: Cell, cells: Cells, lookup: Lookup): OwnLabel | undefined => {
  if (cells.isCovered(cell) || cells.hasTable(cell)) return undefined;
  const lines = cells
    .text(cell)
    .split('\n')
    .filter((line) => !isBlank(line));
  const [label = '', second, ...others] = lines;
  if (second === undefined || /^\(.*\)$/.test(second.trim())) return undefined;
  const meaning = lookup(label);
  if (meaning === undefined || meaning.group !== undefined) return undefined;
  const value = [second, ...others];
  return value.every(isGuidance) ? undefined : { cell, meaning, value: value.join('\n') };
};

/**
 * The labels of a row in which each cell holds its own; nothing where a cell is of another make, because then the same
 * words may be the value of the cell beside them.
 */
export const ownLabels = (row: readonly Cell[], cells: Cells, lookup: Lookup): readonly OwnLabel[] => {
  const result: OwnLabel[] = [];
  for (const cell of row) {
    if (cells.isEmpty(cell) && !cells.isCovered(cell)) continue;
    const label = ownLabel(cell, cells, lookup);
    if (label === undefined) return [];
    result.push(label);
  }
  return result;
};
