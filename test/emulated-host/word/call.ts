import { isHostObject, type HostObject, type ObjectType } from '../engine/object-type';
import type { OpenDocument } from '.';

/** Asks the model directly, as the engine would, in tests of the model. Names are those on the wire. */
export const caller = ({ model }: OpenDocument) => {
  const typeOf = (object: HostObject): ObjectType => {
    const type = model.types.find(({ name }) => name === object.type);
    if (type === undefined) throw new Error(`No type ${object.type}.`);
    return type;
  };
  const present = <Value>(value: Value | null | undefined, name: string): Value => {
    if (value === null || value === undefined) throw new Error(`No ${name}.`);
    return value;
  };
  const get = (object: HostObject, name: string): unknown =>
    present(typeOf(object).scalars?.[name], name).get(object);
  const set = (object: HostObject, name: string, value: unknown): void =>
    void present(present(typeOf(object).scalars?.[name], name).set, `${name} to be set`)(object, value);
  const call = (object: HostObject, name: string, ...args: unknown[]): unknown =>
    present(typeOf(object).methods?.[name], name)(object, args);
  /** The object that a property or a method gives. */
  const go = (object: HostObject, name: string, ...args: unknown[]): HostObject => {
    const navigation = typeOf(object).navigation?.[name];
    const target = navigation === undefined ? call(object, name, ...args) : navigation(object);
    if (!isHostObject(target)) throw new Error(`${name} gives no object.`);
    return target;
  };
  const items = (object: HostObject): readonly HostObject[] =>
    present(typeOf(object).items, 'items')(object) as readonly HostObject[];
  const root = model.root;
  return {
    get,
    set,
    call,
    go,
    items,
    root,
    body: () => go(root, 'Body'),
    /** The controls with a tag, of whatever type. */
    tagged: (tag: string) =>
      items(
        go(
          go(go(root, 'Body'), 'GetContentControls', {
            types: ['RichText', 'PlainText', 'CheckBox', 'DropDownList', 'ComboBox', 'DatePicker'],
          }),
          'GetByTag',
          tag,
        ),
      ),
  };
};
