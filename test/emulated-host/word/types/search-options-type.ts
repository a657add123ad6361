import { objectType, type HostObject, type ObjectType, type Scalar } from '../../engine/object-type';
import { flag } from './arguments';

const NAMES = [
  'ignorePunct',
  'ignoreSpace',
  'matchCase',
  'matchPrefix',
  'matchSuffix',
  'matchWholeWord',
  'matchWildcards',
] as const;

/** An object that the add-in makes, fills and hands over with a search. */
export interface SearchOptionsObject extends HostObject, Partial<Record<(typeof NAMES)[number], boolean>> {}

export const newSearchOptions = (): SearchOptionsObject => ({ type: 'SearchOptions' });

/** Word.SearchOptions. */
export const searchOptionsType = (): ObjectType =>
  objectType<SearchOptionsObject>({
    name: 'SearchOptions',
    scalars: Object.fromEntries(
      NAMES.map((name): [string, Scalar<SearchOptionsObject>] => [
        name.charAt(0).toUpperCase() + name.slice(1),
        {
          get: (self) => self[name] ?? false,
          set: (self, value) => void Object.assign(self, { [name]: flag(value) }),
        },
      ]),
    ),
  });
