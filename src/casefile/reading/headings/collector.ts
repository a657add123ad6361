import type { Paragraph } from '../../../docx';
import { groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import type { CopyDraft } from '../record/case-draft';
import type { FoundBy } from '../../case-file';
import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';
import { besideTheWording } from '../words/beside-the-wording';
import { mainField } from '../words/main-field';
import { LABEL_LIMIT } from '../words/normalise';
import { VERDICT_FIELDS } from '../sentences/verdict-fields';
import { isVerdictName } from '../sentences/verdict-names';
import { isAmongNames } from '../sentences/where-said';
import { withoutBox } from '../words/tick-boxes';
import { isOneLine, mayBeLabelWord, mayBeValue, namesChoice } from '../words/value';
import { HAND_MADE } from '../page/hand-made';
import { closeField, closeItems, itemsIn } from './heading-value';
import type { OpenField } from './heading-value';
import { isWording } from './items';

/** How a field is opened: what of {@link OpenField} is known then. */
export interface OpenOptions {
  readonly foundBy: FoundBy;
  readonly isTitle?: boolean;
  readonly oneLine?: boolean;
  readonly tail?: string;
  readonly copy?: CopyDraft;
  readonly verdict?: boolean;
  readonly isPlain?: boolean;
  readonly isElsewhere?: boolean;
  readonly isWordedOnly?: boolean;
}

/** Collects the lines that stand under a heading, or after a label that stands alone, as the value of its field. */
export class Collector {
  private openField: OpenField | undefined;
  /** A label that stands alone, with its value still to come. */
  private pending: OpenField | undefined;

  /** Where a label stood alone that ends the wording of an allegation. */
  private besideAt: number | undefined;

  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
  ) {}

  /** What a heading has opened. */
  get open(): OpenField | undefined {
    return this.openField;
  }

  /** Opens the field that a heading names; ends what was open. */
  begin(field: FieldName, level: number, paragraph: number, options: OpenOptions): void {
    this.closeOpen();
    const oneLine = level >= HAND_MADE && options.isTitle !== true && isOneLine(field);
    this.openField = this.newOpen(field, level, paragraph, { oneLine, ...options });
    this.recorder.lastField = field;
  }

  /** Takes a label that stands alone: its value is what follows. */
  labelAlone(field: FieldName, paragraph: number): void {
    this.closePending();
    this.pending = this.newOpen(field, HAND_MADE + 1, paragraph, {
      foundBy: 'label',
      oneLine: isOneLine(field),
    });
  }

  /** Whether the next line is a value, whatever it says: "Client" under "Role". */
  get awaitsLine(): boolean {
    const target = this.pending ?? this.open;
    return target !== undefined && !target.isTitle && isOneLine(target.field) && target.lines.length === 0;
  }

  /** Whether a text that a heading has opened is being collected. */
  get isInText(): boolean {
    return this.open !== undefined && !this.open.isTitle && !isOneLine(this.open.field);
  }

  /** Whether a label of a group now would be that of the last item of a list that stands open. */
  hasItemsOf(group: GroupName): boolean {
    const { open } = this;
    return open !== undefined && groupOf(open.field) === group && itemsIn(open) > 0;
  }

  /**
   * Takes a label of a field: after an item of a list of allegations it is that one's, and the list may go on. After
   * several items it may be said of all of them, and a person confirms it.
   */
  labelOf(field: FieldName): void {
    const { open } = this;
    const group = groupOf(field);
    if (open === undefined || group === undefined || groupOf(open.field) !== group) return;
    const count = field === mainField(group) ? 0 : itemsIn(open);
    if (count > 0) closeItems(open, this.recorder);
    if (count > 1) this.recorder.doubt(field);
  }

  /**
   * Takes "Particulars: …" or "Draft finding: …" by an allegation: it ends the wording, and is no part of it. Says
   * whether the line is one, or is what stands below such a label alone.
   */
  besideWording(text: string, paragraph: number, isLabelled: () => boolean): boolean {
    const { open } = this;
    if (open?.field !== 'allegation.statement') return false;
    if (open.copy === undefined && open.lines.length === 0) return false;
    const beside = besideTheWording(text);
    const isBelow = this.besideAt !== undefined && paragraph === this.besideAt + 1;
    this.besideAt = undefined;
    if (isBelow && beside === undefined && !isLabelled()) return true;
    const hasWords = open.lines.length > 0 || isWording(open.tail);
    if (beside === undefined || (beside.mayWord && !hasWords)) return false;
    if (hasWords) open.wordedTo ??= paragraph;
    this.besideAt = beside.rest === '' ? paragraph : undefined;
    return true;
  }

  /** Takes a line that is neither heading nor label. */
  text(text: string, listed: boolean, paragraph: number): void {
    // What stands after a label that nobody answered is no answer because it comes next.
    if (this.pending?.oneLine === true && !this.isOf(this.pending, text, paragraph)) this.closePending();
    if (this.open?.oneLine === true && !this.isOf(this.open, text, paragraph)) this.closeOpen();
    const { open } = this;
    if (open !== undefined && (this.isBeyondCell(open, paragraph) || this.isNextLabel(open, paragraph)))
      this.closeOpen();
    const worded = this.labelledWording(text, paragraph);
    if (this.open !== undefined && worded === undefined && this.endsWording(this.open, paragraph))
      this.open.wordedTo ??= paragraph;
    const target = this.pending ?? this.open;
    target?.lines.push({
      text: worded ?? text,
      listed,
      paragraph,
      number: this.recorder.part.paragraphs[paragraph]?.number,
    });
    if (target?.oneLine !== true || this.isOneOfSeveral(target, text, paragraph)) return;
    if (target === this.pending) this.closePending();
    else this.closeOpen();
  }

  /** A line that begins in bold ends what another such line has opened. */
  private isNextLabel(open: OpenField, paragraph: number): boolean {
    const { paragraphs } = this.recorder.part;
    const isLabel = (at: number): boolean => paragraphs[at]?.boldStart !== undefined;
    return (
      open.level === HAND_MADE &&
      open.paragraph !== paragraph &&
      isLabel(open.paragraph) &&
      isLabel(paragraph)
    );
  }

  /** A line made a heading in one cell of several is over nothing in the next one, and a row's title not after the table. */
  private isBeyondCell(open: OpenField, paragraph: number): boolean {
    const { paragraphs, cells, tables } = this.recorder.part;
    const at = paragraphs[open.paragraph]?.cell;
    const cell = at === undefined ? undefined : cells[at];
    const table = cell && tables[cell.table];
    if (
      cell === undefined ||
      table === undefined ||
      open.level < HAND_MADE ||
      paragraphs[paragraph]?.cell === at
    )
      return false;
    return cell.columnSpan < table.columnCount || (paragraph >= table.to && table.rowCount > 1);
  }

  /** "**What the child says:** That …" right under "Allegation 1": the words behind a label that we do not know. */
  private labelledWording(text: string, paragraph: number): string | undefined {
    const { open } = this;
    const start = boldLabelLength(this.recorder.part.paragraphs[paragraph]);
    if (open?.field !== 'allegation.statement' || open.copy === undefined || start === 0) return undefined;
    const rest = text.slice(start).trim();
    return open.lines.length === 0 && isWording(rest) ? rest : undefined;
  }

  /**
   * The wording of an allegation goes on neither in a table below it, whose labels we may not know, nor beside a label in
   * bold.
   */
  private endsWording({ field, copy, lines }: OpenField, paragraph: number): boolean {
    const { paragraphs } = this.recorder.part;
    const last = lines.at(-1);
    if (field !== 'allegation.statement' || last === undefined) return false;
    const isInTable = paragraphs[paragraph]?.cell !== undefined;
    if (isInTable && paragraphs[last.paragraph]?.cell === undefined) return true;
    return copy !== undefined && boldLabelLength(paragraphs[paragraph]) > 0;
  }

  /** Whether a line is the answer, or goes on with the list of choices that the answer is one of. */
  private isOf(open: OpenField, text: string, paragraph: number): boolean {
    if (open.lines.length > 0 && !this.isOneOfSeveral(open, text, paragraph)) return false;
    return this.mayAnswer(open, text, paragraph);
  }

  /** "☐ Yes" and "☒ No" on lines of their own; without boxes all of them together are no answer. */
  private isOneOfSeveral({ field }: OpenField, text: string, paragraph: number): boolean {
    // "Outcome" alone may ask for a finding of either kind.
    const isDecided = VERDICT_FIELDS.some((each) => each === field);
    const isName = (line: string): boolean =>
      namesChoice(field, withoutBox(line)) || (isDecided && isVerdictName(withoutBox(line)));
    return isName(text) && isAmongNames(this.recorder.part, paragraph, isName);
  }

  /** Whether a line may be what a label above asks for; one that begins in bold is a label of its own. */
  private mayAnswer(open: OpenField, text: string, paragraph: number): boolean {
    const { field } = open;
    const { boldStart } = this.recorder.part.paragraphs[paragraph] ?? {};
    if (boldStart !== undefined && paragraph !== open.paragraph) return false;
    if (!mayBeValue(field, text)) return false;
    const label = text.split(/\s[–—-](?:\s|$)/, 1)[0] ?? text;
    return this.lookup(label) === undefined || mayBeLabelWord(field, text);
  }

  /** Takes a paragraph in which a control of ours stands. */
  control(): void {
    const target = this.pending ?? this.open;
    if (target !== undefined) target.hasControl = true;
    this.closePending();
  }

  /** Takes a label that is not read: what stands below it is of no label or line above. */
  labelPassed(): void {
    this.closePending();
    if (this.open?.level === HAND_MADE && !this.open.isTitle) this.closeOpen();
  }

  /** Ends a label that waits for its value. */
  closePending(): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending !== undefined) closeField(pending, this.recorder);
  }

  /** Ends whatever is open, at the end of the part. */
  end(): void {
    this.closePending();
    this.closeOpen();
  }

  /** What stands between "Allegations" and "Allegation 1" only leads up to them. */
  dropIntroduction(group: GroupName): void {
    const { open } = this;
    if (open?.isTitle !== true || open.copy !== undefined || groupOf(open.field) !== group) return;
    if (itemsIn(open) === 0 && !open.lines.some(({ text }) => isWording(text))) open.lines.length = 0;
  }

  /** Ends what a heading has opened. */
  closeOpen(): void {
    const { open } = this;
    this.openField = undefined;
    if (open !== undefined) closeField(open, this.recorder);
  }

  private newOpen(field: FieldName, level: number, paragraph: number, options: OpenOptions): OpenField {
    const group = groupOf(field);
    return {
      field,
      level,
      paragraph,
      isTitle: false,
      oneLine: false,
      tail: '',
      lines: [],
      countBefore: this.recorder.count,
      copiesBefore: group === undefined ? 0 : this.recorder.copies.count(group),
      hasControl: false,
      ...options,
    };
  }
}

/** How long the label in bold is with which a paragraph begins: "**Why:** …"; none where bold words only stress something. */
const boldLabelLength = (paragraph: Paragraph | undefined): number => {
  const { text = '', boldStart = 0 } = paragraph ?? {};
  if (boldStart === 0 || boldStart > LABEL_LIMIT) return 0;
  if (/:\s*$/.test(text.slice(0, boldStart))) return boldStart;
  return /^\s?:/.test(text.slice(boldStart)) ? text.indexOf(':', boldStart) + 1 : 0;
};
