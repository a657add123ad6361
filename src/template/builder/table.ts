import type { XmlComponent } from 'docx';
import { COLOURS, STYLES } from './styles';
import { el, labelRun, paragraph, run, val } from './xml';

/** Widths in twentieths of a point; A4 less the margins. */
export const CONTENT_WIDTH = 9412;
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

const edge = (name: string) =>
  el(`w:${name}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': COLOURS.rule });

const cell = (
  width: number,
  fill: string | undefined,
  span: number,
  content: readonly XmlComponent[],
): XmlComponent =>
  el('w:tc', undefined, [
    el('w:tcPr', undefined, [
      el('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(span > 1 ? [val('w:gridSpan', span)] : []),
      ...(fill === undefined ? [] : [el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })]),
    ]),
    ...content,
  ]);

const labelCell = (width: number, { label, hint }: TableEntry, keepNext: boolean): XmlComponent =>
  cell(width, COLOURS.labelFill, 1, [
    paragraph({ style: STYLES.cellLabel, keepNext }, [labelRun(label)]),
    ...(hint === undefined ? [] : [paragraph({ style: STYLES.hint, keepNext }, [run(hint)])]),
  ]);

const answerCell = (width: number, span: number, { answer }: TableEntry): XmlComponent =>
  cell(width, undefined, span, [paragraph({ style: STYLES.cellAnswer }, [answer])]);

const headCell = (width: number, span: number, text: string): XmlComponent =>
  cell(width, COLOURS.headFill, span, [paragraph({ style: STYLES.cellHead }, [run(text)])]);

const tableRow = (cells: readonly XmlComponent[], head = false): XmlComponent =>
  el('w:tr', undefined, [
    el('w:trPr', undefined, [el('w:cantSplit'), ...(head ? [el('w:tblHeader')] : [])]),
    ...cells,
  ]);

const margin = (side: string, width: number) => el(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });

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
  return el('w:tbl', undefined, [
    el('w:tblPr', undefined, [
      el('w:tblW', { 'w:w': CONTENT_WIDTH, 'w:type': 'dxa' }),
      el(
        'w:tblBorders',
        undefined,
        ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((name) => edge(name)),
      ),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      el('w:tblCellMar', undefined, [
        margin('top', 30),
        margin('left', 115),
        margin('bottom', 30),
        margin('right', 115),
      ]),
      el('w:tblLook', { 'w:val': '00A0', 'w:firstRow': '1', 'w:firstColumn': '1', 'w:noVBand': '1' }),
      val('w:tblCaption', title),
      val('w:tblDescription', description),
    ]),
    el(
      'w:tblGrid',
      undefined,
      widths.map((width) => el('w:gridCol', { 'w:w': width })),
    ),
    tableRow([headCell(label, 1, 'Item'), headCell(rest, span, 'Details')], true),
    ...rows.map((row, index) => {
      const keep = rows.length <= KEEP_TOGETHER && index < rows.length - 1;
      return row.length === 1
        ? tableRow([labelCell(label, row[0], keep), answerCell(rest, span, row[0])])
        : tableRow(row.flatMap((entry) => [labelCell(label, entry, keep), answerCell(answer, 1, entry)]));
    }),
  ]);
};
