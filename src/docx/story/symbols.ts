/** Pictures in the symbol fonts that people use as marks, by the low byte of their code. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x71, '☐'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

const WINGDINGS_2: ReadonlyMap<number, string> = new Map([
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0xa3, '☐'],
]);

const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
]);

/**
 * The character that `w:sym` stands for. A picture that has no like in Unicode keeps its private code: it is something,
 * and what, only the font knows.
 */
export const symbolOf = (font: string, char: string): string => {
  if (!/^[0-9a-f]{1,4}$/i.test(char)) return '';
  const code = parseInt(char, 16);
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const known = isPrivate || code < 0x100 ? FONTS.get(font.toLowerCase())?.get(code & 0xff) : undefined;
  return known ?? String.fromCharCode(code);
};
