import { HostError, objectType, type ObjectType, type Scalar } from '../../engine/object-type';
import type { Changes } from '../changes';
import { deleteControl, setControlText, textOfControl } from '../controls/content';
import {
  cannotDelete,
  cannotEdit,
  containerOf,
  idOf,
  levelOf,
  property,
  setLock,
  setTextProperty,
  textProperty,
  typeOf,
  type ControlType,
} from '../controls/control';
import { promptOf } from '../controls/glossary';
import { insertIntoControl } from '../insert/insert-file';
import type { DocxPackage } from '../package/docx-package';
import { attribute, type Element } from '../package/xml';
import { nodesExtent, type Extent } from '../text/extent';
import { writeInControl } from '../text/write-text';
import { flag, oneOf, text } from './arguments';
import { notModelled } from './collection-type';
import { insertParagraphBeside, insertParagraphInto } from './insert-paragraph';
import type { NodeObject, Objects } from './objects';
import { placeOfControl, RANGE_LOCATIONS } from './places';
import { inserting, readingMethods, readingNavigation, sourceOf } from './shared-members';
import { styleScalars } from './styles';

const LOCATIONS = ['Replace', 'Start', 'End'] as const;

const SUBTYPES: Readonly<Record<string, string>> = {
  'RichText run': 'RichTextInline',
  'RichText block': 'RichTextParagraphs',
  'RichText cell': 'RichTextTableCell',
  'RichText row': 'RichTextTableRow',
  'PlainText run': 'PlainTextInline',
  'PlainText block': 'PlainTextParagraph',
};

const subtypeOf = (control: Element): string =>
  SUBTYPES[`${typeOf(control)} ${levelOf(control)}`] ?? typeOf(control);

const APPEARANCES: Readonly<Record<string, string>> = {
  boundingBox: 'BoundingBox',
  tags: 'Tags',
  hidden: 'Hidden',
};

/** Word.ContentControl, of every type and level. */
export const contentControlType = (objects: Objects): ObjectType => {
  const { document } = objects;
  const extentOf = (self: NodeObject): Extent => nodesExtent([objects.alive(self)]);
  const textScalar = (name: 'alias' | 'tag'): Scalar<NodeObject> => ({
    get: (self) => textProperty(objects.alive(self), name),
    set: (self, value) => {
      const control = objects.alive(self);
      document.checkWrite([]);
      setTextProperty(control, name, text(value));
      document.package.touch(control);
    },
  });
  const lockScalar = (name: 'delete' | 'edit'): Scalar<NodeObject> => ({
    get: (self) => (name === 'delete' ? cannotDelete : cannotEdit)(objects.alive(self)),
    set: (self, value) => {
      const control = objects.alive(self);
      document.checkWrite([]);
      const locked = flag(value);
      setLock(
        control,
        name === 'delete' ? locked : cannotDelete(control),
        name === 'edit' ? locked : cannotEdit(control),
      );
      document.package.touch(control);
    },
  });
  /** What only one type of control has. */
  const own = (type: ControlType, name: string) => (self: NodeObject) =>
    typeOf(objects.alive(self)) === type ? objects.node(name, self.node) : null;
  const reading = readingMethods(objects, extentOf);
  const insert = (
    changes: Changes,
    self: NodeObject,
    source: DocxPackage,
    where: (typeof LOCATIONS)[number],
  ): Extent => insertIntoControl(document, changes, objects.alive(self), source, where);
  return objectType<NodeObject>({
    name: 'ContentControl',
    id: { property: 'Id', get: ({ node }) => idOf(node) },
    scalars: {
      ...styleScalars(document, extentOf),
      Id: { get: (self) => idOf(objects.alive(self)) },
      Tag: textScalar('tag'),
      Title: textScalar('alias'),
      Text: { get: (self) => textOfControl(document, objects.alive(self)) },
      Type: { get: (self) => typeOf(objects.alive(self)) },
      Subtype: { get: (self) => subtypeOf(objects.alive(self)) },
      CannotDelete: lockScalar('delete'),
      CannotEdit: lockScalar('edit'),
      PlaceholderText: {
        get: (self) => promptOf(document, objects.alive(self)),
        set: () => notModelled('writing ContentControl.placeholderText'),
      },
      Appearance: {
        get: (self) =>
          APPEARANCES[attribute(property(objects.alive(self), 'w15:appearance'), 'w15:val') ?? ''] ??
          'BoundingBox',
        set: () => notModelled('writing ContentControl.appearance'),
      },
      RemoveWhenEdited: {
        get: (self) => property(objects.alive(self), 'temporary') !== undefined,
        set: () => notModelled('writing ContentControl.removeWhenEdited'),
      },
    },
    navigation: {
      ...readingNavigation(objects, extentOf),
      CheckboxContentControl: own('CheckBox', 'CheckboxContentControl'),
      DropDownListContentControl: own('DropDownList', 'DropDownListContentControl'),
      ComboBoxContentControl: own('ComboBox', 'ComboBoxContentControl'),
    },
    methods: {
      ...reading,
      Select: (self, [mode]) => {
        const control = objects.alive(self);
        const chosen = oneOf(mode, ['Select', 'Start', 'End'], 'Select');
        const extent = placeOfControl(control, chosen === 'Select' ? 'Content' : chosen);
        document.select({
          extent,
          by: { type: 'ContentControl', mode: chosen, tag: textProperty(control, 'tag') },
        });
      },
      Clear: (self) =>
        document.change((changes) => setControlText(document, changes, objects.alive(self), '')),
      Delete: (self, [keepContent]) => {
        const control = objects.alive(self);
        document.checkWrite([control.parentElement ?? control]);
        document.change((changes) => deleteControl(document, changes, control, keepContent === true));
      },
      GetRange: (self, [place]) =>
        objects.range(placeOfControl(objects.alive(self), oneOf(place, RANGE_LOCATIONS, 'Whole'))),
      InsertText: (self, [words, location]) => {
        const where = oneOf(location, LOCATIONS);
        return objects.range(
          document.change((changes) =>
            writeInControl(document, changes, objects.alive(self), text(words), where),
          ),
        );
      },
      InsertParagraph: (self, [words, location]) => {
        const control = objects.alive(self);
        const where = oneOf(location, ['Start', 'End', 'Before', 'After']);
        if (where === 'Before' || where === 'After') {
          return insertParagraphBeside(objects, nodesExtent([control]), text(words), where);
        }
        const container = containerOf(control);
        if (container === undefined || levelOf(control) === 'run') throw new HostError('InvalidArgument');
        return insertParagraphInto(objects, container, text(words), where);
      },
      InsertFileFromBase64: inserting(objects, sourceOf.base64, LOCATIONS, insert),
      InsertOoxml: inserting(objects, sourceOf.ooxml, LOCATIONS, insert),
    },
  });
};
