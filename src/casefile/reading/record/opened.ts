import { groupOf } from '../../../template';
import type { FieldName, GroupName } from '../../../template';
import { HAND_MADE } from '../page/hand-made';
import type { SectionName } from '../words/meaning';
import type { Against, CopyDraft } from './case-draft';
import type { Copies } from './copies';
import { TIED_BY } from './tied-to-allegations';

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

/** A repeating thing that a heading has opened: "Clients" names the thing only, "Allegation 2" one copy of it. */
export interface OpenGroup {
  readonly group: GroupName;
  readonly level: number;
  copy?: CopyDraft;
  /** True where the heading names the thing only: "Allegations". */
  readonly isTitle?: boolean;
  /** True where headings under it give the things their numbers. */
  isOfNumbered?: boolean;
  /** True where evidence or interviews have been set out since under a heading of the same level. */
  readonly isAcross?: boolean;
  /** True where the heading names things by numbers that nothing has: what is said there is of none that we know. */
  readonly isOfUnknown?: true;
  /** Further copies that the same heading is about: "Allegations 1 and 2". */
  readonly others?: readonly CopyDraft[];
}

/** What headings, and the rows of tables, have opened where the reading stands: a section, groups, copies of them. */
export class Opened {
  /** Every section that a heading has named so far. */
  readonly sections: HeadedSection[] = [];
  /** The groups that are open, the innermost last. */
  readonly groups: OpenGroup[] = [];
  private openedSection: OpenSection | undefined;
  /** Groups that a heading of the same level closed; a field of theirs may still follow in the same section. */
  private readonly parked = new Map<GroupName, OpenGroup>();

  /** @param length how many paragraphs the part has. */
  constructor(
    private readonly copies: Copies,
    private readonly length: number,
  ) {}

  get section(): OpenSection | undefined {
    return this.openedSection;
  }

  openGroup(group: GroupName, level: number): void {
    this.parked.delete(group);
    this.groups.push({ group, level, isTitle: true });
  }

  /** "Allegations 8 and 9" where there are no such: what was open above is not what is spoken of. */
  openUnknown(group: GroupName, level: number): void {
    this.parked.delete(group);
    this.groups.push({ group, level, isOfUnknown: true });
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
    this.sections.push({ names, paragraph, to: this.length });
    this.keepAcross(fields);
  }

  /** "Evidence" after "Allegation 2" in the same kind of heading may be a part of it, and "Finding" may follow. */
  private keepAcross(fields: ReadonlySet<FieldName>): void {
    const allegation = this.parked.get('allegation');
    this.parked.clear();
    const isOfEvidence = [...fields].every((field) => HEARD_AND_SEEN.has(groupOf(field) ?? 'allegation'));
    if (isOfEvidence && allegation?.copy !== undefined && this.copies.isNumbered(allegation.copy))
      this.parked.set('allegation', { ...allegation, isAcross: true });
  }

  /** Opens a copy again whose heading stands a second time. */
  reopenCopy(copy: CopyDraft, level: number): void {
    this.groups.push({ group: copy.group, level, copy });
  }

  /** Whether a heading that names a thing only stands over several of them. */
  isOverSeveral({ group, isTitle }: OpenGroup): boolean {
    return isTitle === true && this.copies.count(group) > 1;
  }

  /** Notes that the things which a heading names together have numbers of their own below it. */
  noteNumbered(group: GroupName): void {
    const open = this.innermost(group);
    if (open?.isTitle === true) open.isOfNumbered = true;
  }

  closeSection(paragraph: number): void {
    const last = this.sections.at(-1);
    if (this.openedSection !== undefined && last !== undefined) last.to = paragraph;
    this.openedSection = undefined;
  }

  /** Leaves the section that a heading of this level ends, unless it is over a field of the section. */
  leaveSection(level: number, paragraph: number, field?: FieldName): void {
    const { section } = this;
    if (section === undefined || level > section.level) return;
    if (field === undefined || !section.fields.has(field)) this.closeSection(paragraph);
  }

  /**
   * Opens one copy of a group: the one of that number where there is one already, else a new one.
   *
   * @param mayBe tells a copy of that number that is meant from one that is only numbered alike.
   */
  openCopy(
    group: GroupName,
    level: number,
    paragraph: number,
    number?: string,
    mayBe?: (copy: CopyDraft) => boolean,
  ): CopyDraft {
    const known = number === undefined ? undefined : this.known(group, number, mayBe);
    const copy = known ?? this.newCopy(group, paragraph, number);
    if (known !== undefined) this.copies.noteNumber(known);
    this.groups.push({ group, level, copy });
    return copy;
  }

