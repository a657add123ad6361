import { placeOf } from '../../../docx';
import type { DocxPart } from '../../../docx';
import type { GroupName } from '../../../template';
import type { CopyDraft } from './case-draft';

/** The copies of repeating things in one part, by their numbers and by where they stand. */
export class Copies {
  /** Those that stand free; what the tags tell is in the draft already. */
  readonly free: CopyDraft[] = [];
  /** Copies that somebody numbered: they stand even when nothing is in them. */
  private readonly withNumber = new Set<CopyDraft>();
  private readonly byNumber = new Map<string, CopyDraft>();
  private readonly countOf = new Map<GroupName, number>();
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

  numbered(group: GroupName, number: string): CopyDraft | undefined {
    return this.byNumber.get(`${group} ${number}`);
  }

  /** Whether somebody gave the copy its number. */
  isNumbered(copy: CopyDraft): boolean {
    return this.withNumber.has(copy);
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
    if (number !== undefined) this.withNumber.add(copy);
    this.register(copy, number);
    return copy;
  }

  /** Copies that carry no number are numbered by their order, as a reader would. */
  private register(copy: CopyDraft, number?: string): void {
    const count = this.count(copy.group) + 1;
    this.countOf.set(copy.group, count);
    const key = `${copy.group} ${number ?? count}`;
    if (!this.byNumber.has(key)) this.byNumber.set(key, copy);
  }
}
