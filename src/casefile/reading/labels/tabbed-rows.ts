import type { GroupName, FieldName } from '../../../template';
import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';
import { fieldInGroup } from '../words/meaning';
import type { Meaning } from '../words/meaning';
import { mainField } from '../words/main-field';
import { LABEL_LIMIT } from '../words/normalise';
import { isBlank } from '../words/prompts';
import { fitsKind, mayBeLabelWord, valueOf } from '../words/value';
import { groupsOfMeaning } from '../tables/item-columns';
import { ROW_LEVEL } from '../tables/item-rows';

/** What a column holds; absent where it only numbers the rows. */
type TabbedColumn = { readonly field: FieldName; readonly meaning: Meaning } | undefined;

interface Header {
  readonly group: GroupName;
  readonly columns: readonly TabbedColumn[];
}

/** Reads a table that is made with tabs: "Allegation⇥Finding" over lines with as many tabs, one thing to a line. */
export class TabbedRows {
  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
  ) {}

  /** Reads the lines below a header; says whether a line is one. A header over nothing that fits it is none. */
  read(text: string, index: number): boolean {
    const header = this.header(text, index);
    if (header === undefined) return false;
    const { paragraphs } = this.recorder.part;
    let at = index + 1;
    for (; at < paragraphs.length && at <= index + MOST_ROWS; at += 1) {
      const row = this.row(at, header);
      if (row === undefined) break;
      this.item(row, header, at);
      this.recorder.consumed[at] = 1;
    }
    return at > index + 1;
  }

  private header(text: string, index: number): Header | undefined {
    if (!text.includes('\t') || text.length > LABEL_LIMIT * 4 || !this.isLine(index)) return undefined;
    const pieces = piecesOf(text);
    const meanings = pieces.map((piece, at) =>
      at === 0 && NUMBER.test(piece) ? 'number' : (this.lookup(piece) ?? 'unknown'),
    );
    if (meanings.includes('unknown')) return undefined;
    const known = meanings.filter((meaning): meaning is Meaning => typeof meaning === 'object');
    const [first] = known;
    const group = [...(first === undefined ? [] : groupsOfMeaning(first))].find(
      (each) => first !== undefined && fieldInGroup(first, each) === mainField(each),
    );
    if (group === undefined || known.length < 2) return undefined;
    const columns = meanings.map((meaning): TabbedColumn | 'unfit' => {
      if (typeof meaning === 'string') return undefined;
      const field = fieldInGroup(meaning, group);
      return field === undefined ? 'unfit' : { field, meaning };
    });
    const fields = columns.flatMap((column) => (typeof column === 'object' ? column.field : []));
    const isClear = !columns.includes('unfit') && new Set(fields).size === fields.length;
    return isClear ? { group, columns: columns as readonly TabbedColumn[] } : undefined;
  }

  /** The pieces of a line that fit under the header. */
  private row(index: number, { columns }: Header): readonly string[] | undefined {
    const text = this.recorder.part.paragraphs[index]?.text ?? '';
    if (!text.includes('\t') || text.length > ROW_LIMIT || !this.isLine(index)) return undefined;
    const pieces = piecesOf(text);
    const isFit = (column: TabbedColumn, piece: string): boolean =>
      column === undefined ? /^\d{1,3}[.)]?$/.test(piece) : this.mayBeIn(column.field, piece);
    return pieces.length === columns.length &&
      pieces.every((piece, at) => !isBlank(piece) && isFit(columns[at], piece))
      ? pieces
      : undefined;
  }

  private mayBeIn(field: FieldName, piece: string): boolean {
    return fitsKind(field, piece) && (this.lookup(piece) === undefined || mayBeLabelWord(field, piece));
  }

  private item(pieces: readonly string[], { group, columns }: Header, index: number): void {
    const { recorder } = this;
    const number = columns[0] === undefined ? String(Number.parseInt(pieces[0] ?? '', 10)) : undefined;
    recorder.opened.openRow(group, ROW_LEVEL, index, number);
    columns.forEach((column, at) => {
      if (column === undefined) return;
      recorder.noteFinding(column.meaning, column.field);
      recorder.takenBy(column.field, column.meaning);
      recorder.record(column.field, valueOf(column.field, pieces[at] ?? ''), index, 'label');
    });
    recorder.opened.closeGroups(ROW_LEVEL);
  }

  /** A line of plain text, in no cell and no heading. */
  private isLine(index: number): boolean {
    const { heading, cell } = this.recorder.part.paragraphs[index] ?? {};
    return heading === undefined && cell === undefined && this.recorder.covered[index] !== 1;
  }
}

const MOST_ROWS = 200;
const ROW_LIMIT = 5_000;

const NUMBER = /^(?:no\.?|number|#|item)$/i;

const piecesOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\t+/)
    .map((piece) => piece.trim());
