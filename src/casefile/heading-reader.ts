import type { Paragraph } from '../docx';
import { fieldDefinition, groupOf } from '../template';
import type { FieldKind, FieldName, GroupName } from '../template';
import type { CopyDraft } from './case-draft';
import type { FoundBy } from './case-file';
import { LABEL_LIMIT } from './normalise';
import { numberedTitle } from './numbered-title';
import type { NumberedTitle } from './numbered-title';
import { ownFreeText } from './prompts';
import type { Recorder } from './recorder';
import { isOneLine, valueOf } from './value';
import type { Lookup, Meaning } from './vocabulary';
import { mainField } from './vocabulary';

/** The level of a heading that somebody made by hand: below every real one. */
export const HAND_MADE = 10;

/** A field whose value is being collected. */
interface OpenField {
  readonly field: FieldName;
  readonly level: number;
  readonly paragraph: number;
  readonly foundBy: FoundBy;
  /** True where the heading also names a section or a group: then nothing under it is no empty field. */
  readonly isTitle: boolean;
  /** True where the value is the next paragraph and no more. */
  readonly oneLine: boolean;
  /** What stands in the heading itself, after the number. */
  readonly tail: string;
  readonly lines: Line[];
  readonly countBefore: number;
  readonly copiesBefore: number;
  /** The copy that a numbered heading has opened. */
  readonly copy?: CopyDraft;
  /** True where a control of ours stands under it: the value is read there. */
  hasControl: boolean;
}

interface Line {
  readonly text: string;
  readonly listed: boolean;
  readonly paragraph: number;
}

/** The longest text that is taken for the name of a person or thing. */
const NAME_LIMIT = 160;

