import { strToU8 } from 'fflate';
import { contentTypesXml, docxOf, relationshipsXml, zipOf } from '../fixtures/docx-builder';
import { reasonFor, refusal } from './reasons';

const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

const ole = (stream: string): Uint8Array =>
  Uint8Array.of(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(64).fill(0),
    ...wide('E'),
    ...wide(stream),
  );

describe('bytes that are no Word document of today', () => {
  test.each([
    ['nothing at all', 'empty-file', new Uint8Array(0), /empty/],
    ['a document under a password', 'password-protected', ole('EncryptedPackage'), /remove the password/],
    ['a .doc', 'old-word-format', ole('WordDocument'), /\.doc\).*save it as a Word document/],
    ['another OLE file', 'not-a-word-document', ole('Workbook'), /older Office file/],
    ['rich text', 'rich-text-format', strToU8('{\\rtf1 words}'), /RTF/],
    ['a PDF', 'pdf', strToU8('%PDF-1.7\n'), /PDF/],
    ['a PDF after some bytes of junk', 'pdf', strToU8('junk\n%PDF-1.7\n'), /PDF/],
    ['a web page', 'not-a-word-document', strToU8('<!DOCTYPE html><html></html>'), /web page/],
    ['a web archive', 'not-a-word-document', strToU8('MIME-Version: 1.0\n'), /web archive/],
    [
      'Word 2003 XML',
      'old-word-format',
      strToU8(
        '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>',
      ),
      /Word 2003/,
    ],
    [
      'flat OpenDocument',
      'not-a-word-document',
      strToU8(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      ),
      /OpenDocument/,
    ],
    ['other XML', 'not-a-word-document', strToU8('<?xml version="1.0"?><a/>'), /XML file/],
    ['plain text', 'not-a-word-document', strToU8('Dear reader,\n'), /plain text/],
    [
      'plain text in UTF-16',
      'not-a-word-document',
      Uint8Array.of(0xff, 0xfe, ...wide('Dear reader')),
      /plain text/,
    ],
    ['a picture', 'not-a-word-document', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /picture/],
    ['zeros', 'not-a-word-document', new Uint8Array(500), /damaged beyond recognition/],
  ])('%s: %s', (_, reason, bytes, sentence) => {
    expect(refusal(bytes).reason).toBe(reason);
    expect(refusal(bytes).message).toMatch(sentence);
  });
});

describe('zips that hold no Word document', () => {
  const office = (type: string): Uint8Array =>
    zipOf({
      '[Content_Types].xml': contentTypesXml(type),
      '_rels/.rels': relationshipsXml([{ type: 'officeDocument', target: 'word/document.xml' }]),
      'word/document.xml': '<a/>',
    });

  test.each([
    ['an .odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), /OpenDocument text/],
    ['an .ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), /a spreadsheet/],
    ['an .odp', zipOf({ mimetype: 'application/vnd.oasis.opendocument.presentation' }), /a presentation/],
    ['an .odg', zipOf({ mimetype: 'application/vnd.oasis.opendocument.graphics' }), /OpenDocument file/],
    ['an e-book', zipOf({ mimetype: 'application/epub+zip' }), /e-book/],
    ['an .xlsx by its names', zipOf({ 'xl/workbook.xml': '<a/>' }), /a spreadsheet/],
    ['a .pptx by its names', zipOf({ 'ppt/presentation.xml': '<a/>' }), /a presentation/],
    [
      'an .xlsx by its content type',
      office('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      /a spreadsheet/,
    ],
    ['a .pages', zipOf({ 'Index/Document.iwa': 'x' }), /iWork/],
    ['a zip of documents', zipOf({ 'report.docx': 'x' }), /Unpack it/],
    ['some other zip', zipOf({ 'notes.txt': 'x' }), /without a Word document in it/],
    ['an empty zip', zipOf({}), /without a Word document in it/],
  ])('%s', (_, bytes, sentence) => {
    expect(refusal(bytes).reason).toBe('not-a-word-document');
    expect(refusal(bytes).message).toMatch(sentence);
  });

  test('a main part that is something else', () => {
    expect(reasonFor(docxOf({ parts: { 'word/document.xml': '<html/>' } }))).toBe('not-a-word-document');
  });

  test('a main part that is missing', () => {
    const bytes = zipOf({
      '_rels/.rels': relationshipsXml([{ type: 'officeDocument', target: 'word/document.xml' }]),
    });
    expect(refusal(bytes).reason).toBe('main-part-missing');
  });
});

test('every sentence says what to do', () => {
  for (const bytes of [
    ole('WordDocument'),
    strToU8('{\\rtf1}'),
    strToU8('%PDF-'),
    zipOf({ a: 'x' }),
    new Uint8Array(0),
  ]) {
    expect(refusal(bytes).message).toMatch(/Open it|Choose|ask for it/);
  }
});
