import type { XmlElement } from '../xml-reader';
import { addInstruction } from './fields';
import { isOn } from '../on-off';
import type { Story } from './story';
import { symbolOf } from './symbols';
import { leaveOut } from './vocabulary';
import type { StoryVocabulary } from './vocabulary';

const beginText = (story: Story, element: XmlElement): void => {
  story.collecting = true;
  story.keepBlanks = story.keepBlanksEverywhere || element.attribute('xml:space') === 'preserve';
};

const endText = (story: Story): void => {
  story.collecting = false;
};

const collect = { open: beginText, close: endText };

const beginInstruction = (story: Story): void => {
  story.instructing = true;
};

const endInstruction = (story: Story): void => {
  story.instructing = false;
};

/** Text between tags: content only inside `w:t` and its like. */
export const takeText = (story: Story, text: string): void => {
  if (story.instructing) {
    addInstruction(story, text);
    return;
  }
  if (!story.collecting) return;
  // Word shows a line end within a run's text as a blank.
  const flowing = text.includes('\n') ? text.replaceAll('\n', ' ') : text;
  story.addText(story.keepBlanks ? flowing : flowing.trim());
};

/** Something that stands for text, where it stands in a run; elsewhere the same name means something else. */
const inRun =
  (text: string) =>
  (story: Story): void => {
    if (story.run !== undefined && story.properties === 'none') story.addText(text);
  };

const lineBreak = (story: Story, element: XmlElement): void => {
  const type = element.attribute('w:type');
  const breaksPage = type === 'page' || type === 'column';
  // A page break before the first word is not part of the words.
  if (breaksPage && (story.paragraph?.text ?? '') === '') return;
  inRun('\n')(story);
};

const beginRun = (story: Story): void => {
  story.run = { style: undefined, bold: undefined, hidden: undefined };
};

const endRun = (story: Story): void => {
  story.run = undefined;
};

const run = { open: beginRun, close: endRun };

/** What a run is made of. */
export const textHandlers: StoryVocabulary = {
  'w:r': run,
  'm:r': run,
  'w:t': collect,
  'm:t': collect,
  'w:delText': collect,
  'w:instrText': { open: beginInstruction, close: endInstruction },
  'w:delInstrText': { open: leaveOut },
  'w:tab': { open: inRun('\t') },
  'w:ptab': { open: inRun('\t') },
  'w:br': { open: lineBreak },
  'w:cr': { open: inRun('\n') },
  // A plain hyphen, so that a number that was kept on one line is still the number.
  'w:noBreakHyphen': { open: inRun('-') },
  'w:sym': {
    open: (story, element) => {
      story.addText(symbolOf(element.attribute('w:font') ?? '', element.attribute('w:char') ?? ''));
    },
  },
  // The reading aid over East Asian text repeats what is under it.
  'w:rt': { open: leaveOut },
  'w:rStyle': {
    open: (story, element) => {
      if (story.properties !== 'run' || story.run === undefined) return;
      story.run.style = story.styles.get(element.attribute('w:val') ?? '');
    },
  },
  'w:b': {
    open: (story, element) => {
      if (story.properties === 'run' && story.run !== undefined) story.run.bold = isOn(element);
    },
  },
  'w:vanish': {
    open: (story, element) => {
      if (story.properties === 'run' && story.run !== undefined) story.run.hidden = isOn(element);
      if (story.properties === 'paragraph-mark' && story.paragraph !== undefined) {
        story.paragraph.markHidden = isOn(element);
      }
    },
  },
};
