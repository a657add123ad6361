import type { Paragraph } from '../../../docx';
import { fieldDefinition, groupOf } from '../../../template';
import type { FieldKind, FieldName, GroupName } from '../../../template';
import type { CopyDraft } from '../record/case-draft';
import type { FoundBy, Sureness } from '../../case-file';
import { isOfItsOwn, withoutAppendix } from './asides';
import { HAND_MADE, isCapitals } from './hand-made';
import { closeField, looksLikeName } from './heading-value';
import type { OpenField } from './heading-value';
import { LABEL_LIMIT, normalise } from '../words/normalise';
import { interviewTitle } from '../words/interview-title';
import type { InterviewTitle } from '../words/interview-title';
import { numberedTitle, numberedTitles, titledText } from '../words/numbered-title';
import type { NumberedTitle, NumberedTitles } from '../words/numbered-title';
import type { Recorder } from '../record/recorder';
import { readTail } from '../sentences/sentence-reader';
import { isOneLine, mayBeLabelWord, mayBeValue } from '../words/value';
import type { Lookup } from '../words/lookup';
import type { Meaning } from '../words/meaning';
import { mainField } from '../words/main-field';

export { HAND_MADE } from './hand-made';

/** Reads fields by heading: the value is what stands until the next heading. */
export class HeadingReader {
  private open: OpenField | undefined;
  /** A label that stands alone, with its value still to come. */
  private pending: OpenField | undefined;
  /** Allegations that have a heading of their own without a number, by its words. */
  private readonly headed = new Map<string, CopyDraft>();

  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
  ) {}

  /** The level of a paragraph that is a heading we know, by its style or made by hand; else nothing. */
  knownLevel(paragraph: Paragraph): number | undefined {
    const { heading } = paragraph;
    const text = titledText(paragraph);
    if (numberedTitle(text, this.lookup) !== undefined) return heading ?? HAND_MADE;
    if (heading === undefined && paragraph.bold !== true && (!isCapitals(text) || this.isLabel(text)))
      return undefined;
    if (text.length > LABEL_LIMIT) return interviewTitle(text) && (heading ?? HAND_MADE);
    const title = withoutAppendix(text);
    const isKnown =
      this.lookup(title) ??
      numberedTitle(title, this.lookup) ??
      this.severalNamed(text) ??
      interviewTitle(text);
    return isKnown === undefined ? undefined : (heading ?? HAND_MADE);
  }

  /** "SCOPE:" asks for a field and has its mark; "FINDINGS:" may be the title of a section. */
  private isLabel(text: string): boolean {
    const isMarked = text.length <= LABEL_LIMIT * 2 && /[:\t–—-][\s_.…·–—/-]*$/.test(text);
    const meaning = isMarked ? this.lookup(text) : undefined;
    if (meaning === undefined || meaning.group !== undefined) return false;
    const fields = [...meaning.labelOf, ...meaning.synonymOf];
    const isTitle = meaning.sections.length > 0;
    return (
      fields.length > 0 && !(isTitle && fields.some((field) => fieldDefinition(field).kind === 'choice'))
    );
  }

  /** The level of a heading that we do not know. A line in bold ends only what another line in bold has opened. */
  unknownLevel(paragraph: Paragraph): number | undefined {
    if (paragraph.heading !== undefined) return paragraph.heading;
    const looksLikeOne =
      paragraph.bold === true && paragraph.listed !== true && paragraph.text.length <= LABEL_LIMIT;
    return looksLikeOne && this.open?.level === HAND_MADE ? HAND_MADE : undefined;
  }

  /** Takes a heading: ends what it ends, and opens what it names. */
  heading(written: string, level: number, paragraph: number): void {
    this.closePending();
    const text = withoutAppendix(written);
    const title = numberedTitle(text, this.lookup);
    if (title !== undefined) {
      this.numbered(title, level, paragraph);
      return;
    }
    const several = this.severalNamed(text);
    if (several !== undefined) {
      this.several(several, level, paragraph);
      return;
    }
    const interview = interviewTitle(text);
    if (interview !== undefined) {
      this.interview(interview, level, paragraph, 'likely');
      return;
    }
    const meaning = this.lookup(text);
    if (meaning === undefined) {
      this.unknownHeading(text, level, paragraph);
      return;
    }
    if (this.concludes(meaning, level)) {
      this.conclusion(level, paragraph);
      return;
    }
    const field = this.fieldOfOpenGroup(meaning, level);
    this.closeOpen();
    if (field !== undefined) {
      this.recorder.noteFinding(meaning, field);
      this.openField(field, level, paragraph, { foundBy: 'heading' });
      return;
    }
    this.namedHeading(meaning, level, paragraph);
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

  /** Takes a line that is neither heading nor label. */
  text(text: string, listed: boolean, paragraph: number): void {
    // What stands after a label that nobody answered is no answer because it comes next.
    if (this.pending?.oneLine === true && !this.mayAnswer(this.pending, text, paragraph)) this.closePending();
    if (this.open?.oneLine === true && !this.mayAnswer(this.open, text, paragraph)) this.closeOpen();
    const { open } = this;
    if (open !== undefined && (this.isBeyondCell(open, paragraph) || this.isNextLabel(open, paragraph)))
      this.closeOpen();
    const target = this.pending ?? this.open;
    target?.lines.push({ text, listed, paragraph, number: this.recorder.part.paragraphs[paragraph]?.number });
    if (target?.oneLine !== true) return;
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

  /** Takes a paragraph that is not said of the case: it ends what stood above. */
  aside(level: number, paragraph: number): void {
    this.closePending();
    this.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph);
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

  private closeOpen(): void {
    const { open } = this;
    this.open = undefined;
    if (open !== undefined) closeField(open, this.recorder);
  }

  private numbered(title: NumberedTitle, level: number, paragraph: number): void {
    this.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph, mainField(title.group));
    const copy = this.recorder.opened.openCopy(title.group, level, paragraph, title.number);
    const verdict = readTail(title.tail, paragraph, copy, this.recorder);
    if (verdict !== undefined) this.recorder.verdicts.push(verdict);
    const tail = verdict === undefined ? title.tail : '';
    const main = mainField(title.group);
    const { part, opened } = this.recorder;
    const { heading, bold, cell } = part.paragraphs[paragraph] ?? {};
    this.openField(main, level, paragraph, {
      foundBy: 'heading',
      tail,
      isTitle: true,
      copy,
      verdict: verdict !== undefined,
      isPlain: heading === undefined && bold !== true && cell === undefined,
      isElsewhere: opened.section !== undefined && !opened.section.fields.has(main),
    });
  }

  private severalNamed(text: string): NumberedTitles | undefined {
    const titles = numberedTitles(text, this.lookup);
    const isKnown = titles?.numbers.some((number) => this.recorder.copies.numbered(titles.group, number));
    return isKnown === true ? titles : undefined;
  }

  /** "Allegations 1 and 3": what stands there is said of each. */
  private several({ group, numbers }: NumberedTitles, level: number, paragraph: number): void {
    this.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph, mainField(group));
    this.recorder.opened.openCopies(group, level, numbers);
    if (group === 'allegation')
      this.openField('allegation.reasons', level, paragraph, { foundBy: 'heading', isTitle: true });
  }

  /** "Interview with Example Person, 3 March 2026": what stands under it was said there. */
  private interview(title: InterviewTitle, level: number, paragraph: number, sureness: Sureness): void {
    const { recorder } = this;
    this.closeOpen();
    recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph, 'interview.person');
    const copy = recorder.opened.openCopy('interview', level, paragraph);
    recorder.record('interview.person', title.person, paragraph, 'heading', sureness);
    if (title.date !== undefined)
      recorder.record('interview.date', title.date, paragraph, 'heading', sureness);
    if (copy.fields['interview.summary'] === undefined)
      this.openField('interview.summary', level, paragraph, { foundBy: 'heading' });
  }

  /** "Conclusion" under "Allegation 1" is no summary of the report: it is what is concluded on that allegation. */
  private concludes(meaning: Meaning, level: number): boolean {
    if (!meaning.synonymOf.includes('report.findingsSummary')) return false;
    const innermost = [...this.recorder.opened.groups].reverse().find(({ copy }) => copy !== undefined);
    return innermost?.group === 'allegation' && level > innermost.level;
  }

  private conclusion(level: number, paragraph: number): void {
    this.closeOpen();
    this.recorder.opened.closeGroups(level);
    const copy = this.recorder.opened.copyOf('allegation');
    if (copy?.fields['allegation.reasons'] === undefined)
      this.openField('allegation.reasons', level, paragraph, { foundBy: 'heading', isTitle: true });
  }

  private unknownHeading(text: string, level: number, paragraph: number): void {
    const { open } = this;
    const known = this.headed.get(normalise(text));
    if (known !== undefined && isWorded(known)) {
      this.headedAgain(known, level, paragraph);
      return;
    }
    const over = this.titleOver(level);
    if (over === 'interview' && looksLikeName(text) && !isOfItsOwn(text)) {
      this.interview({ person: text.trim() }, level, paragraph, 'to-confirm');
      return;
    }
    // "What the witnesses said" under "Allegation 1" goes on with its discussion, and is no part of its wording.
    const endsWording = open?.copy !== undefined && open.lines.length > 0 && !isWorded(open.copy);
    const isPart = open !== undefined && level > open.level && !isOfItsOwn(text) && !endsWording;
    if (over !== 'allegation' && isPart) {
      open.lines.push({ text, listed: false, paragraph });
      return;
    }
    this.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph);
    if (over === 'allegation' && !isOfItsOwn(text)) {
      const copy = this.recorder.opened.openCopy('allegation', level, paragraph);
      this.headed.set(normalise(text), copy);
      const options = { foundBy: 'heading', isTitle: true, copy, isWordedOnly: true } as const;
      this.openField('allegation.statement', level, paragraph, options);
    }
  }

  /** A heading of an allegation that stands a second time: there it is discussed, or decided. */
  private headedAgain(copy: CopyDraft, level: number, paragraph: number): void {
    this.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph, 'allegation.statement');
    this.recorder.opened.reopenCopy(copy, level);
    this.openField('allegation.statement', level, paragraph, { foundBy: 'heading', isTitle: true, copy });
  }

  /** The group whose name alone stands over a heading of this level: "Interviews" over "Example Person". */
  private titleOver(level: number): GroupName | undefined {
    const innermost = [...this.recorder.opened.groups].reverse().find((open) => open.level < level);
    return innermost?.copy === undefined ? innermost?.group : undefined;
  }

  private namedHeading(meaning: Meaning, level: number, paragraph: number): void {
    const { recorder } = this;
    recorder.opened.closeGroups(level);
    const own = recorder.meant(meaning);
    if (meaning.sections.length > 0) {
      recorder.opened.openSection(level, meaning.sections, meaning.sectionFields, paragraph);
    } else {
      this.recorder.opened.leaveSection(level, paragraph, own);
    }
    const group = meaning.group ?? onlyGroup(meaning.sectionFields);
    if (group !== undefined && meaning.opensCopy === true) recorder.opened.openCopy(group, level, paragraph);
    else if (group !== undefined) recorder.opened.openGroup(group, level);
    const field = meaning.group === undefined ? this.fieldOfTitle(meaning) : mainField(meaning.group);
    if (field === undefined) return;
    const isTitle = meaning.sections.length > 0 || meaning.group !== undefined;
    this.openField(field, level, paragraph, { foundBy: 'heading', isTitle });
  }

  /** "Findings" over a section is no finding: a choice is not made in a section's title. */
  private fieldOfTitle(meaning: Meaning): FieldName | undefined {
    const field = this.recorder.meant(meaning);
    if (field === undefined || meaning.sections.length === 0) return field;
    const isText = TEXT_KINDS.has(fieldDefinition(field).kind);
    return isText && groupOf(field) === undefined ? field : undefined;
  }

  /**
   * The field of a thing that is open, where the heading means one that is still missing: "Finding" under
   * "Allegation 1" stays with it, also where both are headings of the same level.
   */
  private fieldOfOpenGroup(meaning: Meaning, level: number): FieldName | undefined {
    const groups = this.recorder.opened.groups;
    for (let index = groups.length - 1; index >= 0; index -= 1) {
      const open = groups[index];
      if (open?.copy === undefined || level < open.level) continue;
      if (level === open.level && (meaning.sections.length > 0 || this.recorder.opened.isOverSeveral(open)))
        continue;
      const { copy, group } = open;
      const field = [...meaning.labelOf, ...meaning.synonymOf].find((name) => groupOf(name) === group);
      if (field !== undefined && (copy.fields[field]?.text ?? '') === '' && field !== mainField(group)) {
        this.recorder.opened.closeGroups(open.level + 1);
        return field;
      }
    }
    return undefined;
  }

  private openField(field: FieldName, level: number, paragraph: number, options: OpenOptions): void {
    this.closeOpen();
    const oneLine = level >= HAND_MADE && options.isTitle !== true && isOneLine(field);
    this.open = this.newOpen(field, level, paragraph, { oneLine, ...options });
    this.recorder.lastField = field;
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

const isWorded = ({ fields }: CopyDraft): boolean => (fields['allegation.statement']?.text ?? '') !== '';

const TEXT_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>(['text', 'long-text']);

interface OpenOptions {
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

/** The group of a section that holds nothing else: "Details of clients involved in the incident". */
const onlyGroup = (fields: ReadonlySet<FieldName>): GroupName | undefined => {
  const groups = new Set([...fields].map(groupOf));
  const [group] = groups;
  return groups.size === 1 ? group : undefined;
};
