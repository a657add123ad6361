import {
  COLOURS,
  defaultStyles,
  LINE,
  paragraphStyle,
  SHARED_STYLES,
  sharedParagraphStyles,
  type WordStyles,
} from '../../word/styles';
import type { Tone } from '../check-page/page-content';

/** The colours of marks and verdicts: each stands beside the word that says the same. A test works out their contrast. */
export const TONE_COLOURS = {
  error: 'A3141C',
  warning: '7A4B00',
  info: '0B57A4',
  ready: '12652F',
} as const satisfies Partial<Record<Tone, string>>;

/** The background of each. */
export const TONE_FILLS = { error: 'FDEEEE', warning: 'FDF4E3', ready: 'E9F6ED' } as const;

export const REPORT_STYLES = {
  ...SHARED_STYLES,
  body: 'Normal',
  aside: 'CimsAside',
  caption: 'Caption',
  item: 'CimsItem',
  fact: 'CimsFact',
  verdict: { error: 'CimsVerdictError', warning: 'CimsVerdictWarning', ready: 'CimsVerdictReady' },
  badge: {
    error: 'CimsMarkError',
    warning: 'CimsMarkWarning',
    info: 'CimsMarkNote',
    ready: 'CimsMarkReady',
    'not-ready': 'CimsMarkError',
    unreadable: 'CimsMarkError',
  },
  code: 'CimsCode',
  strong: 'Strong',
  emphasis: 'Emphasis',
  link: 'Hyperlink',
} as const;

const VERDICTS = ['error', 'warning', 'ready'] as const;

const verdictStyles = VERDICTS.map((tone) =>
  paragraphStyle(REPORT_STYLES.verdict[tone], `CIMS verdict ${tone}`, {
    run: { size: 23 },
    paragraph: {
      keepLines: true,
      spacing: { before: 0, after: 0 },
      indent: { left: 160, right: 100 },
      shading: { type: 'clear', color: 'auto', fill: TONE_FILLS[tone] },
      border: { left: { style: 'single', size: 36, space: 8, color: TONE_COLOURS[tone] } },
    },
  }),
);

/** Every style of a report. */
export const reportStyles: WordStyles = {
  default: defaultStyles,
  paragraphStyles: [
    paragraphStyle(REPORT_STYLES.aside, 'CIMS aside', { run: { size: 19, color: COLOURS.quiet } }),
    paragraphStyle(REPORT_STYLES.caption, 'caption', {
      run: { bold: true, size: 20, color: COLOURS.heading },
      paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
    }),
    paragraphStyle(REPORT_STYLES.item, 'CIMS item', { paragraph: { spacing: { after: 60 } } }),
    paragraphStyle(REPORT_STYLES.fact, 'CIMS fact', {
      run: { size: 20 },
      paragraph: {
        keepLines: true,
        spacing: { after: 50 },
        indent: { left: 200 },
        border: { left: { ...LINE, space: 8 } },
      },
    }),
    ...verdictStyles,
    sharedParagraphStyles.cellHead,
    sharedParagraphStyles.cellLabel,
    sharedParagraphStyles.cellAnswer,
    sharedParagraphStyles.footer,
  ],
  characterStyles: [
    {
      id: REPORT_STYLES.badge.error,
      name: 'CIMS mark error',
      run: { bold: true, color: TONE_COLOURS.error },
    },
    {
      id: REPORT_STYLES.badge.warning,
      name: 'CIMS mark warning',
      run: { bold: true, color: TONE_COLOURS.warning },
    },
    { id: REPORT_STYLES.badge.info, name: 'CIMS mark note', run: { bold: true, color: TONE_COLOURS.info } },
    {
      id: REPORT_STYLES.badge.ready,
      name: 'CIMS mark ready',
      run: { bold: true, color: TONE_COLOURS.ready },
    },
    { id: REPORT_STYLES.code, name: 'CIMS code', run: { font: 'Courier New', size: 18 } },
    { id: REPORT_STYLES.strong, name: 'Strong', run: { bold: true } },
    { id: REPORT_STYLES.emphasis, name: 'Emphasis', run: { italics: true } },
  ],
};
