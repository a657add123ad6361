import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, for tests that look at what the builder wrote. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

export const parseXml = (xml: string): Element => {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [] };
  const stack: Element[] = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (text) => stack.at(-1)!.children.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root;
};

export const childrenOf = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string');

/** Every element below, in document order. */
export const descendants = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) => [child, ...descendants(child)]);

export const named = (element: Element, name: string): Element[] =>
  descendants(element).filter((child) => child.name === name);

export const child = (element: Element, name: string): Element | undefined =>
  childrenOf(element).find((candidate) => candidate.name === name);

export const valueOf = (element: Element | undefined): string | undefined => element?.attributes['w:val'];

/** The text as a reader sees it: a paragraph ends in a line break. */
export const textOf = (element: Element): string =>
  childrenOf(element)
    .map((node) => {
      if (node.name === 'w:t') return node.children.join('');
      if (node.name === 'w:tab') return '\t';
      if (node.name === 'w:br') return '\n';
      return node.name === 'w:p' ? `${textOf(node)}\n` : textOf(node);
    })
    .join('');

/** The parts of a package as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
