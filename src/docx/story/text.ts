import type { XmlElement } from '../xml-reader';
import { addInstruction } from './fields';
import { isOn } from '../on-off';
import type { Story } from './story';
import { asSymbols, symbolFont, symbolOf } from './symbols';
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

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;

/** Only what XML calls white space goes; a no-break space was put there by somebody. */
const withoutOuterBlanks = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
};

/** Some producers write as characters what Word writes as `w:softHyphen` and `w:noBreakHyphen`: they read the same. */
const asRunElements = (text: string): string => {
  const visible = text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
  return visible.includes('\u2011') ? visible.replaceAll('\u2011', '-') : visible;
};

/** Text between tags: content only inside `w:t` and its like. */
export const takeText = (story: Story, text: string): void => {
  if (story.instructing) {
    addInstruction(story, text);
    return;
  }
  if (!story.collecting) return;
  story.makeRoom(text.length);
  // Word shows a line end within a run's text as a blank.
  const flowing = asRunElements(text.includes('\n') ? text.replaceAll('\n', ' ') : text);
  const kept = story.keepBlanks ? flowing : withoutOuterBlanks(flowing);
  const symbols = story.run?.symbols;
  story.addText(symbols === undefined ? kept : asSymbols(kept, symbols));
};

/** One line through it or two; where both are named, either strikes it out. */
const strike = (story: Story, element: XmlElement): void => {
  if (story.properties !== 'run' || story.run === undefined) return;
  story.run.struck = isOn(element) || story.run.struck === true;
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
  story.run = {
    style: undefined,
    bold: undefined,
    hidden: undefined,
    struck: undefined,
    symbols: undefined,
    colour: undefined,
    size: undefined,
    highlight: undefined,
    fill: undefined,
  };
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
  'w:rFonts': {
    open: (story, element) => {
      if (story.properties !== 'run' || story.run === undefined) return;
      story.run.symbols = symbolFont(element.attribute('w:ascii') ?? element.attribute('w:hAnsi') ?? '');
    },
  },
  'w:b': {
    open: (story, element) => {
      if (story.properties === 'run' && story.run !== undefined) story.run.bold = isOn(element);
    },
  },
  'w:strike': { open: strike },
  'w:dstrike': { open: strike },
  'w:vanish': {
    open: (story, element) => {
      if (story.properties === 'run' && story.run !== undefined) story.run.hidden = isOn(element);
      if (story.properties === 'paragraph-mark' && story.paragraph !== undefined) {
        story.paragraph.markHidden = isOn(element);
      }
    },
  },
};
