/** FNV-1a, in eight hexadecimal digits: the same words give the same id in every build. */
export const hash = (text: string, seed: number): string => {
  let value = seed;
  for (const character of text)
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  return value.toString(16).padStart(8, '0').toUpperCase();
};
