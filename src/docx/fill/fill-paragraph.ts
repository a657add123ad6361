import { atEndOf, namingAt, tagEndingAt } from '../annotate/markup';
import type { Edit } from '../annotate/splice';
import type { Story } from '../story/story';
import { lettersOf } from './look';
import { IN_LINE, isPlain } from './plain-content';
import type { WhyNotFilled } from './types';
import type { RawParagraph } from './watch';
import { writable, writtenRun } from './written-run';

/** What is to be written behind what stands in a paragraph. */
export interface LineFill {
  readonly paragraph: number;
  readonly after: string;
  readonly value: string;
}

/** Something of the paragraph shows to nobody, or is struck out: then it is not as empty as it looks. */
const hidesText = ({ hiddenText, paragraphs }: Story, index: number): boolean =>
  paragraphs[index]?.struckOut !== undefined || hiddenText.some(({ paragraph }) => paragraph === index);

/** The changes that put a value at the end of a paragraph, behind a label or where nothing stands; or why there are none. */
export const fillParagraph = (
  text: string,
  story: Story,
  raw: RawParagraph | undefined,
  { paragraph: index, after, value }: LineFill,
): readonly Edit[] | WhyNotFilled => {
  const shown = story.paragraphs[index]?.text;
  if (raw === undefined || shown === undefined) return 'no-such-place';
  if (raw.isAside) return 'aside';
  if (shown.trim() !== after.trim() || hidesText(story, index)) return 'not-empty';
  const open = tagEndingAt(text, raw.openTo);
  const close = tagEndingAt(text, raw.closeTo);
  if (!open.empty && !isPlain(text.slice(raw.contentFrom, close.from), raw.bindings, IN_LINE)) {
    return 'holds-more';
  }
  const gap = after.trim() === '' || /\s$/.test(shown) ? '' : ' ';
  const look = lettersOf(after.trim() === '' ? raw.markLook : raw.lastLook);
  return atEndOf(open, close, writtenRun(gap + writable(value), look, namingAt(open.name, raw.bindings)));
};
