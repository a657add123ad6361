import { storesOf } from '../controls/store';
import type { DocxPackage } from '../package/docx-package';
import { childOf, childrenOf, elementsOf, isOn, make, partOf, rootOf, type Element } from '../package/xml';
import { customProperties } from '../package/custom-properties';
import { settingsOf, setToggle } from '../package/settings';
import { stylesPart } from './style-merge';
import type { Merge } from './merge';
import { WordDocument } from '../word-document';

/** The options of `Document.insertFileFromBase64`, as they go over the wire. */
export interface InsertFileOptions {
  readonly importTheme?: boolean;
  readonly importStyles?: boolean;
  readonly importParagraphSpacing?: boolean;
  readonly importPageColor?: boolean;
  readonly importChangeTrackingMode?: boolean;
  readonly importCustomProperties?: boolean;
  readonly importCustomXmlParts?: boolean;
  readonly importDifferentOddEvenPages?: boolean;
}

export const importTheme = ({ package: parts }: WordDocument, source: DocxPackage): void => {
  const theirs = source.relationships(source.mainPart).targetOf('theme');
  if (theirs === undefined || !source.has(theirs)) return;
  const type = 'application/vnd.openxmlformats-officedocument.theme+xml';
  const ours = parts.relationships(parts.mainPart).targetOf('theme');
  parts.put(ours ?? 'word/theme/theme1.xml', source.read(theirs), type);
  if (ours === undefined) parts.relationships(parts.mainPart).add('theme', 'word/theme/theme1.xml');
};

/** Properties of the same name are overwritten. */
export const importCustomProperties = ({ package: parts }: WordDocument, source: DocxPackage): void => {
  for (const { name, value } of customProperties(source).all()) customProperties(parts).set(name, value);
};

/** Parts that the document has already, told by their id, stay as they are. What Word does then is not known. */
export const importCustomXml = (document: WordDocument, source: DocxPackage, merge: Merge): void => {
  const { package: parts } = document;
  const there = storesOf(document);
  const theirs = storesOf(new WordDocument(source.toBytes()));
  for (const [id, part] of theirs) {
    if (there.has(id)) continue;
    parts.relationships(parts.mainPart).add('customXml', merge.copier.copy(part));
  }
};

export const importSettings = (
  { package: parts }: WordDocument,
  source: DocxPackage,
  options: InsertFileOptions,
): void => {
  const theirs = settingsOf(source);
  const toggles = [
    ['trackRevisions', options.importChangeTrackingMode],
    ['evenAndOddHeaders', options.importDifferentOddEvenPages],
    ['displayBackgroundShape', options.importPageColor],
  ] as const;
  for (const [name, wanted] of toggles) {
    if (wanted === true) setToggle(parts, name, isOn(childOf(theirs, name)));
  }
  if (options.importPageColor === true) importBackground(parts, source);
  if (options.importParagraphSpacing === true) importSpacing(parts, source);
};

const importBackground = (parts: DocxPackage, source: DocxPackage): void => {
  const [ours, theirs] = [parts, source].map((each) => rootOf(each.tree(each.mainPart)));
  const background = childOf(theirs, 'background');
  if (ours === undefined || background === undefined) return;
  for (const old of childrenOf(ours, 'background')) ours.removeChild(old);
  ours.insertBefore(partOf(ours).importNode(background, true), ours.firstChild);
  parts.touch(ours);
};

/** The spacing that paragraphs have where no style says otherwise. */
const importSpacing = (parts: DocxPackage, source: DocxPackage): void => {
  const name = source.relationships(source.mainPart).targetOf('styles');
  if (name === undefined || !source.has(name)) return;
  const spacing = defaultsIn(rootOf(source.tree(name)));
  const styles = rootOf(parts.tree(stylesPart(parts)));
  if (spacing === undefined) return;
  const part = partOf(styles);
  const all =
    childOf(styles, 'docDefaults') ?? styles.insertBefore(make(part, 'docDefaults'), styles.firstChild);
  const ours = elementsOf(all).find((each) => each.localName === 'pPrDefault');
  if (ours !== undefined) all.removeChild(ours);
  all.appendChild(part.importNode(spacing, true));
  parts.touch(styles);
};

const defaultsIn = (styles: Element): Element | undefined =>
  childOf(childOf(styles, 'docDefaults'), 'pPrDefault');
