import type { DocxPart } from '../../../docx';
import { isBlank, ownFreeText } from '../../reading/words/prompts';
import { fromTickBoxes } from '../../reading/words/tick-boxes';

/** The texts of a part's paragraphs without what the prompts of its controls say. */
export const textsWithoutPrompts = ({ paragraphs, controls }: DocxPart): readonly string[] => {
  const texts = paragraphs.map(({ text }) => text);
  for (const { placeholder, level, from, to, start = 0, end = 0 } of controls) {
    if (!placeholder) continue;
    if (level === 'run') {
      // Spaces keep the place, so that offsets after it stay true.
      const text = texts[from] ?? '';
      texts[from] = text.slice(0, start) + ' '.repeat(Math.max(end - start, 0)) + text.slice(end);
    } else {
      texts.fill('', from, to);
    }
  }
  return texts;
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
