import { colourOf, fillOf, highlightOf, isUnseenOn } from '../colours';
import type { Colour, Fill } from '../colours';
import type { HiddenText } from '../content';
import { fontSize } from '../styles-reader';
import type { OpenParagraph, OpenRun, OpenTable } from './open';
import type { Story } from './story';
import type { StoryVocabulary } from './vocabulary';

/** In half-points: nobody reads 2 points, and Word's own documents use such sizes for empty lines only. */
const TOO_SMALL = 4;

const PAPER = 0xffffff;

const behindInTables = (innermost: OpenTable | undefined): Fill => {
  for (let table = innermost; table !== undefined; table = table.outer) {
    if (table.cellFill !== 'none') return table.cellFill;
    if (table.fill !== 'none') return table.fill;
    // Which of the cells a table's style shades is not worked out.
    if (table.shadedElsewhere) return 'unknown';
  }
  return 'none';
};

/** What lies behind the text at hand: the nearest that is not clear. */
const behind = (story: Story, open: OpenParagraph, run: OpenRun | undefined): Fill => {
  const layers = [run?.highlight, run?.fill ?? run?.style?.fill, open.fill ?? open.style?.fill];
  const near = layers.find((fill) => fill !== undefined && fill !== 'none');
  if (near !== undefined) return near;
  // What a text box is filled with is not read.
  return story.inTextBox ? 'unknown' : behindInTables(story.table);
};

const isColourUnseen = (story: Story, open: OpenParagraph, run: OpenRun | undefined): boolean => {
  const colour: Colour | undefined =
    run?.colour ?? run?.style?.colour ?? open.style?.colour ?? story.styles.defaults?.colour;
  if (colour === undefined || colour === 'auto') return false;
  const fill = behind(story, open, run);
  if (fill === 'unknown') return false;
  if (fill !== 'none') return isUnseenOn(colour, fill);
  // Word prints no page colour unless it is told to: the text must show on either.
  return isUnseenOn(colour, PAPER) || (story.page !== undefined && isUnseenOn(colour, story.page));
};

/** Why text that is not formatted as hidden cannot be seen all the same; absent where it can. */
export const whyUnseen = (
  story: Story,
  open: OpenParagraph,
  run: OpenRun | undefined,
): HiddenText['because'] => {
  const size = run?.size ?? run?.style?.size ?? open.style?.size ?? story.styles.defaults?.size;
  if (size !== undefined && size <= TOO_SMALL) return 'size';
  return isColourUnseen(story, open, run) ? 'colour' : undefined;
};

/** What makes text seen or not, apart from being formatted as hidden. */
export const visibilityHandlers: StoryVocabulary = {
  'w:color': {
    open: (story, element) => {
      if (story.properties === 'run' && story.run !== undefined) story.run.colour = colourOf(element);
    },
  },
  'w:sz': {
    open: (story, element) => {
      if (story.properties === 'run' && story.run !== undefined) {
        story.run.size = fontSize(element.attribute('w:val'));
      }
    },
  },
  'w:highlight': {
    open: (story, element) => {
      if (story.properties === 'run' && story.run !== undefined) story.run.highlight = highlightOf(element);
    },
  },
  'w:shd': {
    open: ({ properties, run, paragraph, table }, element) => {
      const fill = fillOf(element);
      if (properties === 'run' && run !== undefined) run.fill = fill;
      else if (properties === 'paragraph' && paragraph !== undefined) paragraph.fill = fill;
      else if (properties === 'cell' && table !== undefined) table.cellFill = fill;
      else if (properties === 'table' && table !== undefined) table.fill = fill;
      // What a row says against its table.
      else if (properties === 'none' && table !== undefined) table.shadedElsewhere = true;
    },
  },
  'w:tblStyle': {
    open: (story, element) => {
      const { table, properties, styles } = story;
      if (properties !== 'table' || table === undefined) return;
      table.shadedElsewhere ||= styles.get(element.attribute('w:val') ?? '')?.shadesCells === true;
    },
  },
  'w:background': {
    open: (story, element) => {
      const colour = element.attribute('w:color');
      if (colour !== undefined && /^[0-9a-f]{6}$/i.test(colour)) story.page = Number.parseInt(colour, 16);
    },
  },
};
