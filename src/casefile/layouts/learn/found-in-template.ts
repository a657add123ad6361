import type { Cell, Control, DocxContent, DocxPart } from '../../../docx';
import { TAG_PREFIX } from '../../../template';
import { HAND_MADE } from '../../reading/page/hand-made';
import { LABEL_LIMIT, LONG_LABEL_LIMIT } from '../../reading/words/normalise';
import { isBlank } from '../../reading/words/prompts';
import { makeLookup } from '../../reading/words/lookup';
import type { Found } from './found';
import { foundInTables } from './found-in-tables';
import type { FoundInTables } from './found-in-tables';
import { isLabelText, wordsOfLabel } from './label-text';
import { isUnanswered, textsWithoutPrompts } from './own-texts';

/** Everything in a template that a document made from it can be read by, in the order of the document. */
export const foundInTemplate = ({ parts }: DocxContent): readonly Found[] =>
  parts.flatMap((part, index) =>
    part.kind === 'footnotes' || part.kind === 'endnotes' ? [] : new PartFinder(part, index).find(),
  );

const lookup = makeLookup();

/** A label in a line, and where it ends. */
interface Placed {
  readonly found: Found;
  readonly end: number;
}

class PartFinder {
  private readonly texts: readonly string[];
  private readonly tables: FoundInTables;
  private readonly found: Found[] = [];
  private readonly inLine = new Map<number, readonly Placed[]>();
  /** By paragraph: the heading or label that stands alone just above it. */
  private readonly above = new Map<number, Found>();
  private lastAlone: Found | undefined;
  /** By paragraph: where the controls of a line begin. */
  private readonly controlStarts = new Map<number, Set<number>>();

  constructor(
    private readonly part: DocxPart,
    private readonly partIndex: number,
  ) {
    this.texts = textsWithoutPrompts(part);
    this.tables = foundInTables(part, partIndex, this.texts);
    for (const { level, from, start } of part.controls) {
      if (level !== 'run' || start === undefined) continue;
      const known = this.controlStarts.get(from);
      if (known === undefined) this.controlStarts.set(from, new Set([start]));
      else known.add(start);
    }
    this.found.push(...this.tables.found);
  }

