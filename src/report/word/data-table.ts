import { CONTENT_WIDTH } from '../../word/page';
import { COLOURS } from '../../word/styles';
import { tableCell, tableRow, wholeTable } from '../../word/table-parts';
import { el, paragraph, val, type WordElement } from '../../word/xml';
import type { Column, Table, Words } from '../check-page/page-content';
import { REPORT_STYLES } from './report-styles';
import { wordRuns } from './runs';

const widthsOf = (columns: readonly Column[]): readonly number[] => {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / whole) * CONTENT_WIDTH));
  const rest = CONTENT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
};

const cellParagraph = (style: string, column: Column, words: Words): WordElement =>
  column.as === 'number'
    ? el('w:p', undefined, [
        el('w:pPr', undefined, [val('w:pStyle', style), val('w:jc', 'right')]),
        ...wordRuns(words),
      ])
    : paragraph({ style }, wordRuns(words));

/** A table with a head that is repeated on each page, the names of its rows first, and a text in place of it. */
export const dataTable = ({ caption, columns, rows }: Table): readonly WordElement[] => {
  const widths = widthsOf(columns);
  const cells = (
    texts: (column: Column, index: number) => Words,
    style: (index: number) => string,
    fill: (index: number) => string | undefined,
  ): readonly WordElement[] =>
    columns.map((column, index) =>
      tableCell(widths[index] ?? 0, fill(index), 1, [
        cellParagraph(style(index), column, texts(column, index)),
      ]),
    );
  const head = tableRow(
    cells(
      ({ label }) => [label],
      () => REPORT_STYLES.cellHead,
      () => COLOURS.headFill,
    ),
    true,
  );
  const body = rows.map((row) =>
    tableRow(
      cells(
        (_, index) => row[index] ?? [],
        () => REPORT_STYLES.cellAnswer,
        (index) => (index === 0 ? COLOURS.labelFill : undefined),
      ),
    ),
  );
  const description = `${String(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}; columns: ${columns.map(({ label }) => label).join(', ')}.`;
  return [
    paragraph({ style: REPORT_STYLES.caption }, wordRuns([caption])),
    wholeTable(caption, description, widths, [head, ...body]),
    // Two tables with nothing between them would be one.
    paragraph({ style: REPORT_STYLES.item }, []),
  ];
};
