import type { DocxMessage, ExternalReference, HiddenText, Paragraph, PartKind, Table } from '../content';
import type { Numbering } from '../numbering';
import type { Styles } from '../styles-reader';
import { MARK_COST } from '../limits';
import { shownName } from '../part-names';
import { spend, tooLarge } from '../xml-budget';
import type { Budget } from '../xml-budget';
import { Excerpt } from './excerpt';
import { ListCounter } from './list-counter';
import { numberOf } from './numbers';
import type {
  CommentSpan,
  Level,
  Mutable,
  OpenCell,
  OpenControl,
  OpenField,
  OpenHidden,
  OpenParagraph,
  OpenRevision,
  OpenRun,
  OpenTable,
  Properties,
} from './open';
import { whyUnseen } from './visibility';

/** Where a text box interrupts a paragraph. */
interface Interruption {
  readonly paragraph: OpenParagraph | undefined;
  readonly run: OpenRun | undefined;
  readonly fields: OpenField[];
  readonly instructions: number;
  readonly collecting: boolean;
}

/** Stands in the list for a paragraph that is still open. */
const UNREAD: Paragraph = { text: '' };

/**
 * One flow of paragraphs while it is being read: the body, a header, the notes. The handlers of the other files of this
 * folder fill it; `result` is what they leave.
 */
export class Story {
  readonly paragraphs: Paragraph[] = [];
  readonly tables: Mutable<Table>[] = [];
  readonly cells: OpenCell[] = [];
  readonly controls: OpenControl[] = [];
  readonly revisions: OpenRevision[] = [];
  readonly hiddenText: HiddenText[] = [];
  readonly externalReferences: ExternalReference[] = [];
  readonly messages: DocxMessage[] = [];
  /** Comment id to the index of the paragraph where its range starts. */
  readonly anchors = new Map<string, number>();
  readonly comments: CommentSpan[] = [];
  /** `w14:paraId` of the paragraphs; gathered in the comments part only, where other parts point at them. */
  readonly paragraphIds: (string | undefined)[] = [];

  paragraph: OpenParagraph | undefined;
  table: OpenTable | undefined;
  run: OpenRun | undefined;
  properties: Properties = 'none';
  /** True inside `w:t` and its like, where text is text. */
  collecting = false;
  /** True inside a field's instruction text. */
  instructing = false;
  /** True inside `w:t` that keeps its outer blanks. */
  keepBlanks = false;
  /** `xml:space="preserve"` on the root. */
  keepBlanksEverywhere = false;
  /** The colour of the page, where it has one. */
  page: number | undefined;
  /** How many deletions and moves away are open. */
  removed = 0;
  /** Controls that are open, outermost first, as indexes. */
  readonly openControls: number[] = [];
  /** For each of them the text of the paragraph before it. */
  readonly textsBefore: string[] = [];
  /** Revisions that are open and gather an excerpt. */
  readonly openRevisions: OpenRevision[] = [];
  /** What a content control would be at the place at hand, outermost first. */
  readonly levels: Level[] = ['block'];
  fields: OpenField[] = [];
  /** How many of the open fields are still in their instruction. */
  instructions = 0;
  /** For each open `mc:AlternateContent`: whether a branch has been taken. */
  readonly branches: boolean[] = [];
  private readonly interruptions: Interruption[] = [];
  private readonly lists = new ListCounter();
  private readonly listsOfTextBoxes = new ListCounter();

  constructor(
    readonly part: string,
    readonly kind: PartKind | 'comments',
    readonly styles: Styles,
    readonly numbering: Numbering,
    private readonly budget: Budget,
  ) {}

  /** Counts a comment or tracked change. @throws UnreadableDocument `too-large` where there are more than can be kept. */
  countMark(): void {
    spend(this.budget, MARK_COST);
  }

  /** The paragraph that something met now belongs to: the one that is open, else the next. */
  get here(): number {
    return this.paragraph?.index ?? this.paragraphs.length;
  }

  get inTextBox(): boolean {
    return this.interruptions.length > 0;
  }

  /** What counts the lists at the place at hand: Word counts those of text boxes apart. */
  get counter(): ListCounter {
    return this.inTextBox ? this.listsOfTextBoxes : this.lists;
  }

  /** Adds a message, once however often it is met. */
  tell(code: DocxMessage['code'], text: string): void {
    if (this.messages.some((message) => message.text === text)) return;
    this.messages.push({ code, text, part: this.part });
  }

  openParagraph(): void {
    // The place in the list is taken now, so that the paragraphs of a text box come after the one that holds it.
    const index = this.paragraphs.push(UNREAD) - 1;
    this.paragraph = {
      index,
      outer: this.paragraph,
      text: '',
      lastAdded: '',
      style: this.styles.ofPlainParagraphs,
      styleId: undefined,
      outline: undefined,
      numId: undefined,
      listLevel: undefined,
      anyShown: false,
      allBold: true,
      boldEnd: 0,
      hidden: undefined,
      struck: undefined,
      mark: undefined,
      markHidden: false,
      fill: undefined,
      firstRevision: this.revisions.length,
    };
    this.levels.push('run');
  }

  closeParagraph(): void {
    const open = this.paragraph;
    if (open === undefined) return;
    this.endHidden(open);
    const { mark } = open;
    if (mark !== undefined && !this.toldSince(open.firstRevision, mark)) this.revisions.push(mark);
    this.paragraphs[open.index] = this.closed(open);
    this.paragraph = open.outer;
    this.levels.pop();
  }

