import type { XmlComponent } from 'docx';
import { CONTENT_WIDTH } from '../../word/page';
import { COLOURS } from '../../word/styles';
import { tableCell, tableRow, wholeTable } from '../../word/table-parts';
import { labelRun, paragraph, run } from '../../word/xml';
import { STYLES } from './styles';

/** Widths in twentieths of a point. */
const LABEL_WIDTH = 3100;
const PAIR = { label: 1900, answer: (CONTENT_WIDTH - 2 * 1900) / 2 } as const;

/** A table of at most so many rows stays on one page. */
const KEEP_TOGETHER = 8;

/** A label with its answer; a row has one, or two that stand beside each other. */
export interface TableEntry {
  readonly label: string;
  /** When the field applies, in words. */
  readonly hint?: string;
  readonly answer: XmlComponent;
}
export type TableRow = readonly [TableEntry] | readonly [TableEntry, TableEntry];

const labelCell = (width: number, { label, hint }: TableEntry, keepNext: boolean): XmlComponent =>
  tableCell(width, COLOURS.labelFill, 1, [
    paragraph({ style: STYLES.cellLabel, keepNext }, [labelRun(label)]),
    ...(hint === undefined ? [] : [paragraph({ style: STYLES.hint, keepNext }, [run(hint)])]),
  ]);

const answerCell = (width: number, span: number, { answer }: TableEntry): XmlComponent =>
  tableCell(width, undefined, span, [paragraph({ style: STYLES.cellAnswer }, [answer])]);

const headCell = (width: number, span: number, text: string): XmlComponent =>
  tableCell(width, COLOURS.headFill, span, [paragraph({ style: STYLES.cellHead }, [run(text)])]);

/**
 * A table of labels and answers. Its first row is marked as a header, which repeats on the next page, and its first
 * column as row headers. `title` and `description` are the alternative text.
 */
export const fieldTable = (title: string, description: string, rows: readonly TableRow[]): XmlComponent => {
  const paired = rows.some((row) => row.length === 2);
  const widths = paired
    ? [PAIR.label, PAIR.answer, PAIR.label, PAIR.answer]
    : [LABEL_WIDTH, CONTENT_WIDTH - LABEL_WIDTH];
  const [label, answer] = paired ? [PAIR.label, PAIR.answer] : [LABEL_WIDTH, CONTENT_WIDTH - LABEL_WIDTH];
  const rest = CONTENT_WIDTH - label;
  const span = widths.length - 1;
  return wholeTable(title, description, widths, [
    tableRow([headCell(label, 1, 'Item'), headCell(rest, span, 'Details')], true),
    ...rows.map((row, index) => {
      const keep = rows.length <= KEEP_TOGETHER && index < rows.length - 1;
      return row.length === 1
        ? tableRow([labelCell(label, row[0], keep), answerCell(rest, span, row[0])])
        : tableRow(row.flatMap((entry) => [labelCell(label, entry, keep), answerCell(answer, 1, entry)]));
    }),
  ]);
};
