import type { Cell } from '../../../docx';
import type { FieldName } from '../../../template';
import type { Recorder } from '../record/recorder';
import { normalise } from '../words/normalise';
import { valueOf } from '../words/value';
import { cellAt } from '../page/table-grid';
import type { Grid } from '../page/table-grid';
import { CELL_LIMIT } from './cells';
import type { Cells } from './cells';

/** What is asked of each person who signs. */
type Asked = 'name' | 'position' | 'date' | 'other';

const ASKED: ReadonlyMap<string, Asked> = new Map([
  ['name', 'name'],
  ['full name', 'name'],
  ['print name', 'name'],
  ['printed name', 'name'],
  ['position', 'position'],
  ['position title', 'position'],
  ['title', 'position'],
  ['role', 'position'],
  ['job title', 'position'],
  ['date', 'date'],
  ['date signed', 'date'],
  ['signature', 'other'],
  ['signed', 'other'],
  ['telephone', 'other'],
  ['email', 'other'],
  ['organisation', 'other'],
]);

/** The fields of those who sign, by the field of the name. */
const SIGNATORIES: Readonly<
  Partial<Record<FieldName, Readonly<Partial<Record<Exclude<Asked, 'other'>, FieldName>>>>>
> = {
  'manager.name': { name: 'manager.name', position: 'manager.position' },
  'plan.endorsedBy': {
    name: 'plan.endorsedBy',
    position: 'plan.endorsedPosition',
    date: 'plan.endorsedOn',
  },
  'endorsement.name': {
    name: 'endorsement.name',
    position: 'endorsement.position',
    date: 'endorsement.date',
  },
};

/**
 * Reads a block of signatures with one person to a column: " | Investigation manager | Delegated authority" over "Name",
 * "Position" and "Date". Who signs in a column whose header we do not know is passed over.
 */
export class SignatureColumns {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
  ) {}

  /** Reads the rows below such a header; says where it stopped. Absent where a row is none. */
  read(rows: Grid['rows'], index: number): number | undefined {
    const header = rows[index] ?? [];
    const inPairs = this.readPairs(rows, index);
    if (inPairs !== undefined) return inPairs;
    const [corner, ...heads] = header;
    if (corner === undefined || heads.length < 2 || !this.mayBeCorner(corner)) return undefined;
    if (heads.some((cell) => cell.columnSpan > 1 || this.cells.isEmpty(cell))) return undefined;
    const below = rows.slice(index + 1);
    const length = below.findIndex((row) => row.length !== header.length || this.askedIn(row) === undefined);
    const body = length < 0 ? below : below.slice(0, length);
    if (!body.some((row) => this.askedIn(row) === 'name')) return undefined;
    if (body.flat().some((cell) => this.cells.isCovered(cell))) return undefined;
    const signed = heads.map((head) => this.signatory(head));
    if (signed.every((field) => field === undefined)) return undefined;
    for (const cell of header) this.cells.consume(cell, false);
    for (const row of body) this.readRow(row, heads, signed);
    return index + 1 + body.length;
  }

  /** "Investigation manager | Endorsed by", each over a label and its value: "Name | … | Name | …". */
  private readPairs(rows: Grid['rows'], index: number): number | undefined {
    const header = rows[index] ?? [];
    if (header.length < 2 || header.some((cell) => cell.columnSpan !== 2 || this.cells.isEmpty(cell)))
      return undefined;
    const pairsIn = (row: readonly Cell[]): readonly (readonly Cell[])[] =>
      header.map(({ column }) => [column, column + 1].flatMap((at) => cellAt(row, at) ?? []));
    const isOfPairs = (row: readonly Cell[]): boolean =>
      row.length === header.length * 2 && pairsIn(row).every((pair) => this.askedIn(pair) !== undefined);
    const below = rows.slice(index + 1);
    const length = below.findIndex((row) => !isOfPairs(row));
    const body = length < 0 ? below : below.slice(0, length);
    if (!body.some((row) => pairsIn(row).some((pair) => this.askedIn(pair) === 'name'))) return undefined;
    if (body.flat().some((cell) => this.cells.isCovered(cell))) return undefined;
    const signed = header.map((head) => this.signatory(head));
    if (signed.every((field) => field === undefined)) return undefined;
    for (const cell of header) this.cells.consume(cell, false);
    for (const row of body)
      pairsIn(row).forEach(([label, value], at) => {
        if (label !== undefined && value !== undefined) this.take(label, value, signed[at]);
      });
    return index + 1 + body.length;
  }

  private mayBeCorner(cell: Cell): boolean {
    return this.cells.isEmpty(cell) || this.cells.meaning(cell) === undefined;
  }

  private askedIn([label]: readonly Cell[]): Asked | undefined {
    return label && ASKED.get(normalise(this.cells.text(label).slice(0, CELL_LIMIT)));
  }

  /** The field of the name of whoever signs in a column. */
  private signatory(head: Cell): FieldName | undefined {
    const meaning = this.cells.meaning(head);
    if (meaning === undefined || meaning.generic) return undefined;
    const field = this.recorder.meant(meaning);
    return field !== undefined && SIGNATORIES[field] !== undefined ? field : undefined;
  }

  private readRow(
    row: readonly Cell[],
    heads: readonly Cell[],
    signed: readonly (FieldName | undefined)[],
  ): void {
    const [label] = row;
    heads.forEach(({ column }, at) => {
      const cell = cellAt(row, column);
      if (cell !== undefined && label !== undefined) this.take(label, cell, signed[at]);
    });
  }

  private take(label: Cell, value: Cell, who: FieldName | undefined): void {
    const asked = this.askedIn([label]);
    const field =
      who === undefined || asked === undefined || asked === 'other' ? undefined : SIGNATORIES[who]?.[asked];
    if (field !== undefined)
      this.recorder.record(field, valueOf(field, this.cells.text(value)), value.from, 'label');
    for (const cell of [label, value]) this.cells.consume(cell, !this.cells.isEmpty(cell));
  }
}
