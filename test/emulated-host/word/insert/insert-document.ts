import type { Changes } from '../changes';
import type { DocxPackage } from '../package/docx-package';
import {
  attribute,
  childOf,
  childrenOf,
  descendantsOf,
  elementsOf,
  insert,
  is,
  make,
  partOf,
  remove,
  rootOf,
  setAttribute,
  type Element,
} from '../package/xml';
import { paragraphLike } from '../text/write-runs';
import { refreshAll, blocksOf, checkReplace } from './insert-file';
import {
  importCustomProperties,
  importCustomXml,
  importSettings,
  importTheme,
  type InsertFileOptions,
} from './import-parts';
import { Merge } from './merge';
import type { WordDocument } from '../word-document';

const HEADERS = ['headerReference', 'footerReference'];

/** Puts the source's headers and footers into the document, and their ids where its sections name them. */
const bringHeaders = (merge: Merge, elements: readonly Element[]): void => {
  const relationships = merge.source.relationships(merge.source.mainPart);
  for (const reference of elements.flatMap((element) => descendantsOf(element, HEADERS))) {
    const relationship = relationships.byId(attribute(reference, 'r:id') ?? '');
    if (relationship === undefined) remove(reference);
    else setAttribute(reference, 'r:id', merge.bringHeader(relationship.target, relationship.kind));
  }
};

/** Takes out the headers and footers that no section refers to any longer. */
const dropOrphans = (document: WordDocument): void => {
  const { package: parts } = document;
  const used = descendantsOf(document.body, HEADERS).map((each) => attribute(each, 'r:id'));
  const relationships = parts.relationships(parts.mainPart);
  for (const { id, kind, target } of relationships.all()) {
    if (!/^(header|footer)$/u.test(kind) || used.includes(id)) continue;
    relationships.remove(id);
    parts.remove(target);
  }
};

const lastSectionOf = (source: DocxPackage): Element | undefined =>
  childOf(childOf(rootOf(source.tree(source.mainPart)), 'body'), 'sectPr');

/** A paragraph that ends a section. */
const sectionEnd = (near: Element, section: Element): Element => {
  const paragraph = paragraphLike(near);
  paragraph.appendChild(make(partOf(near), 'pPr', {}, section));
  return paragraph;
};

/**
 * `Document.insertFileFromBase64`: a whole document with its sections, headers and footers. What is there and what
 * comes keep their own page, by a section break between them. Gives the ends of the sections that came.
 */
export const insertDocument = (
  document: WordDocument,
  changes: Changes,
  source: DocxPackage,
  location: 'Replace' | 'Start' | 'End',
  options: InsertFileOptions,
): void => {
  checkReplace(document, location);
  document.checkWrite([document.body]);
  const { body, package: parts } = document;
  const old = elementsOf(body).filter((node) => !is(node, 'sectPr'));
  if (location === 'Replace') document.checkRemoval(old);

  const merge = new Merge(document, source, options.importStyles === true);
  if (options.importStyles === true) merge.styles.bringAll();
  const theirSection = lastSectionOf(source);
  const [section] = merge.bring(
    theirSection === undefined ? [] : [theirSection],
    source.mainPart,
    parts.mainPart,
  );
  const blocks = merge.bring(blocksOf(source), source.mainPart, parts.mainPart);
  bringHeaders(merge, [...blocks, ...(section === undefined ? [] : [section])]);

  const ours = childOf(body, 'sectPr');
  if (location === 'Replace') {
    changes.delete(old);
    old.forEach(remove);
  }
  if (location === 'Start') {
    const end = section === undefined ? [] : [sectionEnd(body, section)];
    insert(body, [...blocks, ...end], body.firstChild);
    changes.add([...blocks, ...end]);
  } else {
    const end =
      location === 'End' && ours !== undefined && section !== undefined ? [sectionEnd(body, ours)] : [];
    if (section !== undefined && ours !== undefined && ours.parentNode === body) remove(ours);
    const last = is(blocks.at(-1) ?? body, 'p') ? [] : [paragraphLike(body)];
    insert(body, [...end, ...blocks, ...last], childOf(body, 'sectPr') ?? null);
    if (section !== undefined) body.appendChild(section);
    changes.add([...end, ...blocks, ...last]);
  }
  document.package.touch(body);
  dropOrphans(document);
  importParts(document, source, merge, options);
  refreshAll(document, changes, [...blocks, ...document.headersAndFooters()]);
};

const importParts = (
  document: WordDocument,
  source: DocxPackage,
  merge: Merge,
  options: InsertFileOptions,
): void => {
  if (options.importTheme === true) importTheme(document, source);
  if (options.importCustomProperties === true) importCustomProperties(document, source);
  if (options.importCustomXmlParts === true) importCustomXml(document, source, merge);
  importSettings(document, source, options);
};

/** The ends of the sections of a document, in order. */
export const sectionsOf = (document: WordDocument): Element[] => {
  const inParagraphs = descendantsOf(document.body, ['pPr']).flatMap((properties) =>
    childrenOf(properties, 'sectPr'),
  );
  return [...inParagraphs, ...childrenOf(document.body, 'sectPr')];
};
