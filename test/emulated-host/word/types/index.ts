import type { ObjectModel } from '../../engine/object-type';
import type { WordDocument } from '../word-document';
import { bodyType } from './body-type';
import { collectionType } from './collection-type';
import { commentReplyType, commentType } from './comment-type';
import { contentControlCollectionType } from './content-control-collection-type';
import { contentControlType } from './content-control-type';
import { controlKindTypes } from './control-kind-types';
import { documentType } from './document-type';
import { Objects } from './objects';
import { paragraphType } from './paragraph-type';
import { propertiesTypes } from './properties-types';
import { rangeType } from './range-type';
import { newSearchOptions, searchOptionsType } from './search-options-type';
import { sectionType } from './section-type';
import { tableTypes } from './table-types';

/** Word's object model over a document. */
export const wordModel = (document: WordDocument): ObjectModel => {
  const objects = new Objects(document);
  const application = { type: 'Application' };
  return {
    root: { ...objects.node('Document', document.body) },
    types: [
      documentType(objects),
      { name: 'Application' },
      bodyType(objects),
      contentControlType(objects),
      contentControlCollectionType(objects),
      ...controlKindTypes(objects),
      rangeType(objects),
      paragraphType(objects),
      ...tableTypes(objects),
      commentType(objects),
      commentReplyType(objects),
      searchOptionsType(),
      sectionType(objects),
      ...propertiesTypes(objects),
      ...['Range', 'Paragraph', 'Comment', 'CommentReply', 'Section'].map((item) => collectionType(item)),
    ],
    newObject: (name) => {
      if (name === 'Microsoft.WordServices.SearchOptions') return newSearchOptions();
      return name === 'Microsoft.WordServices.Application' ? application : undefined;
    },
  };
};
