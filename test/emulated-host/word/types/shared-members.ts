import type { HostObject, Method, Navigation } from '../../engine/object-type';
import type { Changes } from '../changes';
import { commentsWithin } from '../comments/comments';
import { controlRound, controlsIn, textProperty, typeOf, type ControlType } from '../controls/control';
import { flatXmlOf, packageFromBase64, packageFromFlatXml } from '../insert/package-source';
import type { DocxPackage } from '../package/docx-package';
import { closest, rootOf, serialise, type Element } from '../package/xml';
import { anchorOf, extentLines, type Extent } from '../text/extent';
import { outerTablesIn, type Version } from '../text/leaves';
import { paragraphsOfExtent, search, type SearchOptions } from '../text/search';
import { oneOf, options, text } from './arguments';
import type { Objects } from './objects';
import { placeOfExtent } from './places';

/** How one type says what it covers. */
export type ExtentOf<Self extends HostObject> = (self: Self) => Extent;

const ALL_TYPES: readonly ControlType[] = [
  'RichText',
  'PlainText',
  'CheckBox',
  'DropDownList',
  'ComboBox',
  'DatePicker',
  'Picture',
  'Group',
  'RepeatingSection',
  'BuildingBlockGallery',
];

/** Only rich-text controls: by design of Word, whatever else stands there (office-js issues 1382, 2160). */
export const richTextOnly = (controls: readonly Element[]): Element[] =>
  controls.filter((control) => typeOf(control) === 'RichText');

/** `getContentControls({types})`: of the types that were asked for, of rich text where none was. */
export const ofTypes = (controls: readonly Element[], asked: unknown): Element[] => {
  const { types } = options(asked);
  if (!Array.isArray(types)) return richTextOnly(controls);
  const wanted = types.map((type) => oneOf(type, ALL_TYPES));
  return controls.filter((control) => wanted.includes(typeOf(control)));
};

const nodesOf = (extent: Extent): readonly Element[] =>
  extent.kind === 'nodes' ? extent.nodes : extent.kind === 'gap' ? [] : paragraphsOfExtent(extent);

/** Members that Body, ContentControl, Paragraph and Range have in common: what can be read of what they cover. */
export const readingMethods = <Self extends HostObject>(
  objects: Objects,
  extentOf: ExtentOf<Self>,
): Readonly<Record<string, Method<Self>>> => {
  const { document } = objects;
  const find = (self: Self, wanted: unknown, how: SearchOptions) => {
    const found = search(document, extentOf(self), text(wanted), how).map((extent) => objects.range(extent));
    return objects.list('Range', () => found);
  };
  return {
    Search: (self, [wanted, how]) => find(self, wanted, options(how)),
    _Search2: (self, [wanted, flags]) => find(self, wanted, fromFlags(Number(flags ?? 0))),
    Select: (self, [mode]) => {
      const chosen = oneOf(mode, ['Select', 'Start', 'End'], 'Select');
      const extent = extentOf(self);
      const selected = chosen === 'Select' ? extent : placeOfExtent(document, extent, chosen);
      document.select({ extent: selected, by: { type: self.type, mode: chosen, ...tagOf(self) } });
    },
    GetOoxml: (self) => {
      const nodes = nodesOf(extentOf(self));
      return flatXmlOf(document.package, mainOf(objects, nodes));
    },
    GetReviewedText: (self, [version]) => {
      const which: Version =
        oneOf(version, ['Original', 'Current'], 'Current') === 'Original' ? 'original' : 'current';
      return extentLines(extentOf(self), which).join(document.options.paragraphSeparator);
    },
    GetComments: (self) => objects.nodes('Comment', () => commentsWithin(document, nodesOf(extentOf(self)))),
    GetContentControls: (self, [asked]) =>
      objects.nodes('ContentControl', () => ofTypes(controlsWithin(self, extentOf(self)), asked)),
  };
};

const tagOf = (self: HostObject): { tag?: string } => {
  const { node } = self as { node?: Element };
  return self.type === 'ContentControl' && node !== undefined ? { tag: textProperty(node, 'tag') } : {};
};

