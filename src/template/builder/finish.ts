import type { FieldName } from '../dictionary';
import { openWordPackage, OFFICE_RELATIONSHIPS, WORD_TYPE } from '../../word/word-package';
import { boundPart, boundPartProperties } from './binding';
import { glossaryPart } from './glossary';
import { joinableLists } from './lists';

const relationships = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  entries
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

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
 * dates. Equal input gives equal bytes.
 */
export const finish = (bytes: Uint8Array, options: FinishOptions): Uint8Array => {
  const { textOf, write, relate, declare, finished } = openWordPackage(bytes);
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
  return finished(options.title);
};
