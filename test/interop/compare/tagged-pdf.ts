import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import type { DocxPart } from '../../../src/docx';
import { commandOf } from '../ways/found-programs';
import { byLibreOffice, inFolder } from '../ways';
import type { Files } from '../ways';
import { normalised } from './plain-text';

/** What a screen reader is told of a document: its headings, and its tables row by row. */
export interface Outline {
  readonly headings: readonly string[];
  readonly tables: readonly (readonly string[])[];
}

const PDF_FILTER = `pdf:writer_pdf_Export:${JSON.stringify({
  PDFUACompliance: { type: 'boolean', value: 'true' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
})}`;

/** Tagged PDF files (PDF/UA) that LibreOffice makes of documents. */
export const taggedPdfs = (documents: Files): Files => byLibreOffice(documents, 'docx', 'pdf', PDF_FILTER);

interface Tag {
  readonly name: string;
  readonly depth: number;
  text: string;
}

const TAG = /^( *)(\w+)(?: \((?:block|inline)\))?:?\s*$/;
const TEXT = /^ *"(.*)"$/;

/** The tags of `pdfinfo -struct-text`, in their order, each with its depth and its own text. */
const tagsOf = (output: string): readonly Tag[] => {
  const tags: Tag[] = [];
  for (const line of output.split('\n')) {
    const [, indent = '', name] = TAG.exec(line) ?? [];
    const [, text] = TEXT.exec(line) ?? [];
    const last = tags.at(-1);
    if (text !== undefined && last !== undefined) last.text += text;
    else if (name !== undefined) tags.push({ name, depth: indent.length, text: '' });
  }
  return tags;
};

/** The tags below the one at an index. */
const below = (tags: readonly Tag[], index: number): readonly Tag[] => {
  const depth = tags[index]?.depth ?? 0;
  const end = tags.findIndex((tag, at) => at > index && tag.depth <= depth);
  return tags.slice(index + 1, end === -1 ? tags.length : end);
};

const allBelow = (
  tags: readonly Tag[],
  isWanted: (tag: Tag) => boolean,
): readonly (readonly [Tag, readonly Tag[]])[] =>
  tags.flatMap((tag, index) => (isWanted(tag) ? [[tag, below(tags, index)] as const] : []));

const together = (tags: readonly Tag[]): string => tags.map(({ text }) => text).join(' ');

/** What the tags of a PDF say. */
export const outlineOfPdf = (pdf: Uint8Array): Outline =>
  inFolder((folder) => {
    const file = path.join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    const output = execFileSync(commandOf('pdfinfo'), ['-struct-text', file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: 120_000,
    });
    const tags = tagsOf(output);
    return {
      headings: allBelow(tags, ({ name }) => /^H\d$/.test(name)).map(
        ([tag, inside]) => `${tag.name} ${normalised(together([tag, ...inside]))}`,
      ),
      tables: allBelow(tags, ({ name }) => name === 'Table').map(([, rows]) =>
        allBelow(rows, ({ name }) => name === 'TR').map(([, cells]) =>
          allBelow(cells, ({ name }) => name === 'TH' || name === 'TD')
            .map(([, content]) => normalised(together(content)))
            .join(' | '),
        ),
      ),
    };
  });

/** The same of what our reader sees; a heading's automatic number stands before its words. */
export const outlineWeSee = ({ paragraphs, tables, cells }: DocxPart): Outline => {
  const textOf = (from: number, to: number): string =>
    normalised(
      paragraphs
        .slice(from, to)
        .map(({ number = '', text }) => `${number} ${text}`)
        .join(' '),
    );
  return {
    headings: paragraphs.flatMap(({ heading }, index) =>
      heading === undefined ? [] : [`H${heading} ${textOf(index, index + 1)}`],
    ),
    tables: tables.map(({ rowCount }, table) =>
      Array.from({ length: rowCount }, (_, row) =>
        cells
          .filter((cell) => cell.table === table && cell.row === row)
          .map(({ from, to }) => textOf(from, to))
          .join(' | '),
      ),
    ),
  };
};
