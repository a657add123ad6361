import type { DocxPart, Paragraph } from '../../../docx';
import type { GroupName } from '../../../template';
import type { CopyDraft } from '../record/case-draft';
import type { FoundBy, Sureness } from '../../case-file';
import type { Recorder } from '../record/recorder';
import { readTitleEnd } from '../sentences/sentence-reader';
import type { InterviewTitle } from '../words/interview-title';
import { mainField } from '../words/main-field';
import type { Meaning } from '../words/meaning';
import { normalise } from '../words/normalise';
import { isBlank } from '../words/prompts';
import type { NumberedTitle, NumberedTitles } from '../words/numbered-title';
import { isOfItsOwn } from '../passed-over/asides';
import type { Collector } from './collector';
import { looksLikeName } from './heading-value';
import { isOtherWording, isWording } from './items';
import type { SubjectTitle } from './subject-title';

/** Reads headings over one thing of several, an allegation or an interview: by its number, its name or its words. */
export class ThingHeadings {
  /** Allegations that have a heading of their own without a number, by its words. */
  private readonly headed = new Map<string, CopyDraft>();

  constructor(
    private readonly recorder: Recorder,
    private readonly collector: Collector,
  ) {}

  /** "Allegation 2 – not substantiated": opens that one. */
  numbered(title: NumberedTitle, level: number, paragraph: number): void {
    if (FIRST.has(title.number)) this.collector.dropIntroduction(title.group);
    this.collector.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph, mainField(title.group));
    this.recorder.opened.noteNumbered(title.group);
    const copy = this.openNumbered(title, level, paragraph);
    const { tail, verdict } = readTitleEnd(title.tail, paragraph, copy, this.recorder);
    if (verdict !== undefined) this.recorder.verdicts.push(verdict);
    const main = mainField(title.group);
    const { part, opened } = this.recorder;
    const { heading, bold, cell } = part.paragraphs[paragraph] ?? {};
    this.collector.begin(main, level, paragraph, {
      foundBy: 'heading',
      tail,
      isTitle: true,
      copy,
      verdict: verdict !== undefined,
      isPlain: heading === undefined && bold !== true && cell === undefined,
      isElsewhere: opened.section !== undefined && !opened.section.fields.has(main),
    });
  }

  /** The copy of that number, unless what stands there words something else than that copy does. */
  private openNumbered({ group, number, tail }: NumberedTitle, level: number, paragraph: number): CopyDraft {
    const { opened, part } = this.recorder;
    if (group === 'subject') return this.openSubject(tail, level, paragraph, number);
    if (group !== 'allegation') return opened.openCopy(group, level, paragraph, number);
    const words = [tail, lineBelow(part, paragraph)].find(isWording);
    const mayBe = ({ fields }: CopyDraft): boolean =>
      words === undefined || !isOtherWording(words, fields['allegation.statement']?.text ?? '');
    return opened.openCopy(group, level, paragraph, number, mayBe);
  }

  /** The subject of that name where one is known already. */
  private openSubject(name: string, level: number, paragraph: number, number?: string): CopyDraft {
    const { opened, copies } = this.recorder;
    const known = name === '' ? undefined : copies.subjectNamed(name);
    if (known === undefined) return opened.openCopy('subject', level, paragraph, number);
    opened.reopenCopy(known, level);
    return known;
  }

  /** "Subject of allegation: Example Person" over the allegations against that one. */
  subject(
    { name, isOverAllegations }: SubjectTitle,
    level: number,
    paragraph: number,
    foundBy: FoundBy,
  ): void {
    const { recorder } = this;
    this.collector.closeOpen();
    recorder.opened.closeGroups(level);
    recorder.opened.leaveSection(level, paragraph, 'subject.name');
    const copy = this.openSubject(name, level, paragraph);
    if (copy.fields['subject.name'] === undefined) recorder.record('subject.name', name, paragraph, foundBy);
    recorder.lastField = 'subject.name';
    if (!isOverAllegations) return;
    recorder.opened.openGroup('allegation', level);
    this.collector.begin('allegation.statement', level, paragraph, { foundBy: 'heading', isTitle: true });
  }

  /** "Conclusion on Allegation 2": what stands there is said of that one. */
  discussed({ group, number }: NumberedTitle, level: number, paragraph: number): void {
    this.collector.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph, mainField(group));
    this.recorder.opened.openCopy(group, level, paragraph, number);
    this.collector.begin('allegation.reasons', level, paragraph, { foundBy: 'heading', isTitle: true });
  }

  /** "Allegations 1 and 3": what stands there is said of each. */
  several({ group, numbers }: NumberedTitles, level: number, paragraph: number): void {
    this.collector.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph, mainField(group));
    this.recorder.opened.openCopies(group, level, numbers);
    if (group === 'allegation')
      this.collector.begin('allegation.reasons', level, paragraph, { foundBy: 'heading', isTitle: true });
  }

  /** "Allegations 8 and 9" where nothing has those numbers: they may be worded right below, and else are not known. */
  unknownSeveral({ group }: NumberedTitles, level: number, paragraph: number): void {
    const { part, opened } = this.recorder;
    this.collector.closeOpen();
    opened.closeGroups(level);
    opened.leaveSection(level, paragraph, mainField(group));
    const below = nextFilled(part, paragraph);
    if (group !== 'allegation' || below === undefined || !(below.listed === true || isWording(below.text))) {
      opened.openUnknown(group, level);
      return;
    }
    opened.openGroup(group, level);
    this.collector.begin(mainField(group), level, paragraph, { foundBy: 'heading', isTitle: true });
  }

  /** "Interview with Example Person, 3 March 2026": what stands under it was said there. */
  interview(title: InterviewTitle, level: number, paragraph: number, sureness: Sureness): void {
    const { recorder } = this;
    this.collector.closeOpen();
    recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph, 'interview.person');
    const copy = recorder.opened.openCopy('interview', level, paragraph);
    recorder.record('interview.person', title.person, paragraph, 'heading', sureness);
    if (title.date !== undefined)
      recorder.record('interview.date', title.date, paragraph, 'heading', sureness);
    if (copy.fields['interview.summary'] === undefined)
      this.collector.begin('interview.summary', level, paragraph, { foundBy: 'heading' });
  }

  /** "Conclusion" under "Allegation 1" is no summary of the report: it is what is concluded on that allegation. */
  concludes(meaning: Meaning, level: number): boolean {
    if (!meaning.synonymOf.includes('report.findingsSummary')) return false;
    const innermost = [...this.recorder.opened.groups].reverse().find(({ copy }) => copy !== undefined);
    return innermost?.group === 'allegation' && level > innermost.level;
  }

  /** Opens what was concluded on the allegation that is open. */
  conclusion(level: number, paragraph: number): void {
    this.collector.closeOpen();
    this.recorder.opened.closeGroups(level);
    const copy = this.recorder.opened.copyOf('allegation');
    if (copy?.fields['allegation.reasons'] === undefined)
      this.collector.begin('allegation.reasons', level, paragraph, { foundBy: 'heading', isTitle: true });
  }

  /** A heading that we do not know: one of what it stands under, a part of what is open, or the end of it. */
  unknownHeading(text: string, level: number, paragraph: number): void {
    const { open } = this.collector;
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
    this.collector.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph);
    // Where allegations have numbers, another heading among theirs is a part of one of them, and makes none.
    const isOfNumbered = this.recorder.opened.innermost('allegation')?.isOfNumbered === true;
    if (over === 'allegation' && !isOfItsOwn(text) && !isOfNumbered) {
      const copy = this.recorder.opened.openCopy('allegation', level, paragraph);
      this.headed.set(normalise(text), copy);
      const options = { foundBy: 'heading', isTitle: true, copy, isWordedOnly: true } as const;
      this.collector.begin('allegation.statement', level, paragraph, options);
    }
  }

  /** A heading of an allegation that stands a second time: there it is discussed, or decided. */
  private headedAgain(copy: CopyDraft, level: number, paragraph: number): void {
    this.collector.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph, 'allegation.statement');
    this.recorder.opened.reopenCopy(copy, level);
    this.collector.begin('allegation.statement', level, paragraph, {
      foundBy: 'heading',
      isTitle: true,
      copy,
    });
  }

  /** The group whose name alone stands over a heading of this level: "Interviews" over "Example Person". */
  private titleOver(level: number): GroupName | undefined {
    const innermost = [...this.recorder.opened.groups].reverse().find((open) => open.level < level);
    return innermost?.copy === undefined ? innermost?.group : undefined;
  }
}

/** How the first of several things is numbered. */
const FIRST: ReadonlySet<string> = new Set(['1', 'a', '1a', '1.1']);

/** The next line in which anything stands, where it is near. */
const nextFilled = ({ paragraphs }: DocxPart, paragraph: number): Paragraph | undefined =>
  paragraphs.slice(paragraph + 1, paragraph + 4).find(({ text }) => !isBlank(text));

const lineBelow = (part: DocxPart, paragraph: number): string => nextFilled(part, paragraph)?.text ?? '';

const isWorded = ({ fields }: CopyDraft): boolean => (fields['allegation.statement']?.text ?? '') !== '';
