import { linkTo } from '../../word/paragraphs';
import { run, type WordElement } from '../../word/xml';
import { visibleText } from '../../review/visible-text';
import type { Piece, Words } from '../check-page/page-content';
import { REPORT_STYLES } from './report-styles';

const shown = (text: string, style?: string): WordElement => run(visibleText(text), style);

const runsOf = (piece: Piece): readonly WordElement[] => {
  if (typeof piece === 'string') return [shown(piece)];
  const { text } = piece;
  switch (piece.as) {
    case 'badge':
      return [shown(`[${text}]`, REPORT_STYLES.badge[piece.tone]), run(' ')];
    case 'link':
      // A paper has no links, so an address is written out; within the document a link leads on.
      return piece.to.startsWith('#')
        ? [linkTo(piece.to.slice(1), [shown(text, REPORT_STYLES.link)])]
        : [shown(`${text} <${piece.to}>`)];
    case 'quote':
      return [shown(`“${text}”`)];
    case 'code':
      return [shown(text, REPORT_STYLES.code)];
    case 'strong':
      return [shown(text, REPORT_STYLES.strong)];
    case 'emphasis':
      return [shown(text, REPORT_STYLES.emphasis)];
  }
};

/** A text as runs; what cannot be shown safely is an escape. */
export const wordRuns = (words: Words): readonly WordElement[] => words.flatMap(runsOf);
