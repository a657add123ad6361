import { placeOf } from '../../docx';
import type { DocxPart } from '../../docx';
import { groupOf } from '../../template';
import type { FieldName, GroupName } from '../../template';
import type { CaseDraft, CopyDraft, Verdict } from './case-draft';
import type { DocumentKind, FieldReading, FoundBy, Sureness } from '../case-file';
import { isBlankCopy } from '../case/case-data';
import { usualSureness } from '../sureness';
import { isDoubtful } from './doubt';
import { periodOf } from './period';
import { fieldMeant } from './surroundings';
import type { OpenGroup } from './surroundings';
import type { TagReading } from './tags/tag-reader';
import type { Meaning, SectionName } from './words/meaning';
import { mainField } from './words/main-field';

/** A section that a heading names, and where. */
export interface HeadedSection {
  readonly names: readonly SectionName[];
  readonly paragraph: number;
  /** The paragraph after its last one. */
  to: number;
}

interface OpenSection {
  readonly level: number;
  readonly fields: ReadonlySet<FieldName>;
}

/**
 * Keeps what is found without tags: where the reading stands in one part, and which copy of a group a value belongs to.
 * Tags win: a field that has a control is never overwritten.
 */
export class Recorder {
  /** By paragraph: whether something of a person's own stands there. */
  readonly own: Uint8Array;
  /** By paragraph: whether it has been read as a label or as a label's value. */
  readonly consumed: Uint8Array;
  /** By paragraph: whether it asks for something that nobody has answered, in words that we do not know. */
  readonly labels: Uint8Array;
  readonly sections: HeadedSection[] = [];
  readonly verdicts: Verdict[] = [];
  /** How many readings there are so far: tells whether anything was found since. */
  count = 0;
  lastField: FieldName | undefined;

  private openedSection: OpenSection | undefined;
  private readonly groups: OpenGroup[] = [];
  /** Groups that a heading of the same level closed; a field of theirs may still follow in the same section. */
  private readonly parked = new Map<GroupName, OpenGroup>();
  private readonly copies: CopyDraft[] = [];
  /** How sure a field is, where the words by which it is being read are a layout's. */
  private readonly layoutSureness = new Map<FieldName, Sureness>();
  /** Copies that somebody numbered: they stand even when nothing is in them. */
  private readonly numbered = new Set<CopyDraft>();
  private readonly byNumber = new Map<string, CopyDraft>();
  private readonly countOf = new Map<GroupName, number>();
  private readonly taggedCopies: readonly CopyDraft[];
  /** By paragraph: one more than the index of the innermost tagged copy that covers it. */
  private readonly taggedAt: Uint32Array;

  constructor(
    readonly part: DocxPart,
    readonly covered: Uint8Array,
    private readonly draft: CaseDraft,
    private readonly tags: TagReading,
    private readonly kind: DocumentKind | undefined,
  ) {
    this.own = new Uint8Array(part.paragraphs.length);
    this.consumed = new Uint8Array(part.paragraphs.length);
    this.labels = new Uint8Array(part.paragraphs.length);
    this.taggedCopies = part.kind === 'body' ? [...draft.copies].sort((a, b) => a.from - b.from) : [];
    this.taggedAt = new Uint32Array(part.paragraphs.length);
    this.taggedCopies.forEach((copy, index) => {
      this.register(copy);
      this.taggedAt.fill(index + 1, copy.from, copy.to);
    });
  }

  /** The field that a label means where the reading stands. */
  meant(meaning: Meaning): FieldName | undefined {
    const { groups, lastField, kind } = this;
    const surroundings = { groups, section: this.section?.fields, lastField, kind };
    const field = fieldMeant(meaning, surroundings);
    this.noteFinding(meaning, field);
    if (field === undefined) return undefined;
    this.takenBy(field, meaning);
    if (meaning.sureness === undefined && isDoubtful(meaning, field, surroundings)) this.doubt(field);
    return field;
  }

