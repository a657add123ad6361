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

export const STYLES = {
  heading: ['Heading1', 'Heading2', 'Heading3'],
  title: 'Title',
  purpose: 'CimsPurpose',
  notice: 'CimsNotice',
  guidance: 'CimsGuidance',
  label: 'CimsLabel',
  cellHead: 'CimsCellHead',
  cellLabel: 'CimsCellLabel',
  hint: 'CimsHint',
  answer: 'CimsAnswer',
  cellAnswer: 'CimsCellAnswer',
  header: 'CimsPageHeader',
  footer: 'CimsPageFooter',
  prompt: 'PlaceholderText',
  tick: 'CimsTick',
} as const;

const FONT = 'Arial';

/** Has the boxes that Word shows in a check box control. */
export const TICK_FONT = 'MS Gothic';

const line = { style: 'single', size: 4, color: COLOURS.rule } as const;

const heading = (size: number, before: number, after: number, outlineLevel: number) => ({
  run: { font: FONT, size, bold: true, color: COLOURS.heading },
  paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { before, after } },
});

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

const style = (id: string, name: string, options: Omit<ParagraphStyle, 'id' | 'name'>): ParagraphStyle => ({
  id,
  name,
  basedOn: 'Normal',
  ...options,
});

/** Every style of the document; headings have an outline level, or a tagged PDF takes them for plain paragraphs. */
export const documentStyles: IStylesOptions = {
  default: {
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
  },
  paragraphStyles: [
    style(STYLES.purpose, 'CIMS purpose', { run: { size: 23 }, paragraph: { spacing: { after: 200 } } }),
    style(STYLES.notice, 'CIMS notice', {
      run: { size: 19, color: COLOURS.quiet },
      paragraph: {
        spacing: { before: 60, after: 240 },
        indent: { left: 120 },
        border: { left: { style: 'single', size: 24, space: 8, color: COLOURS.rule } },
      },
    }),
    style(STYLES.guidance, 'CIMS guidance', {
      run: { size: 19, color: COLOURS.quiet },
      paragraph: { keepNext: true, keepLines: true, spacing: { after: 140 } },
    }),
    style(STYLES.label, 'CIMS label', {
      run: { bold: true, size: 20 },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 220, after: 80 } },
    }),
    style(STYLES.answer, 'CIMS answer', {
      paragraph: {
        spacing: { before: 0, after: 120 },
        indent: { left: 125, right: 125 },
        border: {
          top: { ...line, space: 6 },
          left: { ...line, space: 6 },
          bottom: { ...line, space: 6 },
          right: { ...line, space: 6 },
        },
      },
    }),
    style(STYLES.cellHead, 'CIMS cell head', {
      run: { bold: true, size: 19, color: COLOURS.heading },
      paragraph: { keepNext: true, spacing: { before: 40, after: 40 } },
    }),
    style(STYLES.cellLabel, 'CIMS cell label', {
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 50, after: 50 } },
    }),
    style(STYLES.hint, 'CIMS hint', {
      run: { size: 17, color: COLOURS.quiet, italics: true },
      paragraph: { spacing: { before: 0, after: 50 } },
    }),
    style(STYLES.cellAnswer, 'CIMS cell answer', { paragraph: { spacing: { before: 50, after: 50 } } }),
    style(STYLES.header, 'CIMS page header', {
      run: { size: 18, color: COLOURS.quiet },
      paragraph: { spacing: { after: 0 }, border: { bottom: { ...line, space: 6 } } },
    }),
    style(STYLES.footer, 'CIMS page footer', {
      run: { size: 17, color: COLOURS.quiet },
      paragraph: { spacing: { after: 0 }, border: { top: { ...line, space: 6 } } },
    }),
  ],
  characterStyles: [
    { id: STYLES.prompt, name: 'Placeholder Text', run: { color: COLOURS.prompt } },
    { id: STYLES.tick, name: 'CIMS tick', run: { font: TICK_FONT } },
  ],
};
