import type { CaseFile, FieldReadings } from '../../../src/casefile';
import { EXCERPT_LENGTH } from '../../../src/docx';
import type { DocxContent, DocxPart, Place } from '../../../src/docx';

interface Range {
  readonly from: number;
  readonly to: number;
}

const isWhole = (...numbers: readonly number[]): boolean =>
  numbers.every((number) => Number.isInteger(number) && number >= 0);

const faultsOfPart = (part: DocxPart): string[] => {
  const { paragraphs, tables, cells, controls } = part;
  const isWithin = ({ from, to }: Range): boolean =>
    isWhole(from, to) && from <= to && to <= paragraphs.length;
  const contains = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to;
  const faults: string[] = [];
  const must = (holds: boolean, what: string, index: number): void => {
    if (!holds) faults.push(`${part.name}: ${what} ${String(index)}`);
  };
  paragraphs.forEach((paragraph, index) => {
    const cell = paragraph.cell === undefined ? undefined : cells[paragraph.cell];
    must(paragraph.cell === undefined || cell !== undefined, 'the cell of paragraph', index);
    must(
      cell === undefined || (cell.from <= index && index < cell.to),
      'its cell does not hold paragraph',
      index,
    );
    must(
      paragraph.heading === undefined || (paragraph.heading >= 1 && paragraph.heading <= 9),
      'the level of heading',
      index,
    );
    must(
      paragraph.boldStart === undefined ||
        (isWhole(paragraph.boldStart - 1) && paragraph.boldStart < paragraph.text.length),
      'the bold start of paragraph',
      index,
    );
  });
  tables.forEach((table, index) => {
    must(isWithin(table), 'the range of table', index);
    must(table.cell === undefined || cells[table.cell] !== undefined, 'the cell of table', index);
    must(isWhole(table.rowCount, table.columnCount, table.headerRows), 'the size of table', index);
    must(table.headerRows <= table.rowCount, 'the header rows of table', index);
  });
  cells.forEach((cell, index) => {
    const table = tables[cell.table];
    must(isWithin(cell), 'the range of cell', index);
    must(table !== undefined && contains(table, cell), 'the table of cell', index);
    must(isWhole(cell.row, cell.column) && cell.columnSpan >= 1, 'the place of cell', index);
    must(
      table === undefined || (cell.row < table.rowCount && cell.column < table.columnCount),
      'outside its table is cell',
      index,
    );
  });
  controls.forEach((control, index) => {
    const { parent, start, end } = control;
    const outer = parent === undefined ? undefined : controls[parent];
    must(isWithin(control), 'the range of control', index);
    must(
      parent === undefined || (isWhole(parent) && parent < index && outer !== undefined),
      'the parent of control',
      index,
    );
    const text = paragraphs[control.from]?.text.length ?? 0;
    must(
      start === undefined || (isWhole(start) && start <= (end ?? text) && (end ?? 0) <= text),
      'the text of control',
      index,
    );
  });
  return faults;
};

/** Every index of a content that points outside what it should point into; nothing where all is sound. */
export const boundsFaults = (content: DocxContent): string[] => {
  const parts = new Map(content.parts.map((part) => [part.name, part]));
  const faults = content.parts.flatMap(faultsOfPart);
  const places = [
    ...content.revisions,
    ...content.hiddenText,
    ...content.comments.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor])),
  ];
  for (const { part, paragraph } of places) {
    const length = parts.get(part)?.paragraphs.length ?? -1;
    if (!isWhole(paragraph) || paragraph > length)
      faults.push(`${part}: paragraph ${String(paragraph)} is told`);
  }
  return faults;
};

/** Every place that a case file names. */
export const placesIn = (caseFile: CaseFile): Place[] => {
  const of = (fields: FieldReadings): Place[] => Object.values(fields).map(({ place }) => place);
  return [
    ...of(caseFile.fields),
    ...Object.values(caseFile.groups).flatMap((copies) =>
      copies.flatMap(({ place, fields }) => [place, ...of(fields)]),
    ),
    ...caseFile.sections.flatMap(({ place }) => (place === undefined ? [] : [place])),
    ...caseFile.contradictions.map(({ reading }) => reading.place),
  ];
};

/** What is wrong with places: each must be in a part that was read, at a paragraph of it or just after the last. */
export const placeFaults = (content: DocxContent, places: readonly Place[]): string[] =>
  places.flatMap((place) => {
    const length = content.parts.find(({ name }) => name === place.part)?.paragraphs.length ?? -1;
    const sound =
      isWhole(place.paragraph) && place.paragraph <= length && place.excerpt.length <= EXCERPT_LENGTH;
    return sound ? [] : [`a place at ${place.part}, paragraph ${String(place.paragraph)}`];
  });
