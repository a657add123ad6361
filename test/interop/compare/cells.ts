import { strFromU8, unzipSync } from 'fflate';
import { childrenOf, named, parseXml } from '../../template/xml-tree';
import type { Element } from '../../template/xml-tree';
import { byLibreOffice } from '../ways';
import type { Files } from '../ways';

/** A cell as a spreadsheet holds it: what it takes it for, what it shows, and the formula where it is one. */
export interface Cell {
  readonly type: string;
  readonly text: string;
  readonly formula?: string;
}

/** As somebody who opens the file says: commas, quotation marks, UTF-8; and what is a number or day is to be found out. */
const AS_CSV = '--infilter=CSV:44,34,76,1,,0,false,true';

/** CSV files, opened by LibreOffice Calc and saved as its own spreadsheets. */
export const spreadsheets = (files: Files): Files => byLibreOffice(files, 'csv', 'ods', 'ods', [AS_CSV]);

const wordsOf = (element: Element): string =>
  element.children
    .map((part) =>
      typeof part === 'string'
        ? part
        : part.name === 'text:s'
          ? ' '.repeat(Number(part.attributes['text:c'] ?? 1))
          : part.name === 'text:tab'
            ? '\t'
            : wordsOf(part),
    )
    .join('');

const cellOf = ({ attributes, children }: Element): Cell => {
  const lines = children.filter(
    (part): part is Element => typeof part !== 'string' && part.name === 'text:p',
  );
  const formula = attributes['table:formula'];
  return {
    type: attributes['office:value-type'] ?? 'empty',
    text: lines.map(wordsOf).join('\n'),
    ...(formula !== undefined && { formula }),
  };
};

/** The cells of the first sheet of a spreadsheet, row by row. Empty cells at the end of a row are left out. */
export const cellsOf = (spreadsheet: Uint8Array): readonly (readonly Cell[])[] => {
  const content = parseXml(strFromU8(unzipSync(spreadsheet)['content.xml'] ?? new Uint8Array()));
  const [table] = named(content, 'table:table');
  if (table === undefined) throw new Error('The spreadsheet has no sheet.');
  return named(table, 'table:table-row').map((row) => {
    const cells = childrenOf(row)
      .filter(({ name }) => name === 'table:table-cell')
      .flatMap((cell) => {
        const times = Number(cell.attributes['table:number-columns-repeated'] ?? 1);
        return Array.from({ length: Math.min(times, 100) }, () => cellOf(cell));
      });
    while (cells.at(-1)?.type === 'empty') cells.pop();
    return cells;
  });
};
