import {
  changes,
  collectionProperty,
  finds,
  lists,
  makes,
  reads,
  scalar,
  writable,
  type LaterMembers,
} from './declarations';

const reviewed = { getComments: lists('CommentCollection'), getReviewedText: reads } as const;

const found = {
  getItem: finds('CustomXmlPart'),
  getItemOrNullObject: finds('CustomXmlPart'),
  getCount: reads,
} as const;

/**
 * Comments and reviewed text are in the library, as a preview that asks for `WordApiOnline`; they are declared anew
 * without that question. `Comment` and `CommentCollection` are the library's own.
 */
export const wordApi14: LaterMembers = {
  set: '1.4',
  types: {
    CustomXmlPart: {
      members: {
        id: scalar,
        namespaceUri: scalar,
        getXml: reads,
        setXml: changes,
        delete: changes,
        query: reads,
      },
    },
    CustomXmlPartCollection: {
      collectionOf: 'CustomXmlPart',
      indexed: true,
      members: {
        ...found,
        add: makes('CustomXmlPart'),
        getByNamespace: lists('CustomXmlPartScopedCollection'),
      },
    },
    CustomXmlPartScopedCollection: {
      collectionOf: 'CustomXmlPart',
      indexed: true,
      members: {
        ...found,
        getOnlyItem: finds('CustomXmlPart'),
        getOnlyItemOrNullObject: finds('CustomXmlPart'),
      },
    },
    Setting: { members: { key: scalar, value: writable, delete: changes } },
    SettingCollection: {
      collectionOf: 'Setting',
      members: {
        add: makes('Setting'),
        deleteAll: changes,
        getCount: reads,
        getItem: finds('Setting'),
        getItemOrNullObject: finds('Setting'),
      },
    },
  },
  members: {
    Body: reviewed,
    ContentControl: reviewed,
    Paragraph: reviewed,
    Range: { ...reviewed, insertComment: makes('Comment') },
    Document: {
      changeTrackingMode: writable,
      customXmlParts: collectionProperty('CustomXmlPartCollection'),
      settings: collectionProperty('SettingCollection'),
    },
  },
};
