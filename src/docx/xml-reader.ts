import { SaxesParser } from 'saxes';
import { isUnderstood } from './namespaces';
import { PieceDecoder } from './text-decoding';
import { spend, tooLarge } from './xml-budget';
import type { Budget } from './xml-budget';
import { NamespaceProblem, XmlScope } from './xml-scope';
import type { Bindings } from './xml-scope';
import { checkDeclared, feed, writerOf, XmlProblem } from './xml-source';
import type { XmlSource } from './xml-source';

/** The element that is being opened or closed; valid only during the call. */
export interface XmlElement {
  /** An attribute by short name (`w:val`), whatever prefix was written; only while the element is being opened. */
  attribute(name: string): string | undefined;
  /** Leaves out everything in this element: no handler is called before its end tag. */
  skip(): void;
  /** The namespace that a prefix stands for here. */
  uriOf(prefix: string): string;
  /** The namespaces in force within the element. */
  readonly bindings: Bindings;
  /** How many characters of the text have been read: up to the end of the tag at hand. */
  readonly position: number;
  /** How many elements are open: this one among them while it is being opened, and no longer while it is closed. */
  readonly depth: number;
}

/** What is done at one kind of element. */
export interface ElementHandler<State> {
  readonly open?: (state: State, element: XmlElement) => void;
  /** Called for every element that `open` was called for, the skipped ones too. */
  readonly close?: (state: State, element: XmlElement) => void;
}

/** Handlers by short name: `w:p`. */
export type Vocabulary<State> = Readonly<Record<string, ElementHandler<State>>>;

export interface XmlReading<State> {
  readonly vocabulary: Vocabulary<State>;
  /** What is done at an element of a namespace that Word does not understand, where that is anything. */
  readonly foreign?: ElementHandler<State>;
  /** Called with the text between two tags, whitespace included. */
  readonly text?: (state: State, text: string) => void;
}

/** What the root element turned out to be. */
export interface XmlRoot {
  readonly uri: string;
  readonly local: string;
}

/**
 * One pass over a part.
 *
 * Saxes checks the syntax; namespaces are ours. With its own namespace handling it builds an object for each
 * attribute and walks every open element for each prefix, which costs about half as much again as the whole pass. Here a
 * written name is looked up once per scope (see {@link XmlScope}), with the same rules kept: an undeclared prefix, a
 * malformed name, a reserved binding and an attribute given twice under two prefixes all end the reading.
 *
 * @returns the root element.
 * @throws XmlProblem where the part is not XML that OOXML allows: not well formed, a document type declaration, nested
 * too deeply, an encoding other than UTF-8 and UTF-16. UnreadableDocument `too-large` where the budget is spent.
 */
export const readXml = <State>(
  source: XmlSource,
  { vocabulary, foreign, text }: XmlReading<State>,
  state: State,
  budget: Budget,
): XmlRoot => {
  const { limits } = budget;
  const parser = new SaxesParser();
  const handlers = new Map(Object.entries(vocabulary));
  const nothing: ElementHandler<State> = {};
  const world = {
    meaningOf: (name: string | undefined, uri: string): ElementHandler<State> =>
      (name === undefined ? undefined : handlers.get(name)) ??
      (foreign === undefined || isUnderstood(uri) ? nothing : foreign),
    spend: (bindings: number): void => spend(budget, bindings),
  };

  let scope = XmlScope.root(world, typeof source === 'function' ? undefined : source.bindings);
  const scopes: (XmlScope<ElementHandler<State>> | undefined)[] = [];
  const open: ElementHandler<State>[] = [];
  let root: XmlRoot | undefined;
  // Depth of the element that is being left out; nothing is handled while it is open.
  let skipping = 0;
  // The attributes of the element that is being opened, side by side; the arrays are used again for each element.
  const names: string[] = [];
  const values: string[] = [];
  let count = 0;
  let declarations: [string, string][] | undefined;

  const resolveAttributes = (): void => {
    for (let n = 0; n < count; n++) names[n] = scope.attribute(names[n] as string);
    if (!scope.ambiguous || count < 2) return;
    if (new Set(names.slice(0, count)).size < count)
      throw new NamespaceProblem('an attribute is given twice');
  };

  const element: XmlElement = {
    attribute: (name) => {
      for (let n = 0; n < count; n++) if (names[n] === name) return values[n];
      return undefined;
    },
    skip: () => {
      skipping = open.length;
    },
    uriOf: (prefix) => scope.uriOf(prefix),
    get bindings() {
      return scope.bindings;
    },
    get position() {
      return parser.position;
    },
    get depth() {
      return open.length;
    },
  };

  // No more than these six: an eighth would turn the parser object into a slow dictionary in V8 and cost four times the
  // whole pass. So errors are told from ours where they are caught, and the declaration is looked at in the first tag.
  parser.on('doctype', () => {
    throw new XmlProblem('document-type-declared', 'it declares a document type, which Word never does');
  });
  parser.on('attribute', ({ name, value }) => {
    if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')) {
      (declarations ??= []).push([name, value]);
    } else {
      names[count] = name;
      values[count] = value;
      count += 1;
    }
    if (count + (declarations?.length ?? 0) <= limits.attributes) return;
    throw tooLarge(`an element with more than ${limits.attributes} attributes`);
  });
  parser.on('opentag', ({ name }) => {
    spend(budget, 1);
    if (open.length >= limits.depth) {
      throw new XmlProblem('too-deep', `its elements are nested more than ${limits.depth} deep`);
    }
    scopes.push(declarations === undefined ? undefined : scope);
    if (declarations !== undefined) {
      scope = scope.declare(declarations);
      declarations = undefined;
    }
    const handler = scope.element(name);
    open.push(handler);
    if (count > 0) resolveAttributes();
    if (root === undefined) {
      if (decoder.encoding !== undefined) checkDeclared(parser.xmlDecl.encoding, decoder.encoding);
      const colon = name.indexOf(':');
      root = { uri: scope.uriOf(name.slice(0, Math.max(colon, 0))), local: name.slice(colon + 1) };
    }
    if (skipping === 0 && handler.open !== undefined) handler.open(state, element);
    count = 0;
  });
  parser.on('closetag', () => {
    const depth = open.length;
    const handler = open.pop();
    const outer = scopes.pop();
    if (skipping === 0 || depth <= skipping) {
      skipping = 0;
      handler?.close?.(state, element);
    }
    if (outer !== undefined) scope = outer;
  });
  const take = (piece: string): void => {
    if (text !== undefined && skipping === 0) text(state, piece);
  };
  parser.on('text', take);
  parser.on('cdata', take);

  const write = writerOf(parser);
  const decoder = new PieceDecoder(write);
  feed(source, parser, write, decoder);
  // Saxes has already refused a part without a root.
  return root ?? { uri: '', local: '' };
};
