import type { Cell } from '../../../docx';
import type { FieldName } from '../../../template';
import { isWording } from '../headings/items';
import { isNameInTitle, isOfSubject } from '../headings/subject-title';
import { fieldInGroup } from '../words/meaning';
import { mainField } from '../words/main-field';
import { normalise } from '../words/normalise';
import { isChoice, namesChoice, valueOf } from '../words/value';
import type { Grid } from '../page/table-grid';
import type { Cells } from './cells';
import { ROWS_LOOKED_AT } from './header-row';

/** A header row that names a person over each column. */
export interface NamedColumns {
  readonly names: readonly Cell[];
  /** Whether they are the subjects of the allegations below them; else only whose column it is was said. */
  readonly areSubjects: boolean;
}

/**
 * A header row with a name in each cell, over rows that begin with a label: " | Example Person | Sample Worker". Absent
 * unless a row below words an allegation, or says how it was decided, under each name.
 *
 * @param isSubject whether somebody is known as a subject of allegation.
 */
export const namedColumns = (
  rows: Grid['rows'],
  index: number,
  cells: Cells,
  isSubject: (name: string) => boolean,
): NamedColumns | undefined => {
  const [corner, ...names] = rows[index] ?? [];
  if (corner?.column !== 0 || names.length < 2 || !mayBeCorner(corner, cells)) return undefined;
  const areNames = names.every(
    (cell) => cell.columnSpan === 1 && isNameInTitle(cells.text(cell)) && cells.label(cell) === undefined,
  );
  if (!areNames) return undefined;
  const below = rows.slice(index + 1, index + 1 + ROWS_LOOKED_AT);
  const body = below.slice(0, lengthOfBody(below, names.length + 1));
  const isForm = body.some((row) => row.slice(1).some((cell) => cells.meaning(cell) !== undefined));
  if (isForm || !body.some((row) => tellsOfAllegations(row, cells))) return undefined;
  const meaning = cells.meaning(corner);
  const isSaid = meaning !== undefined && isOfSubject(meaning);
  const areKnown = names.every((cell) => isSubject(cells.text(cell).trim()));
  return { names, areSubjects: isSaid || areKnown || body.some((row) => isAlleged(row, names, cells)) };
};

/** "That Example Person hit …" under "Example Person", and so on in every column. */
const isAlleged = (row: readonly Cell[], names: readonly Cell[], cells: Cells): boolean =>
  names.every((name, at) => {
    const words = normalise(cells.text(row[at + 1] ?? name).slice(0, 200));
    return ACTS.some((lead) => words.startsWith(`${lead} ${normalise(cells.text(name))} `));
  });

const ACTS = ['that', 'it is alleged that', 'it was alleged that', 'alleged that'];

const mayBeCorner = (cell: Cell, cells: Cells): boolean => {
  const meaning = cells.meaning(cell);
  return meaning === undefined || meaning.generic || isOfSubject(meaning);
};

/** How many rows there are before the first one that is laid out otherwise. */
const lengthOfBody = (rows: Grid['rows'], width: number): number => {
  const end = rows.findIndex((row) => row.length !== width || row[0]?.column !== 0);
  return end < 0 ? rows.length : end;
};

/** A row that words an allegation in each of its cells, or says in each how one was decided. */
const tellsOfAllegations = ([label, ...values]: readonly Cell[], cells: Cells): boolean => {
  const meaning = label && cells.meaning(label);
  const field = meaning && fieldInGroup(meaning, 'allegation');
  return field !== undefined && values.every((cell) => isSaidOfAllegation(field, cells.text(cell)));
};

const isSaidOfAllegation = (field: FieldName, text: string): boolean =>
  field === mainField('allegation')
    ? isWording(text)
    : isChoice(field) && namesChoice(field, valueOf(field, text));