const fromFlags = (flags: number): SearchOptions => ({
  matchCase: (flags & 1) > 0,
  matchWholeWord: (flags & 2) > 0,
  matchWildcards: (flags & 4) > 0,
  matchPrefix: (flags & 8) > 0,
  matchSuffix: (flags & 16) > 0,
  ignorePunct: (flags & 32) > 0,
  ignoreSpace: (flags & 64) > 0,
});

/** The controls that are covered; a control that is asked is not one of its own. */
const controlsWithin = (self: HostObject, extent: Extent): Element[] => {
  const own = (self as { node?: Element }).node;
  return nodesOf(extent)
    .flatMap(controlsIn)
    .filter((control) => control !== own);
};

export const readingNavigation = <Self extends HostObject>(
  objects: Objects,
  extentOf: ExtentOf<Self>,
  around: (self: Self) => Element | undefined = (self) => anchorOf(extentOf(self)),
): Readonly<Record<string, Navigation<Self>>> => {
  const nearest = (self: Self, ...names: readonly string[]): Element | undefined => {
    const anchor = around(self);
    return anchor === undefined ? undefined : closest(anchor, ...names);
  };
  const parentControl: Navigation<Self> = (self) => {
    const anchor = around(self);
    return objects.nodeOrNull('ContentControl', anchor && controlRound(anchor));
  };
  const parentTable: Navigation<Self> = (self) => objects.nodeOrNull('Table', nearest(self, 'tbl'));
  const parentCell: Navigation<Self> = (self) => objects.nodeOrNull('TableCell', nearest(self, 'tc'));
  return {
    ContentControls: (self) =>
      objects.nodes('ContentControl', () => richTextOnly(controlsWithin(self, extentOf(self)))),
    Paragraphs: (self) => objects.nodes('Paragraph', () => paragraphsOfExtent(extentOf(self))),
    Tables: (self) =>
      objects.nodes('Table', () =>
        nodesOf(extentOf(self)).flatMap((node) => (node.localName === 'tbl' ? [node] : outerTablesIn(node))),
      ),
    ParentBody: (self) => objects.nodeOrNull('Body', nearest(self, 'tc', 'body', 'hdr', 'ftr')),
    ParentContentControl: parentControl,
    ParentContentControlOrNullObject: parentControl,
    ParentTable: parentTable,
    ParentTableOrNullObject: parentTable,
    ParentTableCell: parentCell,
    ParentTableCellOrNullObject: parentCell,
  };
};

/** The main part with nothing in its body but these elements. */
const mainOf = ({ document }: Objects, nodes: readonly Element[]): string => {
  const part = document.main.cloneNode(true) as typeof document.main;
  const body = rootOf(part).getElementsByTagNameNS(document.body.namespaceURI, 'body')[0];
  if (body === undefined) throw new Error('A main part without a body.');
  const covers = nodes.length > 0 && nodes.every((node) => node.parentNode === document.body);
  const section = Array.from(body.childNodes).find((node) => node.localName === 'sectPr');
  for (const node of Array.from(body.childNodes)) if (node !== section) body.removeChild(node);
  const inParagraph =
    !covers && nodes.some((node) => closest(node, 'p') !== undefined && node.localName !== 'p');
  const copies = nodes.map((node) => part.importNode(node, true));
  const paragraph = part.createElementNS(body.namespaceURI, 'w:p');
  if (inParagraph) for (const copy of copies) paragraph.appendChild(copy);
  for (const copy of inParagraph ? [paragraph] : copies) body.insertBefore(copy, section ?? null);
  return serialise(part);
};

/** What is handed over to be inserted. */
export const sourceOf = {
  base64: (value: unknown): DocxPackage => packageFromBase64(text(value)),
  ooxml: (value: unknown): DocxPackage => packageFromFlatXml(text(value)),
} as const;

/** A method that inserts a whole document and gives the range of what came. */
export const inserting =
  <Self extends HostObject, Location extends string>(
    objects: Objects,
    read: (value: unknown) => DocxPackage,
    locations: readonly Location[],
    insert: (changes: Changes, self: Self, source: DocxPackage, location: Location) => Extent,
  ): Method<Self> =>
  (self, [given, location]) => {
    const where = oneOf(location, locations);
    const source = read(given);
    return objects.range(objects.document.change((changes) => insert(changes, self, source, where)));
  };