  /** Remembers whether a label that means an RCS finding says so, or is "Finding" alone. */
  noteFinding(meaning: Meaning, field: FieldName | undefined): void {
    if (field === 'allegation.rcsFinding')
      this.draft.findingLabels[meaning.bareFinding ? 'bare' : 'ofRcs'] = true;
  }

  /** Notes by which words a field is about to be read: a layout says how sure that is. */
  takenBy(field: FieldName, { sureness }: Meaning): void {
    if (sureness === undefined) this.layoutSureness.delete(field);
    else this.layoutSureness.set(field, sureness);
  }

  /** Says of a field that is about to be read that a person has to confirm it. */
  doubt(field: FieldName): void {
    this.layoutSureness.set(field, 'to-confirm');
  }

  get section(): OpenSection | undefined {
    return this.openedSection;
  }

  get openGroups(): readonly OpenGroup[] {
    return this.groups;
  }

  openGroup(group: GroupName, level: number): void {
    this.groups.push({ group, level, isTitle: true });
  }

  /** Closes the groups that a heading of this level ends. */
  closeGroups(level: number): void {
    while ((this.groups.at(-1)?.level ?? 0) >= level) {
      const closed = this.groups.pop();
      if (closed === undefined) return;
      if (closed.level === level) this.parked.set(closed.group, closed);
      else this.parked.clear();
    }
  }

  openSection(
    level: number,
    names: readonly SectionName[],
    fields: ReadonlySet<FieldName>,
    paragraph: number,
  ): void {
    this.closeSection(paragraph);
    this.openedSection = { level, fields };
    this.sections.push({ names, paragraph, to: this.part.paragraphs.length });
    this.keepAcross(fields);
  }

  /** "Evidence" after "Allegation 2" in the same kind of heading may be a part of it, and "Finding" may follow. */
  private keepAcross(fields: ReadonlySet<FieldName>): void {
    const allegation = this.parked.get('allegation');
    this.parked.clear();
    const isOfEvidence = [...fields].every((field) => HEARD_AND_SEEN.has(groupOf(field) ?? 'allegation'));
    if (isOfEvidence && allegation?.copy !== undefined && this.numbered.has(allegation.copy))
      this.parked.set('allegation', { ...allegation, isAcross: true });
  }

  /** Opens a copy again whose heading stands a second time. */
  reopenCopy(copy: CopyDraft, level: number): void {
    this.groups.push({ group: copy.group, level, copy });
  }

  /** Whether a heading that names a thing only stands over several of them. */
  isOverSeveral({ group, isTitle }: OpenGroup): boolean {
    return isTitle === true && this.copyCount(group) > 1;
  }

  closeSection(paragraph: number): void {
    const last = this.sections.at(-1);
    if (this.openedSection !== undefined && last !== undefined) last.to = paragraph;
    this.openedSection = undefined;
  }

  /** Opens one copy of a group: the one of that number where there is one already, else a new one. */
  openCopy(group: GroupName, level: number, paragraph: number, number?: string): CopyDraft {
    const known = number === undefined ? undefined : this.copyNumbered(group, number);
    const copy = known ?? this.newCopy(group, paragraph, number);
    this.groups.push({ group, level, copy });
    return copy;
  }

  /** Opens the copies that one heading is about, "Allegations 1 and 3"; says whether there are any. */
  openCopies(group: GroupName, level: number, numbers: readonly string[]): boolean {
    const [copy, ...others] = numbers.flatMap((number) => this.copyNumbered(group, number) ?? []);
    if (copy === undefined) return false;
    this.groups.push({ group, level, copy, others });
    return true;
  }

  /** Opens the copy that a row of a table is about: the one of that number where a row names one, else a new one. */
  openRow(group: GroupName, level: number, paragraph: number, number: string | undefined): void {
    const known = number === undefined ? undefined : this.copyNumbered(group, number);
    this.groups.push({ group, level, copy: known ?? this.newCopy(group, paragraph) });
  }

  /** How many copies of a group there are so far. */
  copyCount(group: GroupName): number {
    return this.countOf.get(group) ?? 0;
  }

