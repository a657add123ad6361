import { SaxesParser } from 'saxes';
import type { ReadLimits } from './limits';
import { isUnderstood } from './namespaces';
import { shownName } from './part-names';
import { NotText, PieceDecoder } from './text-decoding';
import type { Encoding } from './text-decoding';
import { UnreadableDocument } from './unreadable';
import type { UnreadableReason } from './unreadable';
import { NamespaceProblem, XmlScope } from './xml-scope';
import type { Bindings } from './xml-scope';

/** Hands on the bytes of a part, a piece at a time. */
export type ByteSource = (take: (piece: Uint8Array) => void) => void;

/** XML as it comes out of a zip, or a piece of a larger document with the namespaces in force round it. */
export type XmlSource = ByteSource | { readonly text: string; readonly bindings: Bindings };

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

/** What all the parts of one document may use together. */
export interface Budget {
  readonly limits: ReadLimits;
  elementsLeft: number;
}

/** What the root element turned out to be. */
export interface XmlRoot {
  readonly uri: string;
  readonly local: string;
}

type XmlReason = Extract<
  UnreadableReason,
  'not-well-formed' | 'too-deep' | 'document-type-declared' | 'encoding-not-readable'
>;

/** Why a part could not be read as XML. What that means for the document is for the caller to say. */
export class XmlProblem extends Error {
  constructor(
    readonly reason: XmlReason,
    message: string,
  ) {
    super(message);
  }
}

/** The error for a document that goes beyond a limit; `what` is what it has too much of. */
export const tooLarge = (what: string): UnreadableDocument =>
  new UnreadableDocument(
    'too-large',
    `The file is too large to check: it has ${what}. Split it into smaller documents and try again.`,
  );

/** Takes so many elements off what is left. @throws UnreadableDocument `too-large` where there are not so many left. */
export const spend = (budget: Budget, elements: number): void => {
  budget.elementsLeft -= elements;
  if (budget.elementsLeft < 0) throw tooLarge(`more than ${budget.limits.elements} elements`);
};

const checkDeclared = (declared: string | undefined, encoding: Encoding): void => {
  if (declared === undefined) return;
  const name = declared.toLowerCase();
  const wide = encoding !== 'utf-8';
  const fits = wide ? /^(utf-16|utf-16le|utf-16be|utf-8|utf8)$/ : /^(utf-8|utf8|us-ascii|ascii)$/;
  if (!fits.test(name)) throw new XmlProblem('encoding-not-readable', `its text is encoded as ${declared}`);
};

/** Saxes throws plain errors; ours, and those of a mistake in a handler, have a class. */
const isPlain = (error: unknown): error is Error =>
  error instanceof Error && Object.getPrototypeOf(error) === Error.prototype;

const asProblem = (error: unknown): unknown => {
  if (error instanceof NamespaceProblem || isPlain(error)) {
    // It goes into a sentence of ours, and may name an element whose name is as long as the part.
    return new XmlProblem('not-well-formed', shownName(error.message).replace(/\.+$/, ''));
  }
  if (error instanceof NotText) {
    return new XmlProblem('encoding-not-readable', 'its text is not in the encoding that it should be in');
  }
  return error;
};

const PIECE_LENGTH = 64 * 1024;
const LONGEST_UNJOINED = 1024 * 1024;

/**
 * Writes text to the parser, a piece at a time.
 *
 * Saxes puts a long comment, section or text together from bits, one for each dash, bracket or line end in it, and V8
 * keeps the bits apart until a character of the whole is asked for: 30 MB of them took over 2 GB. So one is asked for
 * now and then.
 */
const writerOf = (parser: SaxesParser): ((text: string) => void) => {
  let unjoined = 0;
  return (text) => {
    for (let at = 0; at < text.length; at += PIECE_LENGTH) {
      const piece = text.slice(at, at + PIECE_LENGTH);
      parser.write(piece);
      unjoined += piece.length;
      if (unjoined < LONGEST_UNJOINED) continue;
      parser['text'].charCodeAt(0);
      parser['entity'].charCodeAt(0);
      unjoined = 0;
    }
  };
};

/** Writes the whole source to the parser. */
const feed = (
  source: XmlSource,
  parser: { close(): unknown },
  write: (text: string) => void,
  decoder: PieceDecoder,
): void => {
  let problem: unknown;
  const attempt = (step: () => void): void => {
    if (problem !== undefined) return;
    try {
      step();
    } catch (error) {
      if (error instanceof UnreadableDocument) throw error;
      problem = asProblem(error);
    }
  };
  if (typeof source === 'function') {
    // Taken to the end even so, because a damaged zip is a better reason than the broken XML that comes out of it.
    source((piece) => attempt(() => decoder.push(piece)));
    attempt(() => decoder.end());
  } else {
    attempt(() => write(source.text));
  }
  attempt(() => parser.close());
  if (problem !== undefined) throw problem;
};

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
