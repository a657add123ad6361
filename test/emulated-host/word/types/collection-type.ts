import {
  HostError,
  objectType,
  type HostObject,
  type Method,
  type ObjectType,
} from '../../engine/object-type';
import type { ListObject } from './objects';

/** A collection that can be listed, counted off and asked for its first item. */
export const collectionType = (
  item: string,
  methods: Readonly<Record<string, Method<ListObject>>> = {},
  indexer?: (self: ListObject, args: readonly unknown[]) => HostObject | null,
): ObjectType => {
  const first: Method<ListObject> = ({ list }) => list()[0] ?? null;
  const last: Method<ListObject> = ({ list }) => list().at(-1) ?? null;
  return objectType<ListObject>({
    name: `${item}Collection`,
    items: ({ list }) => list(),
    indexer: indexer ?? (({ list }, [index]) => list()[Number(index)] ?? null),
    methods: {
      GetFirst: first,
      GetFirstOrNullObject: first,
      GetLast: last,
      GetLastOrNullObject: last,
      ...methods,
    },
  });
};

/** A member that Word has and this model has not, on a type whose other members are modelled. */
export const notModelled = (what: string): never => {
  throw new HostError('NotImplemented', `The emulated host does not model ${what}.`);
};