  /** Opens the copies that one heading is about, "Allegations 1 and 3"; says whether there are any. */
  openCopies(group: GroupName, level: number, numbers: readonly string[]): boolean {
    const [copy, ...others] = numbers.flatMap((number) => this.copies.numbered(group, number) ?? []);
    if (copy === undefined) return false;
    this.groups.push({ group, level, copy, others });
    return true;
  }

  /** Opens the copy that a row of a table is about: the one of that number where a row names one, else a new one. */
  openRow(
    group: GroupName,
    level: number,
    paragraph: number,
    number: string | undefined,
    mayBe?: (copy: CopyDraft) => boolean,
  ): void {
    const only = number === undefined ? undefined : this.onlyOne(group, number);
    const isMeant = only !== undefined && (mayBe === undefined || mayBe(only));
    const known =
      number === undefined ? undefined : (this.known(group, number, mayBe) ?? (isMeant ? only : undefined));
    this.groups.push({ group, level, copy: known ?? this.newCopy(group, paragraph, number) });
  }

  /**
   * The copy that a number means where the reading stands. In a chapter on one subject of allegation it is that
   * subject's; where several have the number and nothing says whose is meant, it is none of them.
   */
  private known(
    group: GroupName,
    number: string,
    mayBe: (copy: CopyDraft) => boolean = () => true,
  ): CopyDraft | undefined {
    const all = this.copies.allNumbered(group, number);
    if (all.length >= MOST_OF_ONE_NUMBER) return all.at(-1);
    const meant = all.filter(mayBe);
    const against = group === 'allegation' ? this.against : undefined;
    if (against === undefined) return meant.length === 1 ? meant[0] : undefined;
    const own = meant.find((copy) => copy.against?.subject === against.subject);
    if (own !== undefined) return own;
    const unclaimed = meant.filter((copy) => copy.against === undefined);
    const [copy] = unclaimed;
    if (copy === undefined || unclaimed.length > 1) return undefined;
    copy.against = against;
    return copy;
  }

  /** The only copy of a number, for a row in a chapter after those on the subjects of allegation: it is over them all. */
  private onlyOne(group: GroupName, number: string): CopyDraft | undefined {
    return this.against?.isUnder === false ? this.copies.numbered(group, number) : undefined;
  }

  /** The subject of allegation whose chapter the reading is in. */
  private get against(): Against | undefined {
    const under = this.innermost('subject')?.copy;
    if (under !== undefined) return { subject: under, isUnder: true };
    const beside = this.parked.get('subject');
    // A row of a table of subjects is over nothing.
    if (beside?.copy === undefined || beside.level === 0 || beside.level > HAND_MADE) return undefined;
    return { subject: beside.copy, isUnder: false };
  }

  /** The copy of a group that is open where the reading stands. */
  copyOf(group: GroupName): CopyDraft | undefined {
    return this.innermost(group)?.copy;
  }

  innermost(group: GroupName): OpenGroup | undefined {
    let at = this.groups.length - 1;
    while (at >= 0 && this.groups[at]?.group !== group) at -= 1;
    return this.groups[at];
  }

  /**
   * What a heading of the same level has closed, where no group of that name is open, or only a heading over all of them
   * and none of its own: "Allegations" over "Allegation 2" and "Evidence".
   */
  parkedOf(group: GroupName): OpenGroup | undefined {
    const open = this.innermost(group);
    return open?.copy === undefined ? this.parked.get(group) : undefined;
  }

  /** Begins one more copy, of whatever is open or was open last; what comes next belongs to it. */
  anotherCopy(group: GroupName, paragraph: number): CopyDraft {
    const copy = this.newCopy(group, paragraph);
    const open = this.innermost(group) ?? this.parked.get(group);
    if (open === undefined) this.parked.set(group, { group, level: 0, copy });
    else open.copy = copy;
    return copy;
  }

  private newCopy(group: GroupName, paragraph: number, number?: string): CopyDraft {
    const under = TIED_BY[group] === undefined ? undefined : this.copyOf('allegation');
    const copy = this.copies.add(group, paragraph, number, under);
    const against = group === 'allegation' ? this.against : undefined;
    if (against !== undefined) copy.against = against;
    return copy;
  }
}

/** No document numbers more things alike; what goes on beyond that is the last of them. */
const MOST_OF_ONE_NUMBER = 20;

/** What an allegation rests on. */
const HEARD_AND_SEEN: ReadonlySet<GroupName> = new Set<GroupName>(['evidence', 'interview']);
