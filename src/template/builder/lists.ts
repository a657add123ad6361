import { hash } from './hash';

const nsid = (list: string): string => `<w:nsid w:val="${hash(list, 0x81_1c_9d_c5)}"/>`;

/**
 * Gives each list an id (`w:nsid`) that is the same in every document built from the definition, and takes away that a
 * list starts anew wherever it is used, so that a block inserted into a document can go on counting there. By ISO/IEC
 * 29500-1 that id tells which lists are one; that every Word then joins them is not verified.
 */
export const joinableLists = (numbering: string, lists: readonly string[]): string => {
  // `docx` writes a list of bullets of its own before the others.
  const names = ['bullets', ...lists];
  let at = 0;
  return numbering
    .replace(/<w:abstractNum [^>]*>/gu, (start) => {
      const name = names[at] ?? `list ${String(at)}`;
      at += 1;
      return start + nsid(name);
    })
    .replace(/<w:lvlOverride [^>]*><w:startOverride [^>]*\/><\/w:lvlOverride>/gu, '');
};
