import { blockName, blocksOf, glossaryPart } from '../controls/glossary';
import { controlsIn, property } from '../controls/control';
import type { DocxPackage } from '../package/docx-package';
import { attribute, childOf, make, NAMESPACES, partOf, rootOf, type Element } from '../package/xml';
import type { WordDocument } from '../word-document';
import { declarePrefixes } from './prefixes';

const WORDPROCESSING = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PART = 'word/glossary/document.xml';
const STYLES = 'word/glossary/styles.xml';

const sourceGlossary = (source: DocxPackage): string | undefined => {
  const part = source.relationships(source.mainPart).targetOf('glossaryDocument');
  return part !== undefined && source.has(part) ? part : undefined;
};

/** The part for building blocks of a document, made where it has none, with the styles of the source's. */
const ownGlossary = (document: WordDocument, source: DocxPackage, from: string): Element => {
  const known = glossaryPart(document);
  const { package: parts } = document;
  if (known !== undefined) return rootOf(parts.tree(known));
  parts.put(
    PART,
    `<w:glossaryDocument xmlns:w="${NAMESPACES.w}"/>`,
    `${WORDPROCESSING}.document.glossary+xml`,
  );
  parts.relationships(parts.mainPart).add('glossaryDocument', PART);
  const styles = source.relationships(from).targetOf('styles');
  if (styles !== undefined && source.has(styles)) {
    parts.put(STYLES, source.read(styles), `${WORDPROCESSING}.styles+xml`);
    parts.relationships(PART).add('styles', STYLES);
  }
  return rootOf(parts.tree(PART));
};

/** Brings along the prompts of controls: a control shows its prompt again only where the document has it. */
export const bringPrompts = (
  document: WordDocument,
  source: DocxPackage,
  nodes: readonly Element[],
): void => {
  const from = sourceGlossary(source);
  if (from === undefined) return;
  const wanted = new Set(
    nodes
      .flatMap(controlsIn)
      .map((control) => attribute(childOf(property(control, 'placeholder'), 'docPart'))),
  );
  const blocks = blocksOf(rootOf(source.tree(from))).filter((block) => wanted.has(blockName(block)));
  if (blocks.length === 0) return;
  const glossary = ownGlossary(document, source, from);
  const there = new Set(blocksOf(glossary).map(blockName));
  declarePrefixes(rootOf(source.tree(from)), glossary);
  const part = partOf(glossary);
  const list = childOf(glossary, 'docParts') ?? glossary.appendChild(make(part, 'docParts'));
  for (const block of blocks.filter((each) => !there.has(blockName(each))))
    list.appendChild(part.importNode(block, true));
  document.package.touch(glossary);
};
