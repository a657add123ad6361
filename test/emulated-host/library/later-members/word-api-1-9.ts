import {
  changes,
  collectionProperty,
  finds,
  makes,
  property,
  writable,
  type LaterMembers,
} from './declarations';

const choices = {
  members: {
    listItems: collectionProperty('ContentControlListItemCollection'),
    addListItem: makes('ContentControlListItem'),
    deleteAllListItems: changes,
  },
} as const;

export const wordApi19: LaterMembers = {
  set: '1.9',
  types: {
    ContentControlListItem: {
      members: { displayText: writable, index: writable, value: writable, delete: changes, select: changes },
    },
    ContentControlListItemCollection: {
      collectionOf: 'ContentControlListItem',
      members: {
        getFirst: finds('ContentControlListItem'),
        getFirstOrNullObject: finds('ContentControlListItem'),
      },
    },
    DropDownListContentControl: choices,
    ComboBoxContentControl: choices,
  },
  members: {
    ContentControl: {
      dropDownListContentControl: property('DropDownListContentControl'),
      comboBoxContentControl: property('ComboBoxContentControl'),
    },
  },
  enums: { ContentControlType: { dropDownList: 'DropDownList', comboBox: 'ComboBox' } },
};
