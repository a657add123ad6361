import { doesNotApply } from '../../casefile';

const NUMBER = /^\D{0,40}?(\d{1,4})(?!\d|[.,]\d)\D*$/;

/**
 * How many business days an extension is for: the one whole number in the text (`20`, `20 business days`). Words that say
 * there is none give 0; nothing is returned for an empty text or one that holds another number of numbers.
 */
export const readExtension = (text: string): number | undefined => {
  if (text.trim() === '') return undefined;
  if (doesNotApply(text) || /^no\b/i.test(text.trim())) return 0;
  const [, digits] = NUMBER.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
};
