import { listLevel } from '../styles-reader';
import { shownName } from '../part-names';
import type { XmlElement } from '../xml-reader';
import type { Properties } from './open';
import type { Story } from './story';
import { leaveOut } from './vocabulary';
import type { StoryVocabulary } from './vocabulary';

/** Sets whose properties are being read, and gives it back. */
const propertiesOf = (properties: Properties) => ({
  open: (story: Story): void => {
    story.properties = properties;
  },
  close: (story: Story): void => {
    story.properties = 'none';
  },
});

const runProperties = (story: Story, element: XmlElement): void => {
  if (story.properties === 'paragraph') story.properties = 'paragraph-mark';
  else if (story.properties === 'none' && story.run !== undefined) story.properties = 'run';
  else element.skip();
};

const endRunProperties = (story: Story): void => {
  if (story.properties === 'paragraph-mark') story.properties = 'paragraph';
  else if (story.properties === 'run') story.properties = 'none';
};

const inParagraphProperties =
  (apply: (paragraph: NonNullable<Story['paragraph']>, value: string, story: Story) => void) =>
  (story: Story, element: XmlElement): void => {
    if (story.properties !== 'paragraph' || story.paragraph === undefined) return;
    apply(story.paragraph, element.attribute('w:val') ?? '', story);
  };

/** Paragraphs, and what they say of themselves. */
export const paragraphHandlers: StoryVocabulary = {
  'w:p': {
    open: (story, element) => {
      if (story.kind === 'comments')
        story.paragraphIds[story.paragraphs.length] = element.attribute('w14:paraId');
      story.openParagraph();
    },
    close: (story) => story.closeParagraph(),
  },
  'w:pPr': propertiesOf('paragraph'),
  'w:tblPr': propertiesOf('table'),
  'w:trPr': propertiesOf('row'),
  'w:tcPr': propertiesOf('cell'),
  'w:rPr': { open: runProperties, close: endRunProperties },
  'w:pStyle': {
    open: inParagraphProperties((paragraph, value, { styles }) => {
      paragraph.styleId = value;
      paragraph.style = styles.get(value);
    }),
  },
  'w:outlineLvl': {
    open: inParagraphProperties((paragraph, value) => {
      const level = Number(value);
      if (Number.isInteger(level) && level >= 0 && level <= 9) paragraph.outline = level;
    }),
  },
  'w:numId': {
    open: inParagraphProperties((paragraph, value) => {
      paragraph.numId = value;
    }),
  },
  'w:ilvl': {
    open: inParagraphProperties((paragraph, value) => {
      paragraph.listLevel = listLevel(value);
    }),
  },
  'w:txbxContent': { open: (story) => story.interrupt(), close: (story) => story.resume() },
  'w:altChunk': {
    open: (story) =>
      story.tell(
        'text-not-readable',
        `The part "${shownName(story.part)}" takes in another document as it stands; its text was not read.`,
      ),
  },
  // Tab stops bear the name of the tab character.
  'w:tabs': { open: leaveOut },
};
