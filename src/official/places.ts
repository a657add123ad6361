import type { SureMeanings } from '../casefile';
import type { Cell, Control, ControlKind, DocxContent, DocxPart } from '../docx';
import type { FillPlace } from '../docx/fill';
import { TAG_PREFIX, type FieldName } from '../template';

/** A control, and the place of a data part that it shows, where it shows one. */
interface ControlPlace {
  readonly place: FillPlace;
  readonly shows?: string;
}

/** The places of a document for each field: controls, and labels with room beside or behind them. */
export interface Places {
  readonly controls: ReadonlyMap<FieldName, readonly ControlPlace[]>;
  /** A label that has something standing beside it already counts, and has no place. */
  readonly labels: ReadonlyMap<FieldName, readonly (FillPlace | undefined)[]>;
}

/** A label on a line of its own takes no more; what is longer is prose. */
const LONGEST_LABEL = 200;

const LABEL_LINE = /^([^:\n]+):(.*)$/su;

const isBlank = (text: string): boolean => text.trim() === '';

const add = <T>(map: Map<FieldName, T[]>, field: FieldName | undefined, place: T): void => {
  if (field === undefined) return;
  const known = map.get(field);
  if (known === undefined) map.set(field, [place]);
  else known.push(place);
};

const key = (table: number, row: number, column: number): string => [table, row, column].join(' ');

/** Whether a control only goes round what else stands there: a section, a row that repeats. It is nobody's answer. */
const isRoundOthers = (control: Control, { ofControl }: SureMeanings): boolean => {
  const { level, from, to, placeholder } = control;
  const isLarge = level === 'row' || (level === 'block' && to - from > 1);
  return isLarge && !placeholder && ofControl(control) === undefined;
};

/** What a value can be written or chosen in. */
const WAITING_KINDS: ReadonlySet<ControlKind> = new Set<ControlKind>([
  'plain-text',
  'rich-text',
  'drop-down',
  'combo-box',
]);

/** Finds the labels of one part that stand for a single field. */
class LabelFinder {
  private readonly byPlace: ReadonlyMap<string, Cell>;
  /** By paragraph: how many controls stand there, round it or in it; 2 for any more. */
  private readonly controlled: Uint8Array;
  /** By paragraph: the number of a control that stands there. */
  private readonly controlAt: Int32Array;

  constructor(
    private readonly part: DocxPart,
    private readonly meanings: SureMeanings,
    private readonly found: Map<FieldName, (FillPlace | undefined)[]>,
  ) {
    this.byPlace = new Map(part.cells.map((cell) => [key(cell.table, cell.row, cell.column), cell]));
    this.controlled = new Uint8Array(part.paragraphs.length);
    this.controlAt = new Int32Array(part.paragraphs.length).fill(-1);
    part.controls.forEach((control, index) => {
      if (isRoundOthers(control, meanings)) return;
      this.controlAt.fill(index, control.from, control.to);
      for (let at = control.from; at < control.to; at += 1) {
        this.controlled[at] = Math.min(2, (this.controlled[at] ?? 0) + 1);
      }
    });
  }

  find(): void {
    for (const cell of this.part.cells) this.cell(cell);
    this.part.paragraphs.forEach((_, index) => this.line(index));
  }

  private texts({ from, to }: Cell): readonly string[] {
    return this.part.paragraphs.slice(from, to).map(({ text }) => text);
  }

  private beside({ table, row, column, columnSpan }: Cell): Cell | undefined {
    return this.byPlace.get(key(table, row, column + columnSpan));
  }

  /** "Incident number | ____": a cell that is a label and nothing else, with one to its right. */
  private cell(cell: Cell): void {
    const words = this.texts(cell).filter((text) => !isBlank(text));
    const [label = ''] = words;
    const value = this.beside(cell);
    if (words.length !== 1 || value === undefined || label.length > LONGEST_LABEL) return;
    if (this.isControlled(cell)) return;
    const isRoom = value.to > value.from && value.verticalMerge !== 'continued';
    const isFree = isRoom && this.texts(value).every(isBlank) && !this.isControlled(value);
    add(
      this.found,
      this.meanings.ofLabel(label),
      isFree
        ? { part: this.part.name, paragraph: value.from, after: '' }
        : isRoom
          ? this.onlyControlIn(value)
          : undefined,
    );
  }

