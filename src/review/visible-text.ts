/**
 * Text from a document is not to be trusted where it is shown: it may hold terminal escapes, characters that turn the
 * reading direction round, or ones that cannot be seen. Each of them is shown as an escape such as `\u{202e}`.
 */
const NOT_SHOWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Anything that leaves ink; the blank of Braille is a sign by its class and none on paper. */
const INK = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a person who is shown the text sees anything of it. */
export const isSeen = (text: string): boolean => INK.test(text);

/** Line ends, tabs, and the selectors that choose between two shapes of the character before them. */
const isHarmless = (found: string): boolean =>
  found === '\n' || found === '\t' || (found >= '\ufe00' && found <= '\ufe0f');

const escape = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16).padStart(4, '0')}}`;
};

/** As many marks as any script puts on one letter; what is piled on top of them covers the lines above and below. */
const PILED = /(?<=\p{Mn}{4})\p{Mn}/gu;

/** The text with every character that cannot be shown safely as an escape; line ends and tabs stay. */
export const visibleText = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(NOT_SHOWN, (found) => (isHarmless(found) ? found : escape(found)))
    .replace(PILED, escape);

/** The same on one line: every run of spaces, tabs and line ends as one space. */
export const visibleLine = (text: string): string =>
  visibleText(text.replace(/[\r\n\t]+/gu, ' '))
    .replace(/ {2,}/gu, ' ')
    .trim();

/**
 * A JSON text with the same value, in which characters that a terminal may act on, or that cannot be seen, are written
 * as JSON escapes. `JSON.stringify` escapes only those below U+0020.
 */
export const visibleJson = (json: string): string =>
  json.replace(NOT_SHOWN, (found) =>
    found === '\n'
      ? found
      : Array.from({ length: found.length }, (_, index) => found.charCodeAt(index))
          .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
          .join(''),
  );
