import {
  attribute,
  closest,
  descendantsOf,
  elementsOf,
  is,
  isElement,
  type Element,
  type Node,
} from '../package/xml';

/** Elements that stand for characters of a paragraph's text. */
const LEAVES = ['t', 'delText', 'tab', 'ptab', 'br', 'cr', 'noBreakHyphen', 'sym'];

/** What holds no text of the paragraph it stands in: properties, field codes, text boxes, older alternatives. */
const NOT_TEXT = [
  'pPr',
  'rPr',
  'sdtPr',
  'sectPr',
  'tblPr',
  'trPr',
  'tcPr',
  'instrText',
  'txbxContent',
  'mc:Fallback',
];

/** `all`: as Word shows it with every mark-up, so that deleted text counts; `current`: accepted; `original`: rejected. */
export type Version = 'all' | 'current' | 'original';

const LEFT_OUT: Readonly<Record<Version, readonly string[]>> = {
  all: [],
  current: ['del', 'moveFrom'],
  original: ['ins', 'moveTo'],
};

/** The elements of a node that carry text, in order; of a node that is one of them, itself. */
export const leavesIn = (node: Node, version: Version = 'all'): Element[] => {
  if (is(node, ...LEAVES)) return [node];
  const skip = [...NOT_TEXT, ...LEFT_OUT[version]];
  return is(node, ...skip) ? [] : descendantsOf(node, LEAVES, skip);
};

export const leafText = (leaf: Element): string => {
  switch (leaf.localName) {
    case 't':
    case 'delText':
      return leaf.textContent ?? '';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'noBreakHyphen':
      return '\u2011';
    case 'sym':
      return String.fromCharCode(parseInt(attribute(leaf, 'w:char') ?? '20', 16));
    default:
      return '\v';
  }
};

/** The paragraphs of a node in order, those of tables too; of a paragraph, itself. Text boxes are not entered. */
export const paragraphsIn = (node: Node): Element[] =>
  is(node, 'p') ? [node] : descendantsOf(node, ['p'], ['txbxContent', 'mc:Fallback']);

/** The paragraph that a node is, or stands in. */
export const paragraphOf = (node: Node): Element | undefined => (is(node, 'p') ? node : closest(node, 'p'));

/** The tables of a node that are not within a table of that node. */
export const outerTablesIn = (node: Node): Element[] =>
  elementsOf(node).flatMap((child) =>
    is(child, 'tbl') ? [child] : is(child, ...NOT_TEXT) ? [] : outerTablesIn(child),
  );

export const lineOf = (node: Node, version: Version = 'all'): string =>
  leavesIn(node, version).map(leafText).join('');

/** The text of nodes that follow each other: one line a paragraph, what stands in a paragraph together on one. */
export const linesOf = (nodes: readonly Node[], version: Version = 'all'): string[] => {
  const lines: string[] = [];
  let inParagraph = false;
  for (const node of nodes.filter(isElement)) {
    const paragraphs = paragraphsIn(node);
    if (paragraphs.length > 0) lines.push(...paragraphs.map((paragraph) => lineOf(paragraph, version)));
    else if (is(node, ...NOT_TEXT) || is(node, 'tbl', 'bookmarkStart', 'bookmarkEnd')) continue;
    else if (inParagraph) lines.push((lines.pop() ?? '') + lineOf(node, version));
    else lines.push(lineOf(node, version));
    inParagraph = paragraphs.length === 0;
  }
  return lines;
};
