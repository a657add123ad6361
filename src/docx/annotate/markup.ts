import type { Bindings } from '../xml-scope';

/** Among these are all that XML 1.0 has no way to write. */
const UNUSUAL = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const isWritable = (character: string): boolean =>
  /[\t\n\r]/.test(character) || (character >= '\u007f' && character <= '\u009f');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands between tags or, on one line, within an attribute. */
export const escaped = (text: string): string =>
  text
    .replace(UNUSUAL, (found) => (isWritable(found) ? found : '\ufffd'))
    .replace(/[&<>"]/g, (found) => ENTITIES[found] ?? found);

/** A value for an attribute: line ends and tabs would become spaces in any case. */
export const attributeText = (text: string): string => escaped(text.replace(/[\t\r\n]/g, ' '));

/** A tag as it stands in a text. */
export interface Tag {
  readonly from: number;
  readonly to: number;
  /** As written, with its prefix. */
  readonly name: string;
  /** An element without content, written as one tag. */
  readonly empty: boolean;
}

/** The tag that ends at a position: no tag has another `<` in it. */
export const tagEndingAt = (text: string, to: number): Tag => {
  const from = text.lastIndexOf('<', to - 1);
  const written = text.slice(from, to);
  const name = /^<\/?([^\s/>]+)/.exec(written)?.[1];
  if (name === undefined || !written.endsWith('>')) throw new RangeError('no tag ends here');
  return { from, to, name, empty: written.endsWith('/>') };
};

/** What stands before the colon of a written name; nothing for one in the default namespace. */
export const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));

/** How names of one namespace are written at a place. */
export interface Naming {
  readonly element: (local: string) => string;
  readonly attribute: (local: string) => string;
  /** A declaration that the outermost element written there needs; nothing mostly. */
  readonly declaration: string;
}

/**
 * How to write names of the namespace that `name`, written at a place with these bindings, is in. Attributes need a
 * prefix even where elements have none.
 */
export const namingAt = (name: string, bindings: Bindings): Naming => {
  const own = prefixOf(name);
  const uri = bindings.get(own) ?? '';
  const element = (local: string): string => (own === '' ? local : `${own}:${local}`);
  const prefix =
    own !== '' ? own : [...bindings].find(([known, bound]) => known !== '' && bound === uri)?.[0];
  return {
    element,
    attribute: (local) => `${prefix ?? 'w'}:${local}`,
    declaration: prefix === undefined ? ` xmlns:w="${escaped(uri)}"` : '',
  };
};

/**
 * The end tag of an element that was written as one tag and now has content. The blanks are what tells it from any other
 * when the content is taken out again.
 */
const reopenedEnd = (name: string): string => `</${name}  >`;

/** Where something goes into an element, at its end: between its tags, or by opening the one tag that it is. */
export const atEndOf = (open: Tag, close: Tag, text: string) =>
  open.empty
    ? [
        { from: open.to - 2, to: open.to - 1, text: '' },
        { from: open.to, to: open.to, text: `${text}${reopenedEnd(open.name)}` },
      ]
    : [{ from: close.from, to: close.from, text }];

/** The changes that make one tag again of an element that {@link atEndOf} had opened and that is empty again. */
export const closedAgain = (open: Tag, close: Tag) => [
  { from: open.to - 1, to: open.to - 1, text: '/' },
  { from: close.from, to: close.to, text: '' },
];

/** Whether an element was one tag before something was put into it. */
export const wasReopened = (text: string, close: Tag): boolean =>
  text.slice(close.from, close.to) === reopenedEnd(close.name);
