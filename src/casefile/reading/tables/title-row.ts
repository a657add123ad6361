import type { Cell } from '../../../docx';
import { isWording } from '../headings/items';
import { HAND_MADE } from '../page/hand-made';
import type { HeadingReader } from '../headings/heading-reader';
import type { Recorder } from '../record/recorder';
import { LABEL_LIMIT } from '../words/normalise';
import { isBlank } from '../words/prompts';
import type { Cells } from './cells';
import type { ValuePlace } from './value-place';

/** Reads rows of one cell that are headings over the rows below. */
export class TitleRow {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly places: ValuePlace,
    private readonly headings: HeadingReader,
  ) {}

  /** A row of one cell over the whole width that names a section or a thing; one that we do not know ends both. */
  read(row: readonly Cell[], below: readonly Cell[] | undefined): boolean {
    const [cell] = row;
    if (cell === undefined || row.length > 1 || cell.columnSpan < 2 || this.cells.isConsumed(cell))
      return false;
    const label = this.cells.label(cell);
    if (label === undefined) {
      const text = this.cells.text(cell);
      // Names and dates below the title of something else are not those of what stood above it.
      if (!isBlank(text) && text.length <= LABEL_LIMIT) this.recorder.lastField = undefined;
      return false;
    }
    const isTitle =
      'title' in label || label.meaning.sections.length > 0 || label.meaning.group !== undefined;
    if (!isTitle || this.isOverValue(cell, below)) return false;
    this.cells.consume(cell, false);
    this.headings.heading(this.cells.text(cell).trim(), HAND_MADE, cell.from);
    return true;
  }

  /** Whether a label stands over the place for its answer, in a row of one cell like its own: then it is no title. */
  private isOverValue(cell: Cell, below: readonly Cell[] | undefined): boolean {
    const [under] = below ?? [];
    if (under === undefined || below?.length !== 1 || this.cells.isCovered(under)) return false;
    const meaning = this.cells.meaning(cell);
    const field = meaning && this.recorder.meant(meaning);
    const isOfThing = meaning?.group !== undefined && !isWording(this.cells.text(under));
    if (field === undefined || isOfThing || this.cells.label(under) !== undefined) return false;
    return this.cells.isEmpty(under) || this.places.fits(field, under);
  }
}
