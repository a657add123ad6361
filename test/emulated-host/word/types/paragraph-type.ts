import { objectType, type Method, type ObjectType } from '../../engine/object-type';
import type { Changes } from '../changes';
import { insertAtExtent } from '../insert/insert-file';
import type { DocxPackage } from '../package/docx-package';
import { attribute, childOf, closest, type Element } from '../package/xml';
import { nodesExtent, type Extent } from '../text/extent';
import { lineOf, paragraphsIn } from '../text/leaves';
import { deleteExtent } from '../text/write-range';
import { writeInParagraph } from '../text/write-text';
import { oneOf, text } from './arguments';
import { insertParagraphBeside } from './insert-paragraph';
import type { NodeObject, Objects } from './objects';
import { placeOfParagraph, RANGE_LOCATIONS } from './places';
import { inserting, readingMethods, readingNavigation, sourceOf } from './shared-members';
import { styleScalars } from './styles';
import { wrap } from './wrap';

const LOCATIONS = ['Replace', 'Start', 'End'] as const;

const storyOf = (paragraph: Element): Element => closest(paragraph, 'body', 'hdr', 'ftr') ?? paragraph;

/** Word.Paragraph. */
export const paragraphType = (objects: Objects): ObjectType => {
  const { document } = objects;
  const extentOf = (self: NodeObject): Extent => nodesExtent([objects.alive(self)]);
  const neighbour =
    (step: 1 | -1): Method<NodeObject> =>
    (self) => {
      const paragraph = objects.alive(self);
      const all = paragraphsIn(storyOf(paragraph));
      const at = all.indexOf(paragraph) + step;
      return objects.nodeOrNull('Paragraph', at < 0 ? undefined : all[at]);
    };
  const insert = (
    changes: Changes,
    self: NodeObject,
    source: DocxPackage,
    where: (typeof LOCATIONS)[number],
  ): Extent => insertAtExtent(document, changes, extentOf(self), source, where);
  return objectType<NodeObject>({
    name: 'Paragraph',
    scalars: {
      ...styleScalars(document, extentOf),
      Text: { get: (self) => lineOf(objects.alive(self)) },
      UniqueLocalId: { get: (self) => document.localIdOf(objects.alive(self)) },
      IsListItem: {
        get: (self) => childOf(childOf(objects.alive(self), 'pPr'), 'numPr') !== undefined,
      },
      IsLastParagraph: {
        get: (self) => paragraphsIn(storyOf(objects.alive(self))).at(-1) === self.node,
      },
      OutlineLevel: {
        get: (self) => Number(attribute(childOf(childOf(objects.alive(self), 'pPr'), 'outlineLvl')) ?? 9) + 1,
        onlyWhenNamed: true,
      },
      TableNestingLevel: { get: (self) => nesting(objects.alive(self)) },
    },
    navigation: readingNavigation(objects, extentOf),
    methods: {
      ...readingMethods(objects, extentOf),
      GetNext: neighbour(1),
      GetNextOrNullObject: neighbour(1),
      GetPrevious: neighbour(-1),
      GetPreviousOrNullObject: neighbour(-1),
      GetRange: (self, [place]) =>
        objects.range(placeOfParagraph(objects.alive(self), oneOf(place, RANGE_LOCATIONS, 'Whole'))),
      Clear: (self) =>
        void document.change((changes) =>
          writeInParagraph(document, changes, objects.alive(self), '', 'Replace'),
        ),
      Delete: (self) => document.change((changes) => deleteExtent(document, changes, extentOf(self))),
      InsertText: (self, [words, location]) => {
        const where = oneOf(location, LOCATIONS);
        return objects.range(
          document.change((changes) =>
            writeInParagraph(document, changes, objects.alive(self), text(words), where),
          ),
        );
      },
      InsertParagraph: (self, [words, location]) =>
        insertParagraphBeside(objects, extentOf(self), text(words), oneOf(location, ['Before', 'After'])),
      InsertFileFromBase64: inserting(objects, sourceOf.base64, LOCATIONS, insert),
      InsertContentControl: (self, [type]) => wrap(objects, extentOf(self), type),
    },
  });
};

const nesting = (node: Element): number => {
  const table = closest(node, 'tbl');
  return table === undefined ? 0 : 1 + nesting(table);
};
