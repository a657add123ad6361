import type { Control, DocxPart } from './content';

/**
 * The text that stands in a control, paragraphs parted by `\n`; a prompt too, while {@link Control.placeholder} is true,
 * and the prompts of controls within it.
 */
export const controlText = ({ paragraphs }: DocxPart, { from, to, start, end }: Control): string => {
  const texts = paragraphs.slice(from, to).map(({ text }) => text);
  if (start !== undefined) texts[0] = (texts[0] ?? '').slice(start, end);
  return texts.join('\n');
};
