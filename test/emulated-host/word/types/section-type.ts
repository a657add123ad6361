import { HostError, objectType, type Method, type ObjectType } from '../../engine/object-type';
import { attribute, childrenOf, rootOf } from '../package/xml';
import { oneOf } from './arguments';
import type { NodeObject, Objects } from './objects';

const KINDS: Readonly<Record<string, string>> = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' };

/** Word.Section; the object stands for the `w:sectPr` that ends it. */
export const sectionType = (objects: Objects): ObjectType => {
  const { document } = objects;
  const part =
    (name: 'headerReference' | 'footerReference'): Method<NodeObject> =>
    (self, [kind]) => {
      const wanted = KINDS[oneOf(kind, ['Primary', 'FirstPage', 'EvenPages'])];
      const reference = childrenOf(objects.alive(self), name).find(
        (each) => attribute(each, 'w:type') === wanted,
      );
      const id = attribute(reference, 'r:id');
      const target = document.package.relationships(document.package.mainPart).byId(id ?? '')?.target;
      if (target === undefined) {
        throw new HostError(
          'NotImplemented',
          'The emulated host makes no header or footer where there is none.',
        );
      }
      return objects.node('Body', rootOf(document.package.tree(target)));
    };
  return objectType<NodeObject>({
    name: 'Section',
    methods: { GetHeader: part('headerReference'), GetFooter: part('footerReference') },
  });
};
