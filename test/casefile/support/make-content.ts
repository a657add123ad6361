import type { Cell, Control, DocxContent, DocxPart, Paragraph, PartKind, Table } from '../../../src/docx';
import { contentWith } from '../../fixtures/docx-content';

/** A document by hand, as the reader would give it: made of blocks, in the order of the page. */
export type Block = (build: PartBuilder) => void;

interface ControlOptions {
  readonly kind?: Control['kind'];
  readonly placeholder?: boolean;
  readonly checked?: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class PartBuilder {
  readonly paragraphs: Paragraph[] = [];
  readonly tables: Mutable<Table>[] = [];
  readonly cells: Mutable<Cell>[] = [];
  readonly controls: Mutable<Control>[] = [];
  private readonly openControls: number[] = [];
  private openCell: number | undefined;

  paragraph(paragraph: Paragraph): void {
    this.paragraphs.push(this.openCell === undefined ? paragraph : { ...paragraph, cell: this.openCell });
  }

  startControl(tag: string, level: Control['level'], options: ControlOptions): Mutable<Control> {
    const parent = this.openControls.at(-1);
    const at = this.paragraphs.length;
    const control: Mutable<Control> = {
      tag,
      title: '',
      kind: options.kind ?? (options.checked === undefined ? 'rich-text' : 'check-box'),
      level,
      ...(parent !== undefined && { parent }),
      from: at,
      to: at,
      placeholder: options.placeholder === true,
      ...(options.checked !== undefined && { checked: options.checked }),
    };
    this.openControls.push(this.controls.push(control) - 1);
    return control;
  }

  endControl(control: Mutable<Control>): void {
    control.to = Math.max(this.paragraphs.length, control.from);
    this.openControls.pop();
  }

  inCell(cell: number, content: () => void): void {
    const outer = this.openCell;
    this.openCell = cell;
    content();
    this.openCell = outer;
  }

  get cell(): number | undefined {
    return this.openCell;
  }
}

export const p =
  (text: string, options: Partial<Paragraph> = {}): Block =>
  (build) =>
    build.paragraph({ text, ...options });

export const h = (level: number, text: string): Block => p(text, { heading: level });
export const bold = (text: string): Block => p(text, { bold: true });
export const item = (text: string): Block => p(text, { listed: true });

/** A block-level control. */
export const box =
  (tag: string, content: readonly Block[], options: ControlOptions = {}): Block =>
  (build) => {
    const control = build.startControl(tag, 'block', options);
    for (const block of content) block(build);
    build.endControl(control);
  };

export const group = (name: string, ...content: readonly Block[]): Block =>
  box(`cims:group.${name}`, content);
export const section = (name: string, ...content: readonly Block[]): Block =>
  box(`cims:section.${name}`, content);

/** A field as a block of its own; without text its prompt is showing. */
export const field = (name: string, ...lines: readonly string[]): Block =>
  lines.length === 0
    ? box(`cims:${name}`, [p('Enter something')], { placeholder: true })
    : box(
        `cims:${name}`,
        lines.map((line) => p(line)),
      );

/** A run of a paragraph: words, or words in a control. */
export type Run = string | ({ readonly tag: string; readonly text: string } & ControlOptions);

/** A paragraph with run-level controls. */
export const line =
  (...runs: readonly Run[]): Block =>
  (build) => {
    let text = '';
    for (const run of runs) {
      if (typeof run === 'string') text += run;
      else {
        const control = build.startControl(run.tag, 'run', run);
        control.start = text.length;
        text += run.text;
        control.end = text.length;
        build.endControl(control);
        control.to = control.from + 1;
      }
    }
    build.paragraph({ text });
  };

export type CellContent =
  | string
  | Block
  | { readonly content: readonly Block[]; readonly span?: number; readonly merge?: 'start' | 'continued' };

export const table =
  (rows: readonly (readonly CellContent[])[], options: { readonly headerRows?: number } = {}): Block =>
  (build) => {
    const outer = build.cell;
    const index = build.tables.length;
    const grid: Mutable<Table> = {
      from: build.paragraphs.length,
      to: 0,
      ...(outer !== undefined && { cell: outer }),
      rowCount: rows.length,
      columnCount: 0,
      headerRows: options.headerRows ?? 0,
    };
    build.tables.push(grid);
    rows.forEach((row, rowIndex) => {
      let column = 0;
      for (const content of row) {
        const spec =
          typeof content === 'string'
            ? { content: [p(content)] }
            : typeof content === 'function'
              ? { content: [content] }
              : content;
        const span = ('span' in spec ? spec.span : undefined) ?? 1;
        const merge = 'merge' in spec ? spec.merge : undefined;
        const cell: Mutable<Cell> = {
          table: index,
          row: rowIndex,
          column,
          columnSpan: span,
          ...(merge !== undefined && { verticalMerge: merge }),
          from: build.paragraphs.length,
          to: 0,
        };
        const cellIndex = build.cells.push(cell) - 1;
        build.inCell(cellIndex, () => {
          for (const block of spec.content) block(build);
        });
        cell.to = build.paragraphs.length;
        column += span;
      }
      grid.columnCount = Math.max(grid.columnCount, column);
    });
    grid.to = build.paragraphs.length;
  };

export const part = (kind: PartKind, blocks: readonly Block[], name = `word/${kind}.xml`): DocxPart => {
  const build = new PartBuilder();
  for (const block of blocks) block(build);
  const { paragraphs, tables, cells, controls } = build;
  return { name, kind, paragraphs, tables, cells, controls };
};

export const content = (
  parts: readonly DocxPart[],
  properties: Partial<DocxContent['properties']> = {},
): DocxContent => contentWith(parts, { properties: { custom: {}, ...properties } });

/** A document that has a body and nothing else. */
export const body = (...blocks: readonly Block[]): DocxContent =>
  content([part('body', blocks, 'word/document.xml')]);
