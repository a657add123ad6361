import { cell, paragraph, row, run, table } from '../../fixtures/docx-builder';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Words as a part has them. */
export const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? mark);

/** A paragraph of plain text; a tab is a tab and a new line a line break. */
export const plain = (text: string): string => paragraph(runs(text));

/** The same in bold. */
export const bold = (text: string): string => paragraph(runs(text, '<w:b/>'));

/** A heading by its outline level. */
export const heading = (text: string, level = 1): string =>
  paragraph(runs(text), `<w:outlineLvl w:val="${level - 1}"/>`);

/** A label in bold with its value behind it. */
export const boldLabel = (label: string, value: string): string =>
  paragraph(runs(label, '<w:b/>') + runs(` ${value}`));

/** Runs of one paragraph, some of them struck out. */
export const struck = (pieces: readonly (readonly [text: string, isStruck: boolean])[]): string =>
  paragraph(pieces.map(([text, isStruck]) => runs(text, isStruck ? '<w:strike/>' : '')).join(''));

/** A table of texts. */
export const tableOf = (rows: readonly (readonly string[])[]): string =>
  table(rows.map((texts) => row(texts.map((text) => cell(lines(text))).join(''))).join(''));

const lines = (text: string): string => text.split('\n').map(plain).join('');

const runs = (text: string, properties = ''): string =>
  text
    .split('\t')
    .map((piece) => (piece === '' ? '' : run(escaped(piece), properties)))
    .join('<w:r><w:tab/></w:r>');