  private toldSince(first: number, mark: OpenRevision): boolean {
    for (let n = first; n < this.revisions.length; n++) {
      const { kind, author } = this.revisions[n] as OpenRevision;
      if (kind === mark.kind && author === mark.author) return true;
    }
    return false;
  }

  private closed(open: OpenParagraph): Paragraph {
    const { text, style, styleId, outline, numId } = open;
    const paragraph: Mutable<Paragraph> = { text };
    if (styleId !== undefined) paragraph.style = style?.name ?? styleId;
    const heading = outline === undefined ? style?.heading : outline + 1;
    if (heading !== undefined && heading <= 9) paragraph.heading = heading;
    if (numId === undefined ? style?.listed === true : numId !== '0') paragraph.listed = true;
    const number = numberOf(this, open);
    if (number !== undefined) paragraph.number = number;
    if (open.anyShown && open.allBold) paragraph.bold = true;
    else if (open.boldEnd > 0) paragraph.boldStart = open.boldEnd;
    const struckOut = open.struck?.toString() ?? '';
    if (struckOut.trim() !== '') paragraph.struckOut = struckOut;
    const cell = this.innermostCell();
    if (cell !== undefined) paragraph.cell = cell;
    return paragraph;
  }

  /** The cell that is open, innermost first: a nested table between two of its rows lies in the outer one's cell. */
  innermostCell(): number | undefined {
    for (let table = this.table; table !== undefined; table = table.outer) {
      if (table.cell !== undefined) return table.cell;
    }
    return undefined;
  }

  /**
   * Told of text before anything is done with it.
   *
   * @throws UnreadableDocument `too-large` where the paragraph would be longer than any that is read.
   */
  makeRoom(length: number): void {
    const { paragraphLength } = this.budget.limits;
    if ((this.paragraph?.text.length ?? 0) + length <= paragraphLength) return;
    throw tooLarge(`a paragraph of more than ${paragraphLength} characters`);
  }

  /** Takes text as it stands in the document; decides whether it is content, hidden, removed or an instruction. */
  addText(text: string): void {
    const open = this.paragraph;
    if (text === '') return;
    if (open === undefined) {
      this.tell(
        'text-not-readable',
        `The part "${shownName(this.part)}" has text outside any paragraph, which was left out.`,
      );
      return;
    }
    for (const revision of this.openRevisions) revision.excerpt.add(text);
    if (this.removed > 0) return;
    const field = this.fields.at(-1);
    if (field !== undefined && this.instructions > 0) {
      field.swallowed ||= text.trim() !== '';
      return;
    }
    const { run } = this;
    const because = this.whyHidden(open, run);
    if (open.hidden !== undefined && open.hidden.because !== because) this.endHidden(open);
    if (because !== undefined) {
      open.hidden ??= { excerpt: new Excerpt(), because };
      open.hidden.excerpt.add(text);
      return;
    }
    if (run?.struck ?? (run?.style?.struck ?? false) !== (open.style?.struck ?? false)) {
      (open.struck ??= new Excerpt()).add(text);
      if (field !== undefined) field.showed = true;
      return;
    }
    open.text += text;
    open.lastAdded = text;
    if (field !== undefined) field.showed = true;
    if (text.trim() === '') return;
    open.anyShown = true;
    if (open.allBold) {
      open.allBold = run?.bold ?? (run?.style?.bold ?? false) !== (open.style?.bold ?? false);
      if (open.allBold) open.boldEnd = open.text.length;
    }
  }

  private whyHidden(open: OpenParagraph, run: OpenRun | undefined): OpenHidden['because'] | undefined {
    if (this.table?.rowHidden === true) return 'format';
    // Set in both styles it is switched back (ECMA-376, 17.7.3).
    const isHidden = run?.hidden ?? (run?.style?.hidden ?? false) !== (open.style?.hidden ?? false);
    return isHidden ? 'format' : whyUnseen(this, open, run);
  }

  private endHidden(open: OpenParagraph): void {
    const because = open.hidden?.because;
    const excerpt = open.hidden?.excerpt.toString() ?? '';
    open.hidden = undefined;
    if (excerpt.trim() === '') return;
    this.hiddenText.push({
      part: this.part,
      paragraph: open.index,
      excerpt,
      ...(because !== undefined && because !== 'format' && { because }),
    });
  }

  /** A text box: its paragraphs are paragraphs of their own, whatever the run round it is doing. */
  interrupt(): void {
    const { paragraph, run, fields, instructions, collecting } = this;
    this.interruptions.push({ paragraph, run, fields, instructions, collecting });
    this.paragraph = undefined;
    this.run = undefined;
    this.fields = [];
    this.instructions = 0;
    this.collecting = false;
    this.levels.push('block');
  }

  resume(): void {
    const before = this.interruptions.pop();
    this.endFields();
    if (before === undefined) return;
    this.paragraph = before.paragraph;
    this.run = before.run;
    this.fields = before.fields;
    this.instructions = before.instructions;
    this.collecting = before.collecting;
    this.levels.pop();
  }

  /** Called where no field may go on: a field that was never ended has taken text with it. */
  endFields(): void {
    if (this.fields.some(({ swallowed }) => swallowed)) {
      this.tell(
        'text-not-readable',
        `The part "${shownName(this.part)}" has a field that is never ended, and text within it could not be read.`,
      );
    }
    this.fields = [];
    this.instructions = 0;
  }
}
