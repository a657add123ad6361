import { objectType, type ObjectType } from '../../engine/object-type';
import type { Changes } from '../changes';
import { insertIntoBlocks } from '../insert/insert-file';
import type { DocxPackage } from '../package/docx-package';
import { is, type Element } from '../package/xml';
import { extentLines, type Extent } from '../text/extent';
import { writeInBlocks } from '../text/write-text';
import { oneOf, text } from './arguments';
import { insertParagraphInto } from './insert-paragraph';
import type { NodeObject, Objects } from './objects';
import { placeInBlocks, RANGE_LOCATIONS } from './places';
import { inserting, readingMethods, readingNavigation, sourceOf } from './shared-members';
import { styleScalars } from './styles';

const LOCATIONS = ['Replace', 'Start', 'End'] as const;

const kindOf = (node: Element): string => {
  if (is(node, 'tc')) return 'TableCell';
  if (is(node, 'hdr')) return 'Header';
  return is(node, 'ftr') ? 'Footer' : 'MainDoc';
};

/** Word.Body: of the document, of a header or footer, of a cell. */
export const bodyType = (objects: Objects): ObjectType => {
  const { document } = objects;
  const extentOf = (self: NodeObject): Extent => placeInBlocks(objects.alive(self), 'Content');
  const write = (self: NodeObject, words: string, location: 'Replace' | 'Start' | 'End'): Extent =>
    document.change((changes) => writeInBlocks(document, changes, objects.alive(self), words, location));
  const insert = (
    changes: Changes,
    self: NodeObject,
    source: DocxPackage,
    where: (typeof LOCATIONS)[number],
  ): Extent => insertIntoBlocks(document, changes, objects.alive(self), source, where);
  return objectType<NodeObject>({
    name: 'Body',
    scalars: {
      ...styleScalars(document, extentOf),
      Text: { get: (self) => extentLines(extentOf(self)).join(document.options.paragraphSeparator) },
      Type: { get: (self) => kindOf(objects.alive(self)) },
    },
    navigation: readingNavigation(objects, extentOf, (self) => objects.alive(self)),
    methods: {
      ...readingMethods(objects, extentOf),
      Clear: (self) => void write(self, '', 'Replace'),
      GetRange: (self, [place]) =>
        objects.range(placeInBlocks(objects.alive(self), oneOf(place, RANGE_LOCATIONS, 'Whole'))),
      InsertText: (self, [words, location]) =>
        objects.range(write(self, text(words), oneOf(location, LOCATIONS))),
      InsertParagraph: (self, [words, location]) =>
        insertParagraphInto(objects, objects.alive(self), text(words), oneOf(location, ['Start', 'End'])),
      InsertFileFromBase64: inserting(objects, sourceOf.base64, LOCATIONS, insert),
      InsertOoxml: inserting(objects, sourceOf.ooxml, LOCATIONS, insert),
    },
  });
};
