import { decodeLeniently } from './text-decoding';
import { UnreadableDocument } from './unreadable';
import type { UnreadableReason } from './unreadable';

const SAVE_AS = 'Open it in Word, save it as a Word document (.docx), and try again.';
const NOT_WORD = 'Choose the Word document (.docx) instead.';
const HEAD_BYTES = 4096;

const refuse = (reason: UnreadableReason, message: string): never => {
  throw new UnreadableDocument(reason, message);
};

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Whether the bytes hold some ASCII text in UTF-16, as OLE files write the names of their streams. */
const holdsStreamName = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
};

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_LOCAL = [0x50, 0x4b, 0x03, 0x04];
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06];
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];

const refuseOle = (bytes: Uint8Array): never => {
  if (holdsStreamName(bytes, 'EncryptedPackage')) {
    refuse(
      'password-protected',
      'The document is protected with a password. Open it in Word with its password, remove the password (File, Info, Protect Document), save it, and try again.',
    );
  }
  if (holdsStreamName(bytes, 'WordDocument')) {
    refuse('old-word-format', `This is a Word document in the format used before 2007 (.doc). ${SAVE_AS}`);
  }
  return refuse('not-a-word-document', `This is an older Office file but not a Word document. ${NOT_WORD}`);
};

const refuseText = (head: string): never => {
  if (/<!doctype\s+html|<html[\s>]/i.test(head)) {
    refuse('not-a-word-document', `This is a web page (HTML), whatever its name says. ${SAVE_AS}`);
  }
  if (/\bMIME-Version:/i.test(head)) {
    refuse('not-a-word-document', `This is a web archive or an e-mail, whatever its name says. ${SAVE_AS}`);
  }
  if (head.includes('http://schemas.microsoft.com/office/word/2003/wordml')) {
    refuse('old-word-format', `This is a Word 2003 XML document. ${SAVE_AS}`);
  }
  if (head.includes('urn:oasis:names:tc:opendocument:xmlns:office')) {
    refuse('not-a-word-document', `This is an OpenDocument file. ${SAVE_AS}`);
  }
  if (/^\s*<\?xml|^\s*<[a-z]/i.test(head)) {
    refuse('not-a-word-document', `This is an XML file but not a Word document. ${NOT_WORD}`);
  }
  const unprintable = [...head].some((letter) => (letter < ' ' && !/\s/.test(letter)) || letter === '\ufffd');
  return unprintable
    ? refuse(
        'not-a-word-document',
        `This is not a Word document, or it is damaged beyond recognition. ${NOT_WORD}`,
      )
    : refuse('not-a-word-document', `This is plain text, not a Word document. ${SAVE_AS}`);
};

/**
 * Tells from the bytes how a document is packed.
 *
 * @throws UnreadableDocument for anything that cannot be a Word document of today, saying what it is and what to do.
 */
export const sniff = (bytes: Uint8Array): 'zip' | 'flat' => {
  if (bytes.length === 0) {
    refuse(
      'empty-file',
      'The file is empty. If it is in a synced folder, wait until it has been downloaded; else ask for it again.',
    );
  }
  if (startsWith(bytes, ZIP_LOCAL) || startsWith(bytes, ZIP_EMPTY)) return 'zip';
  if (startsWith(bytes, OLE)) refuseOle(bytes);
  if (PICTURES.some((signature) => startsWith(bytes, signature))) {
    refuse('not-a-word-document', `This is a picture, not a Word document. ${NOT_WORD}`);
  }
  const head = decodeLeniently(bytes.subarray(0, HEAD_BYTES));
  if (head.startsWith('{\\rtf')) refuse('rich-text-format', `This is a rich text file (RTF). ${SAVE_AS}`);
  if (head.slice(0, 1024).includes('%PDF-')) {
    refuse(
      'pdf',
      'This is a PDF. Choose the Word document that it was made from; a PDF can go into the bundle as an attachment.',
    );
  }
  if (/^\s*</.test(head) && head.includes('http://schemas.microsoft.com/office/2006/xmlPackage'))
    return 'flat';
  return refuseText(head);
};

const OTHER_ZIPS: readonly (readonly [pattern: RegExp, what: string, todo: string])[] = [
  [/opendocument\.text|^word-processor$/, 'an OpenDocument text (.odt)', SAVE_AS],
  [/opendocument\.spreadsheet|spreadsheetml|ms-excel|^xl\//, 'a spreadsheet', NOT_WORD],
  [/opendocument\.presentation|presentationml|ms-powerpoint|^ppt\//, 'a presentation', NOT_WORD],
  [/opendocument/, 'an OpenDocument file', NOT_WORD],
  [/epub/, 'an e-book (EPUB)', NOT_WORD],
  [/ms-visio|visio\.drawing/, 'a Visio drawing', NOT_WORD],
  [/\.iwa$/, 'an Apple iWork document', 'Export it as a Word document (.docx) and try again.'],
  [/\.docx$|\.docm$/i, 'a zip with Word documents in it', 'Unpack it and choose the document inside.'],
];

/**
 * The error for a zip in which there is no Word document.
 *
 * @param signs what there is to tell by: the `mimetype` entry, content types, names of entries.
 */
export const notWordZip = (signs: readonly string[]): UnreadableDocument => {
  const known = OTHER_ZIPS.find(([pattern]) => signs.some((sign) => pattern.test(sign)));
  const [, what, todo] = known ?? [undefined, 'a zip file without a Word document in it', NOT_WORD];
  return new UnreadableDocument('not-a-word-document', `This is ${what}. ${todo}`);
};
