import { HostError, objectType, type ObjectType } from '../../engine/object-type';
import type { Changes } from '../changes';
import { addComment } from '../comments/comments';
import { insertAtExtent } from '../insert/insert-file';
import type { DocxPackage } from '../package/docx-package';
import { extentLines, type Extent } from '../text/extent';
import { deleteExtent, writeAtExtent } from '../text/write-range';
import { oneOf, text } from './arguments';
import { insertParagraphBeside } from './insert-paragraph';
import type { Objects, RangeObject } from './objects';
import { joined, placeOfExtent, RANGE_LOCATIONS } from './places';
import { inserting, readingMethods, readingNavigation, sourceOf } from './shared-members';
import { styleScalars } from './styles';
import { wrap } from './wrap';

const LOCATIONS = ['Replace', 'Start', 'End', 'Before', 'After'] as const;

/** Word.Range. */
export const rangeType = (objects: Objects): ObjectType => {
  const { document } = objects;
  const extentOf = (self: RangeObject): Extent => objects.extent(self);
  const expand = (self: RangeObject, [other]: readonly unknown[]) => {
    const extent = joined(document, extentOf(self), extentOf(other as RangeObject));
    if (extent === undefined)
      throw new HostError('NotImplemented', 'The emulated host joins only ranges that have text.');
    return objects.range(extent);
  };
  const insert = (
    changes: Changes,
    self: RangeObject,
    source: DocxPackage,
    where: (typeof LOCATIONS)[number],
  ): Extent => insertAtExtent(document, changes, extentOf(self), source, where);
  return objectType<RangeObject>({
    name: 'Range',
    scalars: {
      ...styleScalars(document, extentOf),
      Text: { get: (self) => extentLines(extentOf(self)).join(document.options.paragraphSeparator) },
      IsEmpty: { get: (self) => extentLines(extentOf(self)).join('') === '' },
    },
    navigation: readingNavigation(objects, extentOf),
    methods: {
      ...readingMethods(objects, extentOf),
      GetRange: (self, [place]) =>
        objects.range(placeOfExtent(document, extentOf(self), oneOf(place, RANGE_LOCATIONS, 'Whole'))),
      ExpandTo: expand,
      Clear: (self) => document.change((changes) => deleteExtent(document, changes, extentOf(self))),
      Delete: (self) => document.change((changes) => deleteExtent(document, changes, extentOf(self))),
      InsertText: (self, [words, location]) => {
        const where = oneOf(location, LOCATIONS);
        return objects.range(
          document.change((changes) => writeAtExtent(document, changes, extentOf(self), text(words), where)),
        );
      },
      InsertParagraph: (self, [words, location]) =>
        insertParagraphBeside(objects, extentOf(self), text(words), oneOf(location, ['Before', 'After'])),
      InsertFileFromBase64: inserting(objects, sourceOf.base64, LOCATIONS, insert),
      InsertOoxml: inserting(objects, sourceOf.ooxml, LOCATIONS, insert),
      InsertComment: (self, [words]) =>
        objects.node(
          'Comment',
          document.change((changes) => addComment(document, changes, extentOf(self), text(words))),
        ),
      InsertContentControl: (self, [type]) => wrap(objects, extentOf(self), type),
    },
  });
};
