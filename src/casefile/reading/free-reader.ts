import type { DocxPart } from '../../docx';
import { isGuidance } from './words/guidance';
import { Asides } from './passed-over/asides';
import { contentsLines } from './passed-over/contents-lines';
import { Collector } from './headings/collector';
import { HeadingReader } from './headings/heading-reader';
import { LabelReader } from './labels/label-reader';
import { leftOutParagraphs } from './passed-over/left-out';
import { isMessageTable, messageHeads } from './passed-over/message-heads';
import { tellsOfOtherMatters } from './passed-over/other-matters-table';
import { isBlank, ownFreeText } from './words/prompts';
import type { Recorder } from './record/recorder';
import { readLater } from './sentences/later-statements';
import { listedFindings } from './sentences/listed-findings';
import { readNarrated } from './sentences/narrated-allegations';
import { openAllegation, readVerdicts } from './sentences/sentence-reader';
import { explainsVerdicts } from './passed-over/terms-table';
import { gridsByStart } from './page/table-grid';
import { TableReader } from './tables/table-reader';
import { numberedTitle, titledText } from './words/numbered-title';
import type { Lookup } from './words/lookup';

/**
 * Reads what stands free in a part, outside the controls of ours, from top to bottom: tables, headings, labelled lines,
 * and the text between them.
 */
export const readFreely = (part: DocxPart, recorder: Recorder, lookup: Lookup): void => {
  const collector = new Collector(recorder, lookup);
  const headings = new HeadingReader(recorder, lookup, collector);
  const labels = new LabelReader(recorder, lookup, collector);
  const tables = new TableReader(recorder, lookup, { headings, labels, collector });
  const grids = gridsByStart(part);
  const contents = contentsLines(part);
  const asides = new Asides(lookup);
  const leftOut = leftOutParagraphs(part, lookup);
  const messages = messageHeads(part);
  const title = titleIn(part);
  part.paragraphs.forEach((paragraph, index) => {
    if (contents[index] === 1) return;
    const aside = asides.levelAt(paragraph);
    if (aside !== undefined) {
      headings.aside(aside, index);
      recorder.asides[index] = asides.title;
      return;
    }
    for (const grid of grids.get(index) ?? []) {
      if (recorder.consumed[index] === 1) continue;
      if (explainsVerdicts(grid, part) || isMessageTable(grid, part) || tellsOfOtherMatters(grid, part))
        recorder.consumed.fill(1, grid.table.from, grid.table.to);
      else tables.begin(grid);
    }
    tables.reach(index);
    if (recorder.consumed[index] === 1) return;
    if (leftOut[index] === 1 || messages[index] === 1) {
      collector.closePending();
      return;
    }
    if (recorder.covered[index] === 1) {
      collector.control();
      return;
    }
    const { text } = paragraph;
    if (isBlank(text)) return;
    const known = index === title ? undefined : headings.knownLevel(paragraph, index);
    if (known !== undefined) {
      const [first = '', ...others] = titledText(paragraph).split('\n');
      const isTitle = others.length > 0 && paragraph.heading === undefined && numberedTitle(first, lookup);
      if (!isTitle) headings.heading(titledText(paragraph), known, index);
      else {
        // What stands on further lines of the paragraph, after soft breaks, is read as the lines below it would be.
        headings.heading(first, known, index);
        const rest = others.join('\n');
        if (!labels.paragraph(rest, index)) collector.text(rest, false, index);
      }
      return;
    }
    if (labels.paragraph(text, index)) return;
    const unknown = headings.unknownLevel(paragraph);
    if (unknown !== undefined) {
      headings.heading(text, unknown, index);
      return;
    }
    const isListed = paragraph.listed === true;
    if (isGuidance(text)) return;
    if (!isListed && !collector.awaitsLine && isLabelOnly(text, lookup)) {
      collector.labelPassed();
      return;
    }
    collector.text(text, isListed, index);
    if (ownFreeText(text) !== '' && recorder.labels[index] !== 1) recorder.own[index] = 1;
    recorder.verdicts.push(...readVerdicts(text, index, recorder));
    recorder.later.push(...readLater(text, index, recorder, openAllegation(recorder)));
  });
  collector.end();
  readNarrated(recorder);
  recorder.verdicts.push(...listedFindings(recorder));
  recorder.finish();
};

/** The title of the document, which opens no section and asks for nothing: some programs write it in bold. */
const titleIn = (part: DocxPart): number => {
  const first = part.paragraphs.findIndex(({ text }) => !isBlank(text));
  const { style, heading } = part.paragraphs[first] ?? {};
  return heading === undefined && style?.toLowerCase() === 'title' ? first : -1;
};

/** A label by itself, such as stands before a control of ours or before nothing. */
const isLabelOnly = (text: string, lookup: Lookup): boolean =>
  text.length <= 80 && lookup(text) !== undefined;
