import type { Cell } from '../../../docx';
import type { FieldName, GroupName } from '../../../template';
import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';
import { fieldInGroup } from '../words/meaning';
import { normalise } from '../words/normalise';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';
import { CELL_LIMIT } from './cells';
import type { Cells } from './cells';
import { ROW_LEVEL } from './item-rows';

const NAMES = new Set([
  'person',
  'persons',
  'people',
  'name',
  'names',
  'full name',
  'who',
  'party',
  'parties',
]);
const ROLES = new Set([
  'role',
  'role in matter',
  'role in the matter',
  'role in incident',
  'role in the incident',
  'role in investigation',
  'role in the investigation',
  'capacity',
  'involvement',
  'party type',
]);

/** A header over names and over what each of them is in the matter. */
interface PeopleHeader {
  readonly name: number;
  readonly role: number;
}

/** Reads a table of the people in a matter, whose rows say what each is: "Person | Role" over "… | Subject of allegation". */
export class PeopleTable {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly lookup: Lookup,
    private readonly readValue: (field: FieldName, cell: Cell) => void,
  ) {}

  /** Reads the rows below such a header; says where it stopped. Absent where a row is none. */
  read(rows: Grid['rows'], index: number): number | undefined {
    const header = rows[index] ?? [];
    const people = this.header(header);
    if (people === undefined) return undefined;
    const below = rows.slice(index + 1);
    const length = below.findIndex((row) => row.length !== header.length);
    const body = length < 0 ? below : below.slice(0, length);
    const groups = body.map((row) => this.groupOf(cellAt(row, people.role)));
    if (!groups.some((group) => group !== undefined)) return undefined;
    if (body.flat().some((cell) => this.cells.isCovered(cell))) return undefined;
    for (const cell of header) this.cells.consume(cell, false);
    body.forEach((row, at) => {
      this.person(row, groups[at], header, people);
      for (const cell of row) this.cells.consume(cell, !this.cells.isEmpty(cell));
    });
    this.recorder.lastField = undefined;
    return index + 1 + body.length;
  }

  private header(row: readonly Cell[]): PeopleHeader | undefined {
    const at = (known: ReadonlySet<string>): number | undefined =>
      row.find((cell) => known.has(normalise(this.cells.text(cell).slice(0, CELL_LIMIT))))?.column;
    const [name, role] = [at(NAMES), at(ROLES)];
    return name === undefined || role === undefined ? undefined : { name, role };
  }

  /** What somebody is who is called a client or a subject of allegation there. */
  private groupOf(role: Cell | undefined): GroupName | undefined {
    const text = role === undefined ? '' : this.cells.text(role).trim();
    const meaning = text === '' || text.length > CELL_LIMIT ? undefined : this.lookup(text);
    if (meaning === undefined) return undefined;
    return PEOPLE.find(
      ([group, name]) =>
        meaning.group === group || [...meaning.labelOf, ...meaning.synonymOf].some((field) => field === name),
    )?.[0];
  }

  private person(
    row: readonly Cell[],
    group: GroupName | undefined,
    header: readonly Cell[],
    { name, role }: PeopleHeader,
  ): void {
    const cell = cellAt(row, name);
    if (group === undefined || cell === undefined || this.cells.isEmpty(cell)) return;
    const others = header.filter(({ column }) => column !== name && column !== role);
    const [, main] = PEOPLE.find(([each]) => each === group) ?? [];
    if (main === undefined) return;
    this.recorder.opened.openRow(group, ROW_LEVEL, cell.from, undefined);
    this.readValue(main, cell);
    for (const head of others) {
      const meaning = this.cells.meaning(head);
      const field = meaning && fieldInGroup(meaning, group);
      const value = cellAt(row, head.column);
      if (field !== undefined && field !== main && value !== undefined) this.readValue(field, value);
    }
    this.recorder.opened.closeGroups(ROW_LEVEL);
  }
}

/** The things that people are, and how they are named. */
const PEOPLE: readonly (readonly [GroupName, FieldName])[] = [
  ['subject', 'subject.name'],
  ['client', 'client.name'],
];
