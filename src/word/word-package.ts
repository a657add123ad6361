import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escapeXml } from './xml';

const CONTENT_TYPES = '[Content_Types].xml';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Dates inside the file are fixed, so that the same content gives the same bytes on any day and in any time zone. */
const FILE_DATE = '2026-01-01T00:00:00Z';
const ZIP_DATE = new Date(1980, 0, 1);

/** Who made the document, as its properties say: the tool, so that no person's name stands there. */
export const CREATOR = 'CIMS Report Assistant';

const coreProperties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${CREATOR}</dc:creator>` +
  `<cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${FILE_DATE}</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${FILE_DATE}</dcterms:modified>` +
  '<dc:language>en-AU</dc:language></cp:coreProperties>';

// Styles that `docx` writes are based on this one, which it does not write.
const BASE_STYLE =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>';

const before = (text: string, mark: string, addition: string): string => {
  const at = text.lastIndexOf(mark);
  if (at < 0) throw new Error(`The document that docx made has no ${mark}.`);
  return text.slice(0, at) + addition + text.slice(at);
};

// Readers that stream a package want its content types first.
const rank = (name: string): number => [CONTENT_TYPES, '_rels/.rels'].indexOf(name) + 1 || 3;

/** The parts of a document that `docx` made, before they are put together for good. */
export interface WordPackage {
  readonly textOf: (part: string) => string;
  readonly write: (part: string, text: string) => void;
  /** Relates the main document to a part. */
  readonly relate: (id: string, type: string, target: string) => void;
  /** Says of what type a part is. */
  readonly declare: (part: string, type: string) => void;
  /** The bytes: parts in a fixed order with fixed times, so equal input gives equal bytes. */
  readonly finished: (title: string) => Uint8Array;
}

/** Opens a document that `docx` made, to write what that library does not. */
export const openWordPackage = (bytes: Uint8Array): WordPackage => {
  const parts = unzipSync(bytes);
  const textOf = (name: string): string => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The document that docx made has no ${name}.`);
    return strFromU8(part);
  };
  const write = (name: string, text: string) => {
    parts[name] = strToU8(text);
  };
  const add = (name: string, mark: string, addition: string) =>
    write(name, before(textOf(name), mark, addition));
  add('word/styles.xml', '</w:styles>', BASE_STYLE);
  return {
    textOf,
    write,
    relate: (id, type, target) =>
      add(
        'word/_rels/document.xml.rels',
        '</Relationships>',
        `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`,
      ),
    declare: (part, type) =>
      add(CONTENT_TYPES, '</Types>', `<Override PartName="/${part}" ContentType="${type}"/>`),
    finished: (title) => {
      write('docProps/core.xml', coreProperties(title));
      const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
      const zip: Zippable = {};
      for (const name of names) zip[name] = [parts[name] ?? new Uint8Array(), { mtime: ZIP_DATE, level: 9 }];
      return zipSync(zip);
    },
  };
};