/** Reads fields by heading: the value is what stands until the next heading. */
export class HeadingReader {
  private open: OpenField | undefined;
  /** A label that stands alone, with its value still to come. */
  private pending: OpenField | undefined;

  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
  ) {}

  /** The level of a paragraph that is a heading we know, by its style or made by hand; else nothing. */
  knownLevel(paragraph: Paragraph): number | undefined {
    const { text, heading } = paragraph;
    if (numberedTitle(text) !== undefined) return heading ?? HAND_MADE;
    if (
      text.length > LABEL_LIMIT ||
      (heading === undefined && paragraph.bold !== true && !isCapitals(text))
    ) {
      return undefined;
    }
    return this.lookup(text) === undefined ? undefined : (heading ?? HAND_MADE);
  }

  /** The level of a heading that we do not know. A line in bold ends only what another line in bold has opened. */
  unknownLevel(paragraph: Paragraph): number | undefined {
    if (paragraph.heading !== undefined) return paragraph.heading;
    const looksLikeOne =
      paragraph.bold === true && paragraph.listed !== true && paragraph.text.length <= LABEL_LIMIT;
    return looksLikeOne && this.open?.level === HAND_MADE ? HAND_MADE : undefined;
  }

  /** Takes a heading: ends what it ends, and opens what it names. */
  heading(text: string, level: number, paragraph: number): void {
    this.closePending();
    const title = numberedTitle(text);
    if (title !== undefined) {
      this.numbered(title, level, paragraph);
      return;
    }
    const meaning = this.lookup(text);
    if (meaning === undefined) {
      this.unknownHeading(text, level, paragraph);
      return;
    }
    const field = this.fieldOfOpenGroup(meaning, level);
    this.closeOpen();
    if (field !== undefined) {
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

  /** Whether the next line is a value, whatever it says. */
  get awaitsLine(): boolean {
    return (this.pending ?? this.open)?.oneLine === true;
  }

  /** Takes a line that is neither heading nor label. */
  text(text: string, listed: boolean, paragraph: number): void {
    const target = this.pending ?? this.open;
    target?.lines.push({ text, listed, paragraph });
    if (target?.oneLine !== true) return;
    if (target === this.pending) this.closePending();
    else this.closeOpen();
  }

  /** Takes a paragraph in which a control of ours stands. */
  control(): void {
    const target = this.pending ?? this.open;
    if (target !== undefined) target.hasControl = true;
    this.closePending();
  }

  /** Ends a label that waits for its value. */
  closePending(): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending !== undefined) this.close(pending);
  }

  /** Ends whatever is open, at the end of the part. */
  end(): void {
    this.closePending();
    this.closeOpen();
  }

  private closeOpen(): void {
    const { open } = this;
    this.open = undefined;
    if (open !== undefined) this.close(open);
  }

  private numbered(title: NumberedTitle, level: number, paragraph: number): void {
    this.closeOpen();
    this.recorder.closeGroups(level);
    this.leaveSection(level, paragraph, mainField(title.group));
    const copy = this.recorder.openCopy(title.group, level, paragraph, title.number);
    const options = { foundBy: 'heading', tail: title.tail, isTitle: true, copy } as const;
    this.openField(mainField(title.group), level, paragraph, options);
  }

  private unknownHeading(text: string, level: number, paragraph: number): void {
    const { open } = this;
    if (open !== undefined && level > open.level) {
      open.lines.push({ text, listed: false, paragraph });
      return;
    }
    this.closeOpen();
    this.recorder.closeGroups(level);
    this.leaveSection(level, paragraph);
  }

  private namedHeading(meaning: Meaning, level: number, paragraph: number): void {
    const { recorder } = this;
    recorder.closeGroups(level);
    const own = recorder.meant(meaning);
    if (meaning.sections.length > 0) {
      recorder.openSection(level, meaning.sections, meaning.sectionFields, paragraph);
    } else {
      this.leaveSection(level, paragraph, own);
    }
    const group = meaning.group ?? onlyGroup(meaning.sectionFields);
    if (group !== undefined) recorder.openGroup(group, level);
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
    const groups = this.recorder.openGroups;
    for (let index = groups.length - 1; index >= 0; index -= 1) {
      const open = groups[index];
      if (open?.copy === undefined || level < open.level) continue;
      if (level === open.level && meaning.sections.length > 0) continue;
      const { copy, group } = open;
      const field = [...meaning.labelOf, ...meaning.synonymOf].find((name) => groupOf(name) === group);
      if (field !== undefined && (copy.fields[field]?.text ?? '') === '' && field !== mainField(group)) {
        this.recorder.closeGroups(open.level + 1);
        return field;
      }
    }
    return undefined;
  }

  private leaveSection(level: number, paragraph: number, field?: FieldName): void {
    const { section } = this.recorder;
    if (section === undefined || level > section.level) return;
    if (field === undefined || !section.fields.has(field)) this.recorder.closeSection(paragraph);
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
      copiesBefore: group === undefined ? 0 : this.recorder.copyCount(group),
      hasControl: false,
      ...options,
    };
  }

  private close(open: OpenField): void {
    const { recorder } = this;
    const text = valueOf(open.field, open.lines.map((line) => line.text).join('\n'));
    const at = open.lines[0]?.paragraph ?? open.paragraph;
    if (open.copy !== undefined) {
      this.closeNumbered(open, open.copy, text, at);
      return;
    }
    if (text === '') {
      const foundSince = recorder.count > open.countBefore || open.hasControl;
      if (!foundSince && !open.isTitle) recorder.record(open.field, '', open.paragraph, open.foundBy);
      return;
    }
    const group = groupOf(open.field);
    if (open.isTitle && group !== undefined) {
      if (recorder.copyCount(group) === open.copiesBefore) this.recordEach(open, text, at);
      return;
    }
    // A title over a section names a person or thing only where a short line stands under it.
    if (open.isTitle && isOneLine(open.field) && text.length > NAME_LIMIT) return;
    recorder.record(open.field, text, at, open.foundBy);
  }

  /** "Client 2 – name", "Allegation 1" with its words under it, and "Allegation 1" again where it is discussed. */
  private closeNumbered(open: OpenField, copy: CopyDraft, text: string, at: number): void {
    const { field, foundBy, tail } = open;
    if ((copy.fields[field]?.text ?? '') !== '') {
      const discussion = DISCUSSION[copy.group];
      const isDiscussed = text !== '' && copy.from !== open.paragraph && discussion !== undefined;
      if (isDiscussed && copy.fields[discussion] === undefined)
        this.recorder.record(discussion, text, at, foundBy);
      return;
    }
    if (text === '' || (isOneLine(field) && (tail !== '' || text.length > NAME_LIMIT))) {
      if (tail !== '') this.recorder.record(field, tail, open.paragraph, foundBy);
      return;
    }
    this.recorder.record(field, text, at, foundBy);
  }

  /** Under "Allegations" each item of a list is one; under "Clients" each short line is one; else it is all one. */
  private recordEach(open: OpenField, whole: string, at: number): void {
    const { field, foundBy } = open;
    const listed = open.lines.filter((line) => line.listed);
    if (listed.length === 0 && !isOneLine(field)) {
      this.recorder.record(field, whole, at, foundBy);
      return;
    }
    for (const { text, paragraph } of listed.length > 0 ? listed : open.lines) {
      const own = ownFreeText(text);
      if (own !== '' && (!isOneLine(field) || own.length <= NAME_LIMIT)) {
        this.recorder.record(field, own, paragraph, foundBy);
      }
    }
  }
}

const TEXT_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>(['text', 'long-text']);

/** What stands under the second heading for a thing that is worded already. */
const DISCUSSION: Partial<Record<GroupName, FieldName>> = { allegation: 'allegation.reasons' };

interface OpenOptions {
  readonly foundBy: FoundBy;
  readonly isTitle?: boolean;
  readonly oneLine?: boolean;
  readonly tail?: string;
  readonly copy?: CopyDraft;
}

/** The group of a section that holds nothing else: "Details of clients involved in the incident". */
const onlyGroup = (fields: ReadonlySet<FieldName>): GroupName | undefined => {
  const groups = new Set([...fields].map(groupOf));
  const [group] = groups;
  return groups.size === 1 ? group : undefined;
};

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