  /** The copy of a group that is open where the reading stands. */
  copyOf(group: GroupName): CopyDraft | undefined {
    return this.innermost(group)?.copy;
  }

  copyNumbered(group: GroupName, number: string): CopyDraft | undefined {
    return this.byNumber.get(`${group} ${number}`);
  }

  /** Notes a value. A field that is filled already keeps its first value. */
  record(
    field: FieldName,
    text: string,
    paragraph: number,
    foundBy: FoundBy,
    sureness: Sureness = this.surenessOf(field, foundBy, paragraph),
  ): void {
    const period = field === PERIOD.from ? periodOf(text) : undefined;
    if (period !== undefined) {
      this.record(PERIOD.from, period[0], paragraph, foundBy, sureness);
      this.record(PERIOD.to, period[1], paragraph, foundBy, sureness);
      return;
    }
    this.count += 1;
    this.lastField = field;
    if (text !== '') this.own[paragraph] = 1;
    const reading: FieldReading = { text, foundBy, sureness, place: placeOf(this.part, paragraph) };
    const group = groupOf(field);
    if (group === undefined) {
      if (!this.tags.fields.has(field)) put(this.draft.fields, field, reading);
      if (this.draft.fields[field] !== reading) this.draft.further.push({ field, reading });
      return;
    }
    if (this.part.kind !== 'body') return;
    const target = this.copyFor(group, field, reading, paragraph);
    if (target === undefined) return;
    const open = this.innermost(group);
    if (open?.others !== undefined && open.copy === target) {
      // What is said of several at once is said of each; a person confirms it.
      for (const copy of [target, ...open.others])
        put(copy.fields, field, { ...reading, sureness: 'to-confirm' });
      return;
    }
    const parked = open === undefined ? this.parked.get(group) : undefined;
    const isDoubtful = parked?.isAcross === true && parked.copy === target;
    put(target.fields, field, isDoubtful ? { ...reading, sureness: 'to-confirm' } : reading);
    target.to = Math.max(target.to, paragraph + 1);
  }

  /** Notes that a copy is worded a second time, and differently; the first wording stays. */
  recordFurther(field: FieldName, text: string, paragraph: number, copy: CopyDraft): void {
    const reading: FieldReading = {
      text,
      foundBy: 'label',
      sureness: usualSureness('label'),
      place: placeOf(this.part, paragraph),
    };
    if (text !== '') this.own[paragraph] = 1;
    this.draft.further.push({ field, reading, copy });
  }

  /** Hands the copies over to the draft: the empty ones only where somebody numbered them or they are all there is. */
  finish(): void {
    if (this.part.kind !== 'body') return;
    const filledGroups = new Set(this.draft.copies.map(({ group }) => group));
    for (const copy of this.copies) if (!isBlankCopy(copy.fields)) filledGroups.add(copy.group);
    for (const copy of this.copies) {
      if (this.numbered.has(copy) || !isBlankCopy(copy.fields) || !filledGroups.has(copy.group)) {
        this.draft.copies.push(copy);
        filledGroups.add(copy.group);
      }
    }
    this.tieToAllegations();
  }

  /** Evidence and recommendations that stand under the heading of an allegation bear on that one. */
  private tieToAllegations(): void {
    const allegations = this.draft.copies.filter(({ group }) => group === 'allegation');
    const inOrder = allegations.sort((a, b) => a.from - b.from);
    const numbers = new Map(inOrder.map((copy, index) => [copy, index + 1]));
    for (const { group, fields, under, place } of this.copies) {
      const field = TIED_BY[group];
      const number = under && numbers.get(under);
      if (field === undefined || number === undefined || isBlankCopy(fields)) continue;
      put(fields, field, {
        text: String(number),
        foundBy: 'heading',
        sureness: usualSureness('heading'),
        place,
      });
    }
  }

