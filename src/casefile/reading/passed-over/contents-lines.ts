import type { DocxPart } from '../../../docx';
import { LABEL_LIMIT, normalise, withoutNumbering } from '../words/normalise';
import { wordList } from '../words/word-list';

/** Word's styles "toc 1" and "TOC Heading", LibreOffice's "Contents 1" and "Contents Heading". */
const STYLE =
  /^(?:toc(?: ?\d| ?heading)|contents (?:\d|heading)|table of (?:contents|figures)|index heading)/i;

const TITLES = wordList('Contents, Table of contents, List of contents');

/** Asked of every line, so that few are compared word by word. */
const MAY_BE_TITLE = /^.{0,30}contents\W{0,5}$/i;

/**
 * The paragraphs of a table of contents: by their style; by dots, a tab or a gap before a page number; or, under
 * "Contents", because the same words come again further down. They repeat every heading, and are none.
 */
export const contentsLines = (part: DocxPart): Uint8Array => {
  const result = new Uint8Array(part.paragraphs.length);
  let later: ReadonlyMap<string, number> | undefined;
  const comesAgain = (text: string, index: number): boolean => {
    later ??= lastPlaces(part);
    return (later.get(keyOf(text)) ?? -1) > index;
  };
  let isUnderTitle = false;
  part.paragraphs.forEach(({ text, style, heading, cell }, index) => {
    if (style !== undefined && STYLE.test(style)) {
      result[index] = 1;
      return;
    }
    if (text.length > ENTRY_LIMIT || text.trim() === '') return;
    if (MAY_BE_TITLE.test(text) && TITLES.has(normalise(text))) {
      isUnderTitle = true;
      result[index] = 1;
      return;
    }
    const entry = entryTitle(text);
    const isEntry =
      cell === undefined &&
      (entry === undefined
        ? isUnderTitle &&
          heading === undefined &&
          (comesAgain(text, index) || comesAgain(text.replace(PAGE_AFTER_SPACE, ''), index))
        : isUnderTitle || comesAgain(entry, index));
    if (isEntry) result[index] = 1;
    else isUnderTitle = false;
  });
  return result;
};

const ENTRY_LIMIT = 160;

const keyOf = (text: string): string => normalise(withoutNumbering(text));

/** By words, where a short line that has them stands last; the labels of a form are no headings. */
const lastPlaces = (part: DocxPart): ReadonlyMap<string, number> => {
  const result = new Map<string, number>();
  part.paragraphs.forEach(({ text, cell }, index) => {
    const mayBeHeading = cell === undefined && text.length <= LABEL_LIMIT && entryTitle(text) === undefined;
    if (mayBeHeading) result.set(keyOf(text), index);
  });
  return result;
};

const PAGE = /(?:\d{1,3}|[ivxl]{1,6})$/;

/** Some programs write the tab before a page number as a space. */
const PAGE_AFTER_SPACE = /\s\d{1,3}\s?$/;

/** What stands before the page number at the end of a line; absent where the line is no entry. */
const entryTitle = (text: string): string | undefined => {
  const line = text.trimEnd();
  const page = PAGE.exec(line);
  if (page === null) return undefined;
  let end = page.index;
  while (end > 0 && LEADERS.has(line[end - 1] ?? '')) end -= 1;
  const leader = line.slice(end, page.index);
  const isSetOff = leader.includes('\t') || leader.includes('…') || leader.length >= 3;
  return isSetOff && end > 0 ? line.slice(0, end) : undefined;
};

const LEADERS: ReadonlySet<string> = new Set(['.', '…', '·', '_', ' ', '\u00a0', '\t']);
