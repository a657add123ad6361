import { parseDate } from '../../../policy';

/** What parts the first day of a period from its last. */
const BETWEEN = /\s(?:to|until|till|through|and|–|—|-)\s|\s?[–—]\s?/gi;

const FROM = /^(?:from|between)\s/i;

const LONGEST = 100;

/** The first and the last day of "9 March 2026 to 10 April 2026", as written; absent where the text is no period. */
export const periodOf = (text: string): readonly [from: string, to: string] | undefined => {
  if (text.length > LONGEST) return undefined;
  const period = text.trim().replace(FROM, '');
  for (const { 0: mark, index } of period.matchAll(BETWEEN)) {
    const from = period.slice(0, index).trim();
    const to = period.slice(index + mark.length).trim();
    if (parseDate(from) !== undefined && parseDate(to) !== undefined) return [from, to];
  }
  return undefined;
};
