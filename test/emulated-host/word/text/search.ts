import { HostError } from '../../engine/object-type';
import type { WordDocument } from '../word-document';
import type { Element } from '../package/xml';
import { leavesBetween, pointsOf, type Extent, type TextExtent, type TextPoint } from './extent';
import { leafText, leavesIn, paragraphOf, paragraphsIn } from './leaves';

/** Word's own limit for what it is asked to find. */
const LONGEST = 255;

export interface SearchOptions {
  readonly matchCase?: boolean;
  readonly matchWholeWord?: boolean;
  readonly matchPrefix?: boolean;
  readonly matchSuffix?: boolean;
  readonly ignorePunct?: boolean;
  readonly ignoreSpace?: boolean;
  readonly matchWildcards?: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Word reads `^` as the start of a code. */
const withoutCodes = (text: string): string =>
  text.replace(/\^(.?)/gu, (_, code: string) => {
    if (code === '^') return '^';
    if (code === 't') return '\t';
    if (code === 'l') return '\v';
    throw new HostError('NotImplemented', `The emulated host does not model the search code ^${code}.`);
  });

const patternOf = (wanted: string, options: SearchOptions): RegExp => {
  if (options.matchWildcards === true)
    throw new HostError('NotImplemented', 'The emulated host does not model wildcards.');
  const ignored = `${options.ignoreSpace === true ? '\\s' : ''}${options.ignorePunct === true ? '\\p{P}' : ''}`;
  const characters = [...withoutCodes(wanted)].filter(
    (each) => ignored === '' || !new RegExp(`[${ignored}]`, 'u').test(each),
  );
  const joined = characters.map(escaped).join(ignored === '' ? '' : `[${ignored}]*`);
  const starts = options.matchWholeWord === true || options.matchPrefix === true ? '(?<![\\p{L}\\p{N}])' : '';
  const ends = options.matchWholeWord === true || options.matchSuffix === true ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${starts}${joined}${ends}`, options.matchCase === true ? 'gu' : 'giu');
};

const pointAt = (leaves: readonly Element[], offset: number, isEnd: boolean): TextPoint => {
  let left = offset;
  for (const leaf of leaves) {
    const { length } = leafText(leaf);
    if (isEnd ? left <= length : left < length) return { leaf, offset: left };
    left -= length;
  }
  throw new Error('A place behind the end of a paragraph.');
};

const inParagraph = (document: WordDocument, paragraph: Element, pattern: RegExp): TextExtent[] => {
  const leaves = leavesIn(paragraph);
  return [...leaves.map(leafText).join('').matchAll(pattern)]
    .filter(([hit]) => hit !== '')
    .map((hit) =>
      document.extents.make(
        pointAt(leaves, hit.index, false),
        pointAt(leaves, hit.index + hit[0].length, true),
      ),
    );
};

/** Tells whether a hit covers only characters that the extent covers too. */
const within = (extent: Extent): ((hit: TextExtent) => boolean) => {
  const points = pointsOf(extent);
  if (points === undefined) return () => false;
  const { start, end } = points;
  const covered = new Set(leavesBetween({ kind: 'text', ...points }).map(({ leaf }) => leaf));
  return (hit) =>
    leavesBetween(hit).every(({ leaf }) => covered.has(leaf)) &&
    (hit.start.leaf !== start.leaf || hit.start.offset >= start.offset) &&
    (hit.end.leaf !== end.leaf || hit.end.offset <= end.offset);
};

/**
 * The places where the text stands, in order. Text is found where it is contiguous within one paragraph, however its
 * runs are cut. @throws HostError `SearchStringInvalidOrTooLong`
 */
export const search = (
  document: WordDocument,
  extent: Extent,
  wanted: string,
  options: SearchOptions = {},
): Extent[] => {
  if (wanted === '' || wanted.length > LONGEST) throw new HostError('SearchStringInvalidOrTooLong');
  const pattern = patternOf(wanted, options);
  if (extent.kind === 'gap') return [];
  const found = paragraphsOfExtent(extent).flatMap((each) => inParagraph(document, each, pattern));
  const isWhole = extent.kind === 'nodes' && extent.nodes.every((node) => paragraphsIn(node).length > 0);
  return isWhole ? found : found.filter(within(extent));
};

/** The paragraphs that an extent covers, wholly or in part. */
export const paragraphsOfExtent = (extent: Extent): Element[] => {
  const around = (node: Element): Element[] => {
    const paragraph = paragraphOf(node);
    return paragraph === undefined ? [] : [paragraph];
  };
  if (extent.kind === 'gap') return around(extent.parent);
  const nodes = extent.kind === 'nodes' ? extent.nodes : leavesBetween(extent).map(({ leaf }) => leaf);
  return [
    ...new Set(nodes.flatMap((node) => (paragraphsIn(node).length > 0 ? paragraphsIn(node) : around(node)))),
  ];
};
