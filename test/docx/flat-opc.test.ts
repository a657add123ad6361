import { strToU8 } from 'fflate';
import { readDocx } from '../../src/docx';
import type { DocxContent } from '../../src/docx';
import { docxOf, flatOpcOf, paragraph, rootXml, run } from '../fixtures/docx-builder';
import { reasonFor, refusal } from './reasons';

const recipe = {
  body: paragraph(run('wörds ') + run('more')),
  related: [{ type: 'header', xml: rootXml('hdr', paragraph('top')) }],
  relationships: [{ type: 'hyperlink', target: 'https://example.org/', external: true }],
};

const readFlat = (xml: string): DocxContent => readDocx(strToU8(xml));

test('holds the same as the zip', () => {
  expect(readFlat(flatOpcOf(recipe))).toEqual({ ...readDocx(docxOf(recipe)), container: 'flat-opc' });
});

test('in UTF-16, with a mark', () => {
  const xml = `\ufeff${flatOpcOf(recipe).replace('UTF-8', 'UTF-16')}`;
  const bytes = new Uint8Array(Uint16Array.from(xml, (letter) => letter.charCodeAt(0)).buffer);
  expect(readDocx(bytes).parts[0]?.paragraphs[0]?.text).toBe('wörds more');
});

test('with line ends of Windows and blanks round the parts', () => {
  const xml = flatOpcOf(recipe)
    .replaceAll('<pkg:xmlData>', '<pkg:xmlData>\r\n  ')
    .replaceAll('</pkg:xmlData>', '\r\n</pkg:xmlData >\r\n');
  expect(readFlat(xml).parts.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(['wörds more', 'top']);
});

test('with the namespaces declared round the parts', () => {
  const own = /<w:document [^>]*>/;
  const [declared] = own.exec(flatOpcOf(recipe)) ?? [''];
  const xml = flatOpcOf(recipe)
    .replace(own, '<w:document>')
    .replace('<pkg:package ', `<pkg:package ${declared.slice('<w:document '.length, -1)} `);
  expect(readFlat(xml).parts[0]?.paragraphs[0]?.text).toBe('wörds more');
});

test('macros and other things that are not XML', () => {
  expect(readFlat(flatOpcOf(recipe, ['word/vbaProject.bin'])).hasMacros).toBe(true);
  expect(readFlat(flatOpcOf(recipe, ['word/media/a.png'])).hasMacros).toBe(false);
});

test('a part that is empty, and one without a name, are told or passed over', () => {
  const extra =
    '<pkg:part pkg:name="/word/header9.xml"><pkg:xmlData/></pkg:part><pkg:part><pkg:xmlData><a/></pkg:xmlData></pkg:part><pkg:xmlData><a/></pkg:xmlData>';
  const withHeader = flatOpcOf({ ...recipe, relationships: [{ type: 'header', target: 'header9.xml' }] });
  const content = readFlat(withHeader.replace('</pkg:package>', `${extra}</pkg:package>`));
  expect(content.messages).toEqual([
    expect.objectContaining({ code: 'part-not-well-formed', part: 'word/header9.xml' }),
  ]);
});

test('a main part that is not XML', () => {
  const xml = flatOpcOf(recipe).replace(
    /(name="\/word\/document.xml"[^>]*>)<pkg:xmlData>.*?<\/pkg:xmlData>/s,
    '$1<pkg:binaryData>AA</pkg:binaryData>',
  );
  expect(reasonFor(strToU8(xml))).toBe('main-part-missing');
});

describe('what is refused', () => {
  test.each([
    ['broken', 'not-well-formed', flatOpcOf(recipe).slice(0, -5)],
    [
      'with a document type',
      'document-type-declared',
      flatOpcOf(recipe).replace('<pkg:package', '<!DOCTYPE a><pkg:package'),
    ],
    ['in an encoding of its own', 'encoding-not-readable', flatOpcOf(recipe).replace('UTF-8', 'ISO-8859-1')],
    ['with a part named twice', 'duplicate-part', flatOpcOf(recipe, ['word/DOCUMENT.xml'])],
    [
      'without a document',
      'not-a-word-document',
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
    ],
  ])('%s: %s', (_, reason, xml) => {
    expect(refusal(strToU8(xml)).reason).toBe(reason);
  });

  test('too large, too many parts', () => {
    expect(reasonFor(strToU8(flatOpcOf(recipe)), { partBytes: 100 })).toBe('too-large');
    expect(reasonFor(strToU8(flatOpcOf(recipe)), { entries: 2 })).toBe('too-many-parts');
  });
});
