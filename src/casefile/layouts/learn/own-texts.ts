import type { DocxPart } from '../../../docx';
import { isBlank, ownFreeText } from '../../reading/words/prompts';
import { fromTickBoxes } from '../../reading/words/tick-boxes';

/** The texts of a part's paragraphs without what the prompts of its controls say. */
export const textsWithoutPrompts = ({ paragraphs, controls }: DocxPart): readonly string[] => {
  const texts = paragraphs.map(({ text }) => text);
  const inLine = new Map<number, Prompt[]>();
  for (const { placeholder, level, from, to, start = 0, end = 0 } of controls) {
    if (!placeholder) continue;
    if (level !== 'run') texts.fill('', from, to);
    else if (inLine.has(from)) inLine.get(from)?.push({ start, end });
    else inLine.set(from, [{ start, end }]);
  }
  for (const [at, prompts] of inLine) texts[at] = blankedOut(texts[at] ?? '', prompts);
  return texts;
};

interface Prompt {
  readonly start: number;
  readonly end: number;
}

/** A text with spaces in place of its prompts, so that offsets after them stay true. The prompts stand in order. */
const blankedOut = (text: string, prompts: readonly Prompt[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of prompts) {
    const to = Math.min(Math.max(end, at), text.length);
    const from = Math.min(Math.max(start, at), to);
    pieces.push(text.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  return pieces.join('') + text.slice(at);
};

/** Choices that stand ready to be struck out or ticked: "Yes / No", "☐ Yes ☐ No". */
const OPEN_CHOICE = /^\s{0,9}yes\s?\/\s?no(?:\s?\/\s?(?:n\/?a|unknown))?\s{0,9}$/i;

/** Whether nobody has answered here: nothing, a prompt, a ruled line, or boxes without a tick. */
export const isUnanswered = (text: string): boolean =>
  text.split('\n').every((line) => {
    if (isBlank(line) || OPEN_CHOICE.test(line)) return true;
    const own = ownFreeText(line);
    const ticked = own === '' ? '' : fromTickBoxes(own.replace(/\[[ \u00a0]{0,3}\]/g, '☐'));
    return ticked === '' || (ticked === 'No' && own.length <= 3 && !/no/i.test(own));
  });
