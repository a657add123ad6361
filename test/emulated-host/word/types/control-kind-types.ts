import { objectType, type HostObject, type ObjectType } from '../../engine/object-type';
import { chooseItem, setChecked } from '../controls/choose';
import { isChecked, listItemsOf } from '../controls/control';
import { parentOf, type Element } from '../package/xml';
import { flag } from './arguments';
import { collectionType, notModelled } from './collection-type';
import type { NodeObject, Objects } from './objects';

/** Word.CheckboxContentControl (WordApi 1.7). */
const checkboxType = (objects: Objects): ObjectType => {
  const { document } = objects;
  return objectType<NodeObject>({
    name: 'CheckboxContentControl',
    scalars: {
      IsChecked: {
        get: (self) => isChecked(objects.alive(self)),
        set: (self, value) =>
          document.change((changes) => setChecked(document, changes, objects.alive(self), flag(value))),
      },
    },
  });
};

/** Word.DropDownListContentControl and Word.ComboBoxContentControl (WordApi 1.9). */
const listType = (objects: Objects, name: string): ObjectType =>
  objectType<NodeObject>({
    name,
    navigation: {
      ListItems: (self) => {
        const control = objects.alive(self);
        return objects.list('ContentControlListItem', () =>
          listItemsOf(control).map(({ element }) => objects.node('ContentControlListItem', element)),
        );
      },
    },
    methods: {
      AddListItem: () => notModelled(`${name}.addListItem`),
      DeleteAllListItems: () => notModelled(`${name}.deleteAllListItems`),
    },
  });

/** The control that an item is one of: `w:sdt` round `w:sdtPr` round the list. */
const controlOf = (item: Element): Element => parentOf(parentOf(parentOf(item)));

const itemType = (objects: Objects): ObjectType => {
  const { document } = objects;
  const place = (self: HostObject): number =>
    listItemsOf(controlOf((self as NodeObject).node)).findIndex(
      ({ element }) => element === (self as NodeObject).node,
    );
  const itemOf = (self: NodeObject) => {
    const found = listItemsOf(controlOf(objects.alive(self)))[place(self)];
    if (found === undefined) throw new Error('An item of no list.');
    return found;
  };
  return objectType<NodeObject>({
    name: 'ContentControlListItem',
    scalars: {
      DisplayText: { get: (self) => itemOf(self).text },
      Value: { get: (self) => itemOf(self).value },
      Index: { get: place },
    },
    methods: {
      Select: (self) =>
        document.change((changes) =>
          chooseItem(document, changes, controlOf(objects.alive(self)), itemOf(self)),
        ),
      Delete: () => notModelled('ContentControlListItem.delete'),
    },
  });
};

export const controlKindTypes = (objects: Objects): readonly ObjectType[] => [
  checkboxType(objects),
  listType(objects, 'DropDownListContentControl'),
  listType(objects, 'ComboBoxContentControl'),
  itemType(objects),
  collectionType('ContentControlListItem'),
];
