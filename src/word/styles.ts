import type { IStylesOptions } from 'docx';

/** Colours as RRGGBB. A test works out each pair's contrast. */
export const COLOURS = {
  ink: '1D2733',
  heading: '17365D',
  quiet: '4A5560',
  prompt: '56616D',
  rule: 'B9C4CF',
  paper: 'FFFFFF',
  labelFill: 'F3F6F9',
  headFill: 'E1E9F1',
} as const;

/** Which text colour stands on which background. */
export const COLOUR_PAIRS: readonly (readonly [keyof typeof COLOURS, keyof typeof COLOURS])[] = [
  ['ink', 'paper'],
  ['ink', 'labelFill'],
  ['heading', 'paper'],
  ['heading', 'headFill'],
  ['quiet', 'paper'],
  ['quiet', 'labelFill'],
  ['prompt', 'paper'],
];

/** Styles that every document of ours has. */
export const SHARED_STYLES = {
  heading: ['Heading1', 'Heading2', 'Heading3'],
  title: 'Title',
  cellHead: 'CimsCellHead',
  cellLabel: 'CimsCellLabel',
  cellAnswer: 'CimsCellAnswer',
  footer: 'CimsPageFooter',
} as const;

const FONT = 'Arial';

/** A thin line round or beside a paragraph. */
export const LINE = { style: 'single', size: 4, color: COLOURS.rule } as const;

const heading = (size: number, before: number, after: number, outlineLevel: number) => ({
  run: { font: FONT, size, bold: true, color: COLOURS.heading },
  paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { before, after } },
});

/** All styles of a document, as `docx` takes them. */
export type WordStyles = IStylesOptions;

export type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

/** A style that is based on the one of plain paragraphs. */
export const paragraphStyle = (
  id: string,
  name: string,
  options: Omit<ParagraphStyle, 'id' | 'name'>,
): ParagraphStyle => ({
  id,
  name,
  basedOn: 'Normal',
  ...options,
});

/** The language and font of the whole, the title, and headings that have an outline level: without one a tagged PDF takes them for plain paragraphs. */
export const defaultStyles: NonNullable<IStylesOptions['default']> = {
  document: {
    run: { font: FONT, size: 21, color: COLOURS.ink, language: { value: 'en-AU', eastAsia: 'en-AU' } },
    paragraph: { spacing: { after: 120, line: 264 } },
  },
  title: {
    run: { font: FONT, size: 44, bold: true, color: COLOURS.heading },
    paragraph: { keepNext: true, spacing: { before: 0, after: 160, line: 240 } },
  },
  heading1: {
    run: { font: FONT, size: 30, bold: true, color: COLOURS.heading },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
      spacing: { before: 480, after: 100 },
      border: { bottom: { style: 'single', size: 8, space: 4, color: COLOURS.heading } },
    },
  },
  heading2: heading(25, 320, 100, 1),
  heading3: heading(22, 280, 80, 2),
};

/** Styles of the cells of tables and of the foot of the page. */
export const sharedParagraphStyles = {
  cellHead: paragraphStyle(SHARED_STYLES.cellHead, 'CIMS cell head', {
    run: { bold: true, size: 19, color: COLOURS.heading },
    paragraph: { keepNext: true, spacing: { before: 40, after: 40 } },
  }),
  cellLabel: paragraphStyle(SHARED_STYLES.cellLabel, 'CIMS cell label', {
    run: { bold: true, size: 20 },
    paragraph: { spacing: { before: 50, after: 50 } },
  }),
  cellAnswer: paragraphStyle(SHARED_STYLES.cellAnswer, 'CIMS cell answer', {
    paragraph: { spacing: { before: 50, after: 50 } },
  }),
  footer: paragraphStyle(SHARED_STYLES.footer, 'CIMS page footer', {
    run: { size: 17, color: COLOURS.quiet },
    paragraph: { spacing: { after: 0 }, border: { top: { ...LINE, space: 6 } } },
  }),
};
