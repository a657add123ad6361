/** Pictures in a symbol font that people use as marks, by the low byte of their code. */
export type SymbolFont = ReadonlyMap<number, string>;

const WINGDINGS: SymbolFont = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x71, '☐'],
  [0x72, '☐'],
  [0x78, '☒'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

const WINGDINGS_2: SymbolFont = new Map([
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x53, '☒'],
  [0x54, '☒'],
  [0xa3, '☐'],
]);

const WEBDINGS: SymbolFont = new Map([
  [0x61, '✓'],
  [0x63, '☐'],
  [0x72, '✗'],
]);

const FONTS: ReadonlyMap<string, SymbolFont> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['webdings', WEBDINGS],
]);

/** The pictures of a font by its name; undefined for one that has letters. */
export const symbolFont = (name: string): SymbolFont | undefined => FONTS.get(name.toLowerCase());

const isPrivate = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff;

/**
 * A picture that has no like in Unicode has a private code: it is something, and what, only the font knows. So a letter
 * set in such a font is not that letter.
 */
const pictureOf = (code: number, font: SymbolFont): string =>
  font.get(code & 0xff) ?? String.fromCharCode(0xf000 + (code & 0xff));

/** The character that `w:sym` stands for. */
export const symbolOf = (font: string, char: string): string => {
  if (!/^[0-9a-f]{1,4}$/i.test(char)) return '';
  const code = parseInt(char, 16);
  const pictures = symbolFont(font);
  return pictures !== undefined && (isPrivate(code) || code < 0x100)
    ? pictureOf(code, pictures)
    : String.fromCharCode(code);
};

/** What text shows that is set in a symbol font; blanks stay blanks. */
export const asSymbols = (text: string, font: SymbolFont): string =>
  Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return isPrivate(code) || (code > 0x20 && code < 0x100 && code !== 0xa0)
      ? pictureOf(code, font)
      : character;
  }).join('');