  private surenessOf(field: FieldName, foundBy: FoundBy, paragraph: number): Sureness {
    // What is left beside it may be what was meant or only what was not struck out too.
    if (this.part.paragraphs[paragraph]?.struckOut !== undefined) return 'to-confirm';
    const byWords = foundBy === 'label' || foundBy === 'heading';
    return (byWords ? this.layoutSureness.get(field) : undefined) ?? usualSureness(foundBy);
  }

  private copyFor(
    group: GroupName,
    field: FieldName,
    reading: FieldReading,
    paragraph: number,
  ): CopyDraft | undefined {
    const tagged = this.taggedCopyAt(paragraph);
    if (tagged !== undefined) return tagged.group === group ? tagged : undefined;
    const open = this.innermost(group) ?? this.parked.get(group);
    const copy = open?.copy;
    const isAboutAll =
      reading.foundBy === 'heading' &&
      DISCUSSING.has(field) &&
      (copy === undefined || (open !== undefined && !this.groups.includes(open) && this.isOverSeveral(open)));
    if (open !== undefined && copy !== undefined && !isAboutAll) {
      const known = copy.fields[field];
      if (known === undefined || known.text === '' || reading.text === '' || known.text === reading.text)
        return copy;
      if (this.numbered.has(copy) && field !== mainField(group)) return copy;
    }
    const only = this.copyCount(group) === 1 ? this.copyNumbered(group, '1') : undefined;
    if (only !== undefined && field !== mainField(group) && only.fields[field] === undefined) return only;
    // "Analysis" over a chapter of its own is about all allegations, and is not one more of them.
    if (isAboutAll) return undefined;
    const next = this.newCopy(group, paragraph);
    if (open === undefined) this.parked.set(group, { group, level: 0, copy: next });
    else open.copy = next;
    return next;
  }

  private innermost(group: GroupName): OpenGroup | undefined {
    let at = this.groups.length - 1;
    while (at >= 0 && this.groups[at]?.group !== group) at -= 1;
    return this.groups[at];
  }

  private newCopy(group: GroupName, paragraph: number, number?: string): CopyDraft {
    const under = TIED_BY[group] === undefined ? undefined : this.copyOf('allegation');
    const copy: CopyDraft = {
      group,
      fields: {},
      place: placeOf(this.part, paragraph),
      from: paragraph,
      to: paragraph + 1,
      ...(under !== undefined && { under }),
    };
    this.copies.push(copy);
    if (number !== undefined) this.numbered.add(copy);
    this.register(copy, number);
    return copy;
  }

  /** Copies that carry no number are numbered by their order, as a reader would. */
  private register(copy: CopyDraft, number?: string): void {
    const count = this.copyCount(copy.group) + 1;
    this.countOf.set(copy.group, count);
    const key = `${copy.group} ${number ?? count}`;
    if (!this.byNumber.has(key)) this.byNumber.set(key, copy);
  }

  private taggedCopyAt(paragraph: number): CopyDraft | undefined {
    return this.taggedCopies[(this.taggedAt[paragraph] ?? 0) - 1];
  }
}

/** What an allegation rests on. */
const HEARD_AND_SEEN: ReadonlySet<GroupName> = new Set<GroupName>(['evidence', 'interview']);

/** Fields that say something about a thing and do not make one. */
const DISCUSSING: ReadonlySet<FieldName> = new Set<FieldName>([
  'allegation.reasons',
  'allegation.rationale',
  'allegation.rcsFinding',
  'allegation.outcome',
  'evidence.assessment',
  'interview.summary',
]);

/** The days between which the investigation was held: "Investigation period" gives both at once. */
const PERIOD = { from: 'investigation.startedOn', to: 'investigation.completedOn' } as const;

/** The fields that say which allegation a thing is about. */
const TIED_BY: Readonly<Partial<Record<GroupName, FieldName>>> = {
  evidence: 'evidence.allegations',
  recommendation: 'recommendation.finding',
};

const put = (fields: CaseDraft['fields'], field: FieldName, reading: FieldReading): void => {
  const known = fields[field];
  if (known === undefined || (known.text === '' && known.foundBy !== 'tag')) fields[field] = reading;
};
