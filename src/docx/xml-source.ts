import type { SaxesParser } from 'saxes';
import { shownName } from './part-names';
import { NotText } from './text-decoding';
import type { Encoding, PieceDecoder } from './text-decoding';
import { UnreadableDocument } from './unreadable';
import type { UnreadableReason } from './unreadable';
import { NamespaceProblem } from './xml-scope';
import type { Bindings } from './xml-scope';

/** Hands on the bytes of a part, a piece at a time. */
export type ByteSource = (take: (piece: Uint8Array) => void) => void;

/** XML as it comes out of a zip, or a piece of a larger document with the namespaces in force round it. */
export type XmlSource = ByteSource | { readonly text: string; readonly bindings: Bindings };

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

/** @throws XmlProblem where a part declares another encoding than the one that it is in. */
export const checkDeclared = (declared: string | undefined, encoding: Encoding): void => {
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
export const writerOf = (parser: SaxesParser): ((text: string) => void) => {
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

/** Writes the whole source to the parser. @throws XmlProblem, UnreadableDocument as what reads it does. */
export const feed = (
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