  find(): readonly Found[] {
    this.part.paragraphs.forEach((_, index) => {
      if (this.tables.taken[index] === 1) {
        this.lastAlone = undefined;
        return;
      }
      if (this.lastAlone !== undefined) this.above.set(index, this.lastAlone);
      this.paragraph(index);
    });
    // How many labels and headings there are before each paragraph, so that a control knows what stands in it.
    const before = new Uint32Array(this.part.paragraphs.length + 1);
    for (const { paragraph } of this.found) before[paragraph + 1] = (before[paragraph + 1] ?? 0) + 1;
    for (let at = 1; at < before.length; at += 1) before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0);
    const parents = new Set(this.part.controls.map(({ parent }) => parent));
    this.part.controls.forEach((control, index) => {
      const labels = (before[control.to] ?? 0) - (before[control.from] ?? 0);
      const holdsOthers = parents.has(index) || (control.level !== 'run' && labels > 0);
      const found = this.control(control, holdsOthers || control.kind === 'repeating-section');
      if (found !== undefined) this.found.push(found);
    });
    return this.found.sort((a, b) => a.paragraph - b.paragraph);
  }

  private paragraph(index: number): void {
    const paragraph = this.part.paragraphs[index];
    const text = this.texts[index] ?? '';
    if (paragraph === undefined || isBlank(paragraph.text)) return;
    if (isBlank(text)) {
      this.lastAlone = undefined;
      return;
    }
    const { heading, bold, listed } = paragraph;
    const isShort = text.length <= LABEL_LIMIT && isLabelText(text);
    if (heading !== undefined || (bold === true && listed !== true && isShort && !text.includes(':'))) {
      this.lastAlone = undefined;
      if (text.length > LONG_LABEL_LIMIT || !isLabelText(text)) return;
      const level = heading ?? HAND_MADE;
      this.lastAlone = this.add('heading', text, index, { level, isMarked: heading !== undefined });
      return;
    }
    const placed = text.split('\n').length === 1 ? this.line(text, index) : this.lines(text, index);
    this.inLine.set(index, placed);
    const [only] = placed;
    // A prompt after the mark is the value: then what stands in the next line is something else.
    const isAlone = placed.length === 1 && only?.end === paragraph.text.trimEnd().length;
    this.lastAlone = isAlone ? only?.found : undefined;
  }

  private lines(text: string, index: number): readonly Placed[] {
    let at = 0;
    return text.split('\n').flatMap((line) => {
      const placed = this.line(line, index).map(({ found, end }) => ({ found, end: end + at }));
      at += line.length + 1;
      return placed;
    });
  }

  /** The labels of a line: "Name: ____   Date of birth: ____". */
  private line(text: string, index: number): readonly Placed[] {
    const starts = markedPieces(text);
    const alone = starts.length === 0 ? this.boldLabel(text, index) : undefined;
    if (alone !== undefined) return [alone];
    return starts.flatMap(({ from, mark }, which) => {
      const words = text.slice(from, mark);
      const rest = text.slice(mark + 1, starts[which + 1]?.from);
      const isBold = (this.part.paragraphs[index]?.boldStart ?? 0) >= mark;
      const isBeforeControl = beginsSoon(text, mark + 1, this.controlStarts.get(index));
      if (!isUnanswered(rest) && !isBold && !isBeforeControl && lookup(words) === undefined) return [];
      const found = this.add('label', words, index, {
        isAnswered: !isBeforeControl && !isUnanswered(rest),
        isMarked: true,
      });
      return [{ found, end: mark + 1 }];
    });
  }

  /** "**Register no.** ____": a label in bold needs no mark where a control follows. */
  private boldLabel(text: string, index: number): Placed | undefined {
    const end = this.part.paragraphs[index]?.boldStart ?? 0;
    const words = text.slice(0, end).trimEnd();
    if (end > LABEL_LIMIT || !isLabelText(words)) return undefined;
    if (!beginsSoon(text, words.length, this.controlStarts.get(index))) return undefined;
    return { found: this.add('label', words, index, { isMarked: true }), end: words.length };
  }

  private add(
    place: 'label' | 'heading',
    text: string,
    paragraph: number,
    more: Partial<Found> & Pick<Found, 'isMarked'>,
  ): Found {
    const found: Found = {
      place,
      words: wordsOfLabel(text),
      part: this.partIndex,
      paragraph,
      isAnswered: false,
      ...more,
    };
    this.found.push(found);
    return found;
  }

  private control(control: Control, holdsOthers: boolean): Found | undefined {
    const tag = control.tag.trim();
    const title = control.title.trim();
    if (tag.startsWith(TAG_PREFIX) || (tag === '' && title === '')) return undefined;
    if (tag === '' && title.length > LONG_LABEL_LIMIT) return undefined;
    const beside = holdsOthers ? undefined : this.besideOf(control);
    return {
      ...(tag === '' ? { place: 'title', words: title } : { place: 'tag', words: tag }),
      part: this.partIndex,
      paragraph: control.from,
      ...(title !== '' && { title }),
      ...(beside !== undefined && { beside }),
      holdsOthers,
      isAnswered: !holdsOthers && this.isAnswered(control),
      isMarked: true,
    };
  }

  private isAnswered({ placeholder, checked, level, from, to, start, end }: Control): boolean {
    if (placeholder || checked !== undefined) return false;
    const texts = this.texts.slice(from, to);
    return !isUnanswered(level === 'run' ? (texts[0] ?? '').slice(start, end) : texts.join('\n'));
  }

  /** The label that a control holds the value of: before it in the line, beside or above its cell, or just above it. */
  private besideOf({ level, from, start = 0 }: Control): Found | undefined {
    const inLine = level === 'run' ? this.inLine.get(from) : undefined;
    const before = inLine && lastBefore(inLine, start);
    if (before !== undefined) return before;
    const cell = this.cellAt(from);
    const ofCell = cell && this.tables.labelOf.get(cell);
    return ofCell ?? this.above.get(from);
  }

  private cellAt(paragraph: number): Cell | undefined {
    const cell = this.part.paragraphs[paragraph]?.cell;
    return cell === undefined ? undefined : this.part.cells[cell];
  }
}

/** The pieces of a line that begin with what may be a label and its mark; gaps set the pieces apart. */
const markedPieces = (text: string): readonly { readonly from: number; readonly mark: number }[] => {
  const starts = [0, ...[...text.matchAll(GAPS)].map(({ 0: gap, index }) => index + gap.length)];
  return starts.flatMap((from, which) => {
    const to = Math.min(starts[which + 1] ?? text.length, from + LABEL_LIMIT + 1);
    const at = text.slice(from, to).search(MARK);
    return at > 0 && isLabelText(text.slice(from, from + at)) ? [{ from, mark: from + at }] : [];
  });
};

/** What sets the things of one line apart. */
const GAPS = /[ \u00a0]*\t[ \u00a0\t]*|[ \u00a0]{3,}/g;

const MARK = /[:?]/;

/** How many spaces may stand between a label's mark and the control that holds its value. */
const SPACES = 4;

/** Whether a control begins right after a mark. */
const beginsSoon = (text: string, from: number, starts: ReadonlySet<number> | undefined): boolean => {
  for (let at = from; at <= from + SPACES; at += 1) {
    if (starts?.has(at) === true) return true;
    if (!isBlank(text.slice(at, at + 1))) return false;
  }
  return false;
};

/** The last label of a line that ends before a place; the labels stand in order. */
const lastBefore = (placed: readonly Placed[], place: number): Found | undefined => {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.end ?? place) <= place) low = middle + 1;
    else high = middle;
  }
  return placed[low - 1]?.found;
};
