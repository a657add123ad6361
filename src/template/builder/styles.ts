import type { IStylesOptions } from 'docx';
import {
  COLOURS,
  defaultStyles,
  LINE,
  paragraphStyle,
  SHARED_STYLES,
  sharedParagraphStyles,
} from '../../word/styles';

export const STYLES = {
  ...SHARED_STYLES,
  purpose: 'CimsPurpose',
  notice: 'CimsNotice',
  guidance: 'CimsGuidance',
  label: 'CimsLabel',
  hint: 'CimsHint',
  answer: 'CimsAnswer',
  header: 'CimsPageHeader',
  prompt: 'PlaceholderText',
  tick: 'CimsTick',
} as const;

/** Has the boxes that Word shows in a check box control. */
export const TICK_FONT = 'MS Gothic';

/** Every style of a template. */
export const documentStyles: IStylesOptions = {
  default: defaultStyles,
  paragraphStyles: [
    paragraphStyle(STYLES.purpose, 'CIMS purpose', {
      run: { size: 23 },
      paragraph: { spacing: { after: 200 } },
    }),
    paragraphStyle(STYLES.notice, 'CIMS notice', {
      run: { size: 19, color: COLOURS.quiet },
      paragraph: {
        spacing: { before: 60, after: 240 },
        indent: { left: 120 },
        border: { left: { style: 'single', size: 24, space: 8, color: COLOURS.rule } },
      },
    }),
    paragraphStyle(STYLES.guidance, 'CIMS guidance', {
      run: { size: 19, color: COLOURS.quiet },
      paragraph: { keepNext: true, keepLines: true, spacing: { after: 140 } },
    }),
    paragraphStyle(STYLES.label, 'CIMS label', {
      run: { bold: true, size: 20 },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 220, after: 80 } },
    }),
    paragraphStyle(STYLES.answer, 'CIMS answer', {
      paragraph: {
        spacing: { before: 0, after: 120 },
        indent: { left: 125, right: 125 },
        border: {
          top: { ...LINE, space: 6 },
          left: { ...LINE, space: 6 },
          bottom: { ...LINE, space: 6 },
          right: { ...LINE, space: 6 },
        },
      },
    }),
    sharedParagraphStyles.cellHead,
    sharedParagraphStyles.cellLabel,
    paragraphStyle(STYLES.hint, 'CIMS hint', {
      run: { size: 17, color: COLOURS.quiet, italics: true },
      paragraph: { spacing: { before: 0, after: 50 } },
    }),
    sharedParagraphStyles.cellAnswer,
    paragraphStyle(STYLES.header, 'CIMS page header', {
      run: { size: 18, color: COLOURS.quiet },
      paragraph: { spacing: { after: 0 }, border: { bottom: { ...LINE, space: 6 } } },
    }),
    sharedParagraphStyles.footer,
  ],
  characterStyles: [
    { id: STYLES.prompt, name: 'Placeholder Text', run: { color: COLOURS.prompt } },
    { id: STYLES.tick, name: 'CIMS tick', run: { font: TICK_FONT } },
  ],
};
