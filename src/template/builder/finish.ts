import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { FieldName } from '../dictionary';
import { boundPart, boundPartProperties } from './binding';
import { glossaryPart } from './glossary';
import { joinableLists } from './lists';
import { escapeXml } from './xml';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Dates inside the file are fixed, so that the same template gives the same bytes on any day and in any time zone. */
const FILE_DATE = '2026-01-01T00:00:00Z';
const ZIP_DATE = new Date(1980, 0, 1);

/** Who made the document, as its properties say: the tool, so that no person's name stands there. */
export const CREATOR = 'CIMS Report Assistant';

const relationships = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  entries
    .map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

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

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

export interface FinishOptions {
  readonly title: string;
  /** What header and body share; absent for a piece of a document, which has no header. */
  readonly incidentId?: string;
  /** The names of the lists, in the order in which they were given to `docx`. */
  readonly lists: readonly string[];
  /** The fields whose prompts the document needs. */
  readonly fields: ReadonlySet<FieldName>;
}

/**
 * What `docx` does not write: the glossary part with the prompts, the data that header and body share, and fixed
 * dates. The entries of the zip come in a fixed order with fixed times, so equal input gives equal bytes.
 */
export const finish = (bytes: Uint8Array, options: FinishOptions): Uint8Array => {
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
  const relate = (id: string, type: string, target: string) =>
    add(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
    );
  const declare = (part: string, type: string) => add(CONTENT_TYPES, '</Types>', override(part, type));

  add('word/styles.xml', '</w:styles>', BASE_STYLE);
  write('docProps/core.xml', coreProperties(options.title));
  write('word/glossary/document.xml', glossaryPart(options.fields));
  write('word/glossary/styles.xml', textOf('word/styles.xml'));
  write('word/glossary/_rels/document.xml.rels', relationships([['rId1', 'styles', 'styles.xml']]));
  write('word/numbering.xml', joinableLists(textOf('word/numbering.xml'), options.lists));
  relate('rIdGlossary', 'glossaryDocument', 'glossary/document.xml');
  declare('word/glossary/document.xml', `${WORD_TYPE}.document.glossary+xml`);
  declare('word/glossary/styles.xml', `${WORD_TYPE}.styles+xml`);
  if (options.incidentId !== undefined) {
    write('customXml/item1.xml', boundPart(options.incidentId));
    write('customXml/itemProps1.xml', boundPartProperties);
    write('customXml/_rels/item1.xml.rels', relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]));
    relate('rIdCase', 'customXml', '../customXml/item1.xml');
    declare(
      'customXml/itemProps1.xml',
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
  }

  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const zip: Zippable = {};
  for (const name of names) zip[name] = [parts[name] ?? new Uint8Array(), { mtime: ZIP_DATE, level: 9 }];
  return zipSync(zip);
};

// Readers that stream a package want its content types first.
const rank = (name: string): number => [CONTENT_TYPES, '_rels/.rels'].indexOf(name) + 1 || 3;
