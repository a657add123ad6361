import type { Paragraph } from '../../../docx';
import type { Recorder } from '../record/recorder';
import { interviewTitle } from '../words/interview-title';
import type { Lookup } from '../words/lookup';
import { LABEL_LIMIT } from '../words/normalise';
import { numberedTitle, numberedTitles } from '../words/numbered-title';
import { withoutAppendix } from '../passed-over/asides';
import type { Collector } from './collector';
import { HAND_MADE } from '../page/hand-made';
import { HeadingLevel } from './heading-level';
import { NamedHeadings } from './named-headings';
import { SubjectTitles } from './subject-title';
import type { SubjectTitle } from './subject-title';
import { ThingHeadings } from './thing-headings';

/** Reads fields by heading: the value is what stands until the next heading. */
export class HeadingReader {
  private readonly levels: HeadingLevel;
  private readonly things: ThingHeadings;
  private readonly named: NamedHeadings;
  private readonly subjects: SubjectTitles;
  /** What the paragraph that was asked about last is, where it names a subject of allegation. */
  private subject: SubjectTitle | undefined;

  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
    private readonly collector: Collector,
  ) {
    this.levels = new HeadingLevel(lookup, recorder.copies);
    this.things = new ThingHeadings(recorder, collector);
    this.named = new NamedHeadings(recorder, collector);
    this.subjects = new SubjectTitles(recorder, lookup);
  }

  /** The level of a paragraph that is a heading we know, by its style or made by hand; else nothing. */
  knownLevel(paragraph: Paragraph, index: number): number | undefined {
    this.subject = this.subjects.read(paragraph, index);
    return this.subject?.level ?? this.levels.of(paragraph);
  }

  /** The level of a heading that we do not know. A line in bold ends only what another line in bold has opened. */
  unknownLevel(paragraph: Paragraph): number | undefined {
    if (paragraph.heading !== undefined) return paragraph.heading;
    const looksLikeOne =
      paragraph.bold === true && paragraph.listed !== true && paragraph.text.length <= LABEL_LIMIT;
    return looksLikeOne && this.collector.open?.level === HAND_MADE ? HAND_MADE : undefined;
  }

  /** Takes a heading: ends what it ends, and opens what it names. */
  heading(written: string, level: number, paragraph: number): void {
    this.collector.closePending();
    const { subject } = this;
    this.subject = undefined;
    if (subject !== undefined) {
      const isHeading = this.recorder.part.paragraphs[paragraph]?.heading !== undefined;
      this.things.subject(subject, level, paragraph, isHeading ? 'heading' : 'label');
      return;
    }
    const text = withoutAppendix(written);
    const title = numberedTitle(text, this.lookup);
    if (title !== undefined) {
      this.things.numbered(title, level, paragraph);
      return;
    }
    const decided = this.levels.decidedIn(text);
    if (decided !== undefined) {
      this.things.discussed(decided, level, paragraph);
      return;
    }
    const several = numberedTitles(text, this.lookup);
    if (several !== undefined) {
      if (this.levels.areKnown(several)) this.things.several(several, level, paragraph);
      else this.things.unknownSeveral(several, level, paragraph);
      return;
    }
    const interview = interviewTitle(text);
    if (interview !== undefined) {
      this.things.interview(interview, level, paragraph, 'likely');
      return;
    }
    const meaning = this.lookup(text);
    if (meaning === undefined) {
      this.things.unknownHeading(text, level, paragraph);
      return;
    }
    if (this.things.concludes(meaning, level)) {
      this.things.conclusion(level, paragraph);
      return;
    }
    this.named.heading(meaning, level, paragraph);
  }

  /** Takes a paragraph that is not said of the case: it ends what stood above. */
  aside(level: number, paragraph: number): void {
    this.collector.closePending();
    this.collector.closeOpen();
    this.recorder.opened.closeGroups(level);
    this.recorder.opened.leaveSection(level, paragraph);
  }
}