  /**
   * The control that waits for the value of a label beside or before it: the only one there, with nothing else, and no
   * meaning of its own, as departments put controls into their templates without a tag.
   *
   * @param before how much of the first paragraph is the label.
   */
  private onlyControlIn({ from, to }: Pick<Cell, 'from' | 'to'>, before = 0): FillPlace | undefined {
    const { name, controls, paragraphs } = this.part;
    const only = this.controlAt.slice(from, to).find((index) => index >= 0);
    const control = only === undefined ? undefined : controls[only];
    if (only === undefined || control === undefined) return undefined;
    const isOnly = this.controlled
      .subarray(from, to)
      .every((count, at) => count === 0 || (count === 1 && this.controlAt[from + at] === only));
    if (!isOnly) return undefined;
    if (control.from < from || control.to > to || !WAITING_KINDS.has(control.kind)) return undefined;
    if (control.tag.startsWith(TAG_PREFIX) || this.meanings.ofControl(control) !== undefined)
      return undefined;
    const { start, end } = control;
    if (start !== undefined && control.from === from && start < before) return undefined;
    const others = paragraphs.slice(from, to).map(({ text }, at) => {
      const index = from + at;
      const isIn = index >= control.from && index < control.to;
      const left = isIn && start === undefined ? '' : text;
      const without = isIn && start !== undefined ? text.slice(0, start) + text.slice(end) : left;
      return at === 0 ? without.slice(before) : without;
    });
    return others.every(isBlank) ? { part: name, control: only } : undefined;
  }

  private isControlled({ from, to }: Cell): boolean {
    return this.controlled.subarray(from, to).some((count) => count > 0);
  }

  /** "Incident number:" on a line of its own; in a cell with another beside it, that is where the value goes. */
  private line(index: number): void {
    const paragraph = this.part.paragraphs[index];
    if (paragraph === undefined || paragraph.heading !== undefined) return;
    const { text, cell: cellIndex } = paragraph;
    const [, label, rest = ''] = text.length > LONGEST_LABEL ? [] : (LABEL_LINE.exec(text) ?? []);
    const cell = cellIndex === undefined ? undefined : this.part.cells[cellIndex];
    if (label === undefined) return;
    if (cell !== undefined && this.beside(cell) !== undefined) return;
    const isFree = isBlank(rest) && this.controlled[index] === 0 && (this.controlled[index + 1] ?? 0) === 0;
    add(
      this.found,
      this.meanings.ofLabel(label),
      isFree
        ? { part: this.part.name, paragraph: index, after: text }
        : this.onlyControlIn({ from: index, to: index + 1 }, label.length + 1),
    );
  }
}

const shownBy = ({ binding }: Control): string | undefined =>
  binding?.storeItemId === undefined
    ? undefined
    : JSON.stringify([binding.storeItemId.toLowerCase(), binding.xpath]);

/** Finds the places of a document that are surely a field's. Notes at the foot or the end have none. */
export const placesIn = ({ parts }: DocxContent, meanings: SureMeanings): Places => {
  const controls = new Map<FieldName, ControlPlace[]>();
  const labels = new Map<FieldName, (FillPlace | undefined)[]>();
  for (const part of parts) {
    if (part.kind === 'footnotes' || part.kind === 'endnotes') continue;
    part.controls.forEach((control, index) => {
      const shows = shownBy(control);
      const place = { part: part.name, control: index };
      add(controls, meanings.ofControl(control), shows === undefined ? { place } : { place, shows });
    });
    new LabelFinder(part, meanings, labels).find();
  }
  return { controls, labels };
};

/** Whether all of the controls show the same place of a data part: Word fills them together. */
const showTheSame = ([first, ...others]: readonly ControlPlace[]): boolean =>
  first?.shows !== undefined && others.every(({ shows }) => shows === first.shows);

/** The one place for a field; nothing where there are several. A control says more than a label. */
export const onlyPlace = ({ controls, labels }: Places, field: FieldName): FillPlace | undefined => {
  const named = controls.get(field);
  if (named !== undefined) {
    return named.length === 1 || showTheSame(named) ? named[0]?.place : undefined;
  }
  const places = labels.get(field) ?? [];
  return places.length === 1 ? places[0] : undefined;
};
