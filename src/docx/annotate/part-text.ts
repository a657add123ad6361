import { strToU8 } from 'fflate';
import { NotText, PieceDecoder } from '../text-decoding';
import type { Encoding } from '../text-decoding';
import type { Zip, ZipEntry } from '../zip-reader';
import { NotAnnotated } from './problem';

/** A part as text, and the way back to its bytes: text that is not changed gives the very same bytes. */
export interface PartText {
  readonly text: string;
  readonly bytesOf: (text: string) => Uint8Array;
}

const inUtf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return bytes;
};

const encoded = (text: string, encoding: Encoding): Uint8Array =>
  encoding === 'utf-8' ? strToU8(text) : inUtf16(text, encoding === 'utf-16le');

export const joinedBytes = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/**
 * Unpacks a part and decodes it.
 *
 * @throws UnreadableDocument where it cannot be unpacked; NotAnnotated where it is not text.
 */
export const partText = (zip: Zip, entry: ZipEntry): PartText => {
  const pieces: Uint8Array[] = [];
  // The unpacker may use its room again.
  zip.unpack(entry, (piece) => pieces.push(new Uint8Array(piece)));
  const bytes = joinedBytes(pieces);
  const texts: string[] = [];
  const decoder = new PieceDecoder((piece) => texts.push(piece));
  try {
    decoder.push(bytes);
    decoder.end();
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    throw new NotAnnotated(
      'package-unusable',
      'No comments can be put into this document: a part of it is not text in its encoding. Open it in Word, save it under a new name, and try again.',
    );
  }
  const text = texts.join('');
  const encoding = decoder.encoding ?? 'utf-8';
  // The decoder leaves a byte order mark out, and nothing else.
  const mark = bytes.slice(0, bytes.length - encoded(text, encoding).length);
  return { text, bytesOf: (changed) => joinedBytes([mark, encoded(changed, encoding)]) };
};
