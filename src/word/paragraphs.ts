import { el, val, type WordElement } from './xml';

/** Numbers of bookmarks, which no two of a document may share. */
export const bookmarkIds = (): (() => number) => {
  let last = 0;
  return () => (last += 1);
};

/** A name as a bookmark may have it: letters, digits and underscores, at most 40 of them. */
const bookmarkName = (id: string): string => `r_${id.replace(/[^A-Za-z0-9]/gu, '_')}`.slice(0, 40);

/** Runs that a link of the document leads to. */
export const bookmarked = (
  id: string,
  number: number,
  runs: readonly WordElement[],
): readonly WordElement[] => [
  el('w:bookmarkStart', { 'w:id': number, 'w:name': bookmarkName(id) }),
  ...runs,
  el('w:bookmarkEnd', { 'w:id': number }),
];

/** Runs that lead to a bookmark of the document. */
export const linkTo = (id: string, runs: readonly WordElement[]): WordElement =>
  el('w:hyperlink', { 'w:anchor': bookmarkName(id), 'w:history': 1 }, runs);

/** `docx` writes a list of bullets into every document, and this is its number. */
const BULLETS = 1;

/** An item of a list of bullets. */
export const bullet = (style: string, runs: readonly WordElement[]): WordElement =>
  el('w:p', undefined, [
    el('w:pPr', undefined, [
      val('w:pStyle', style),
      el('w:numPr', undefined, [val('w:ilvl', 0), val('w:numId', BULLETS)]),
    ]),
    ...runs,
  ]);
