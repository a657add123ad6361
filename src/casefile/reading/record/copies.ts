import { placeOf } from '../../../docx';
import type { DocxPart } from '../../../docx';
import type { GroupName } from '../../../template';
import { normalise } from '../words/normalise';
import type { CopyDraft } from './case-draft';

/** How many subjects of allegation are looked through for a name. */
const MOST_SUBJECTS = 50;

/** The copies of repeating things in one part, by their numbers and by where they stand. */
export class Copies {
  /** Those that stand free; what the tags tell is in the draft already. */
  readonly free: CopyDraft[] = [];
  /** Copies that somebody numbered: they stand even when nothing is in them. */
  private readonly withNumber = new Set<CopyDraft>();
  private readonly numberedGroups = new Set<GroupName>();
  private readonly byNumber = new Map<string, CopyDraft[]>();
  private readonly countOf = new Map<GroupName, number>();
  private readonly subjects: CopyDraft[] = [];
  private readonly tagged: readonly CopyDraft[];
  /** By paragraph: one more than the index of the innermost tagged copy that covers it. */
  private readonly taggedIn: Uint32Array;

  /** @param tagged the copies that the tags tell, where the part is the one that they stand in. */
  constructor(
    private readonly part: DocxPart,
    tagged: readonly CopyDraft[],
  ) {
    this.tagged = [...tagged].sort((a, b) => a.from - b.from);
    this.taggedIn = new Uint32Array(part.paragraphs.length);
    this.tagged.forEach((copy, index) => {
      this.register(copy);
      this.taggedIn.fill(index + 1, copy.from, copy.to);
    });
  }

  /** How many copies of a group there are so far. */
  count(group: GroupName): number {
    return this.countOf.get(group) ?? 0;
  }

  /** The copy of that number; absent where several have it, because then nobody can tell which is meant. */
  numbered(group: GroupName, number: string): CopyDraft | undefined {
    const [copy, ...others] = this.allNumbered(group, number);
    return others.length === 0 ? copy : undefined;
  }

  /** Every copy of that number: each of two subjects of allegation may have an "Allegation 1". */
  allNumbered(group: GroupName, number: string): readonly CopyDraft[] {
    return this.byNumber.get(`${group} ${number}`) ?? [];
  }

  /** The subject of allegation of that name, where it is among the first ones. */
  subjectNamed(name: string): CopyDraft | undefined {
    const wanted = normalise(name);
    return this.subjects.find(({ fields }) => normalise(fields['subject.name']?.text ?? '') === wanted);
  }

  /** The subject of allegation that was named last, where it is among the first ones. */
  get lastSubject(): CopyDraft | undefined {
    return this.subjects.at(-1);
  }

  /** Whether a name may be that of a subject of allegation who is known. */
  mayBeSubject(isSame: (known: string) => boolean): boolean {
    return this.subjects.some(({ fields }) => {
      const name = fields['subject.name']?.text ?? '';
      return name !== '' && isSame(name);
    });
  }

  /** Notes that somebody gave a copy its number after it was made: "Allegation 1" over what a row of a table worded. */
  noteNumber(copy: CopyDraft): void {
    this.withNumber.add(copy);
    this.numberedGroups.add(copy.group);
  }

  /** Whether somebody gave the copy its number. */
  isNumbered(copy: CopyDraft): boolean {
    return this.withNumber.has(copy);
  }

  /** Whether a number stands by the copy: somebody gave it one, or it is an item of a numbered list. */
  saysNumber(copy: CopyDraft): boolean {
    const { text = '', number = '' } = this.part.paragraphs[copy.from] ?? {};
    return this.isNumbered(copy) || /\d/.test(number) || /^\s*\(?\d{1,2}[.)]\s/.test(text);
  }

  /** Whether somebody gave any copy of a group its number. */
  hasNumbered(group: GroupName): boolean {
    return this.numberedGroups.has(group);
  }

  /** The tagged copy that a paragraph stands in. */
  taggedAt(paragraph: number): CopyDraft | undefined {
    return this.tagged[(this.taggedIn[paragraph] ?? 0) - 1];
  }

  /** @param under the allegation under whose heading it stands. */
  add(group: GroupName, paragraph: number, number?: string, under?: CopyDraft): CopyDraft {
    const copy: CopyDraft = {
      group,
      fields: {},
      place: placeOf(this.part, paragraph),
      from: paragraph,
      to: paragraph + 1,
      ...(under !== undefined && { under }),
    };
    this.free.push(copy);
    if (number !== undefined) {
      this.withNumber.add(copy);
      this.numberedGroups.add(group);
    }
    this.register(copy, number);
    return copy;
  }

  /** Copies that carry no number are numbered by their order, as a reader would. */
  private register(copy: CopyDraft, number?: string): void {
    if (copy.group === 'subject' && this.subjects.length < MOST_SUBJECTS) this.subjects.push(copy);
    const count = this.count(copy.group) + 1;
    this.countOf.set(copy.group, count);
    const key = `${copy.group} ${number ?? count}`;
    const known = this.byNumber.get(key);
    if (known === undefined) this.byNumber.set(key, [copy]);
    else if (number !== undefined) known.push(copy);
  }
}
