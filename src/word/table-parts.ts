import { CONTENT_WIDTH } from './page';
import { COLOURS } from './styles';
import { el, val, type WordElement } from './xml';

const edge = (name: string) =>
  el(`w:${name}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': COLOURS.rule });

const margin = (side: string, width: number) => el(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });

/** A cell of a width in twentieths of a point, over so many columns; with a background where one is given. */
export const tableCell = (
  width: number,
  fill: string | undefined,
  span: number,
  content: readonly WordElement[],
): WordElement =>
  el('w:tc', undefined, [
    el('w:tcPr', undefined, [
      el('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(span > 1 ? [val('w:gridSpan', span)] : []),
      ...(fill === undefined ? [] : [el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })]),
    ]),
    ...content,
  ]);

/** A row that stays on one page; as a head it is repeated on each page that the table goes over to. */
export const tableRow = (cells: readonly WordElement[], head = false): WordElement =>
  el('w:tr', undefined, [
    el('w:trPr', undefined, [el('w:cantSplit'), ...(head ? [el('w:tblHeader')] : [])]),
    ...cells,
  ]);

/**
 * A table as wide as the page's text, of columns of the given widths. Its first row is the head and its first column
 * names the rows. `title` and `description` are the alternative text.
 */
export const wholeTable = (
  title: string,
  description: string,
  widths: readonly number[],
  rows: readonly WordElement[],
): WordElement =>
  el('w:tbl', undefined, [
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
    ...rows,
  ]);
