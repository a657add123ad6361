import { objectType, type Method, type ObjectType, type Scalar } from '../../engine/object-type';
import { customProperties } from '../package/custom-properties';
import type { DocxPackage } from '../package/docx-package';
import { elementsOf, rootOf, type Element } from '../package/xml';
import { collectionType, notModelled } from './collection-type';
import type { ListObject, NodeObject, Objects } from './objects';

const partOfKind = (parts: DocxPackage, kind: string): Element | undefined => {
  const name = parts.relationships('').targetOf(kind);
  return name === undefined || !parts.has(name) ? undefined : rootOf(parts.tree(name));
};

const textIn = (root: Element | undefined, name: string): string =>
  (root === undefined ? [] : elementsOf(root)).find(({ localName }) => localName === name)?.textContent ?? '';

/** Word.DocumentProperties: what is said of the document in `docProps/`. */
const propertiesType = (objects: Objects): ObjectType => {
  const { package: parts, options } = objects.document;
  const core = (name: string, member: string): Scalar<NodeObject> => ({
    get: () => textIn(partOfKind(parts, 'core-properties'), name),
    set: () => notModelled(`writing DocumentProperties.${member}`),
  });
  const extended = (name: string): Scalar<NodeObject> => ({
    get: () => textIn(partOfKind(parts, 'extended-properties'), name),
  });
  return objectType<NodeObject>({
    name: 'DocumentProperties',
    scalars: {
      Title: core('title', 'title'),
      Subject: core('subject', 'subject'),
      Author: core('creator', 'author'),
      LastAuthor: core('lastModifiedBy', 'lastAuthor'),
      Comments: core('description', 'comments'),
      Keywords: core('keywords', 'keywords'),
      Category: core('category', 'category'),
      Company: extended('Company'),
      Manager: extended('Manager'),
      ApplicationName: extended('Application'),
      // 8 is "locked for annotations", which is what Word writes for a document whose editing is restricted.
      Security: {
        get: () => {
          if (objects.document.protection() !== undefined) return 8;
          return options.mode === 'readOnly'
            ? 4
            : Number(textIn(partOfKind(parts, 'extended-properties'), 'DocSecurity') || 0);
        },
      },
    },
    navigation: {
      CustomProperties: () =>
        objects.nodes('CustomProperty', () =>
          customProperties(parts)
            .all()
            .map(({ element }) => element),
        ),
    },
  });
};

const customPropertyType = (objects: Objects): ObjectType => {
  const { document } = objects;
  return objectType<NodeObject>({
    name: 'CustomProperty',
    scalars: {
      Key: { get: (self) => objects.alive(self).getAttribute('name') ?? '' },
      Type: { get: () => 'String' },
      Value: {
        get: (self) => objects.alive(self).textContent ?? '',
        set: (self, value) => {
          document.checkWrite([]);
          customProperties(document.package).set(
            objects.alive(self).getAttribute('name') ?? '',
            String(value),
          );
        },
      },
    },
    methods: {
      Delete: (self) => {
        document.checkWrite([]);
        customProperties(document.package).remove(objects.alive(self).getAttribute('name') ?? '');
      },
    },
  });
};

/** Word.CustomPropertyCollection: keys are told apart without regard to case; every value is kept as text. */
const customPropertiesType = (objects: Objects): ObjectType => {
  const { document } = objects;
  const item = (_: ListObject, [key]: readonly unknown[]) =>
    objects.nodeOrNull('CustomProperty', customProperties(document.package).find(String(key))?.element);
  const add: Method<ListObject> = (self, [key, value]) => {
    document.checkWrite([]);
    customProperties(document.package).set(String(key), String(value));
    return item(self, [key]);
  };
  return collectionType(
    'CustomProperty',
    { Add: add, GetCount: ({ list }) => list().length, GetItemOrNullObject: item },
    item,
  );
};

export const propertiesTypes = (objects: Objects): readonly ObjectType[] => [
  propertiesType(objects),
  customPropertyType(objects),
  customPropertiesType(objects),
];
