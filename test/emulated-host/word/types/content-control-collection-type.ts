import type { Method, ObjectType } from '../../engine/object-type';
import { idOf, textProperty } from '../controls/control';
import { collectionType } from './collection-type';
import type { ListObject, NodeObject, Objects } from './objects';

/** Word.ContentControlCollection. */
export const contentControlCollectionType = (objects: Objects): ObjectType => {
  const controls = ({ list }: ListObject): readonly NodeObject[] => list() as readonly NodeObject[];
  const having =
    (name: 'tag' | 'alias'): Method<ListObject> =>
    (self, [wanted]) =>
      objects.list('ContentControl', () =>
        controls(self).filter(({ node }) => textProperty(node, name) === wanted),
      );
  const byId = (self: ListObject, [id]: readonly unknown[]) =>
    controls(self).find(({ node }) => idOf(node) === Number(id)) ?? null;
  return collectionType(
    'ContentControl',
    { GetByTag: having('tag'), GetByTitle: having('alias'), GetById: byId, GetByIdOrNullObject: byId },
    byId,
  );
};
