import type { LaterMembers, MemberDeclaration, TypeDeclaration } from './declarations';

/** A proxy of the library. Members whose names begin with an underscore are its own, the same in every release seen. */
interface ClientObject {
  readonly context: object;
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
  _handleIdResult(value: unknown): void;
  [member: string]: unknown;
}

type ClientObjectClass = new (context: object, objectPath: object) => ClientObject;

/** The part of `OfficeExtension` that later members are declared with, as the library declares its own. */
interface Helpers {
  readonly ClientObject: ClientObjectClass;
  readonly GenericEventHandlers: new (context: object, parent: object, name: string, info: object) => object;
  readonly BatchApiHelper: {
    invokeMethod(
      self: object,
      name: string,
      operation: number,
      args: unknown[],
      flags: number,
      result: number,
    ): unknown;
    invokeSetProperty(self: object, name: string, value: unknown, flags: number): void;
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      args: unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getByIdMethodName: null,
      flags: number,
    ): object;
    createChildItemObject(
      type: unknown,
      indexed: boolean,
      parent: object,
      data: unknown,
      index: number,
    ): ClientObject;
  };
  readonly Utility: {
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    fixObjectPathIfNecessary(self: object, value: unknown): void;
    load(self: object, options: unknown): unknown;
    toJson(self: object, scalars: object, objects: object, items?: unknown[]): unknown;
  };
}

/** A window in which the library has been loaded. */
export interface InstallScope {
  readonly [name: string]: unknown;
}

/**
 * Declares members that the loaded library lacks, with the library's own helpers: real `load`, `sync` and
 * `PropertyNotLoaded` apply to them, only the declaration is ours. `without` names members that are left out, or taken
 * away where the library has them (`Range.insertComment`): `isSetSupported` answers for the host and not for the library.
 *
 * It uses nothing outside itself, because its text is also sent into a page of a browser.
 */
export function installLaterMembers(
  scope: InstallScope,
  sets: readonly LaterMembers[],
  without: readonly string[],
): void {
  const word = scope['Word'] as Record<string, Record<string, string> & ClientObjectClass>;
  const helpers = scope['OfficeExtension'] as Helpers;
  const { BatchApiHelper: batch, Utility: utility } = helpers;
  const WRITE = 0;
  const READ = 1;
  const READ_FLAGS = 4;
  const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const slot = (name: string): string => `later$${name}`;

  const method = (name: string, member: Extract<MemberDeclaration, { is: 'method' }>) => {
    const operation = member.reads === true ? READ : WRITE;
    const flags = member.reads === true ? READ_FLAGS : 0;
    return function (this: ClientObject, ...args: unknown[]): unknown {
      if (member.gives === undefined) return batch.invokeMethod(this, wire(name), operation, args, flags, 0);
      const invalidAfterwards = member.reads !== true;
      const list = member.collection === true;
      const type = word[member.gives];
      return batch.createMethodObject(
        type,
        this,
        wire(name),
        operation,
        args,
        list,
        invalidAfterwards,
        null,
        flags,
      );
    };
  };

  const accessor = (type: string, name: string, member: MemberDeclaration): PropertyDescriptor => {
    const own = slot(name);
    if (member.is === 'scalar') {
      const get = function (this: ClientObject): unknown {
        utility.throwIfNotLoaded(name, this[own], type, this._isNull);
        return this[own];
      };
      const set = function (this: ClientObject, value: unknown): void {
        this[own] = value;
        batch.invokeSetProperty(this, wire(name), value, 0);
      };
      return member.writable === true ? { get, set } : { get };
    }
    if (member.is === 'object') {
      return {
        get(this: ClientObject) {
          const list = member.collection === true;
          this[own] ??= batch.createPropertyObject(word[member.type], this, wire(name), list, READ_FLAGS);
          return this[own];
        },
      };
    }
    if (member.is !== 'event') throw new TypeError(`${type}.${name} is no property`);
    return {
      get(this: ClientObject) {
        const ask = (what: string) => () =>
          batch.invokeMethod(this, what, READ, ['', member.name], READ_FLAGS, 0);
        this[own] ??= new helpers.GenericEventHandlers(this.context, this, member.name, {
          eventType: member.type,
          registerFunc: ask('_RegisterEvent'),
          unregisterFunc: ask('_UnregisterEvent'),
          getTargetIdFunc: () => '',
          eventArgsTransformFunc: (args: unknown) => Promise.resolve(args),
        });
        return this[own];
      },
    };
  };

  /** Takes over what an answer of the host brings for these members. */
  const takeIn = (
    self: ClientObject,
    members: Readonly<Record<string, MemberDeclaration>>,
    answer: unknown,
  ): void => {
    if (answer === null || answer === undefined) return;
    for (const [name, member] of Object.entries(members)) {
      const value = (answer as Record<string, unknown>)[wire(name)];
      if (value === undefined) continue;
      if (member.is === 'scalar') self[slot(name)] = value;
      else if (member.is === 'object') (self[name] as ClientObject)._handleResult(value);
    }
  };

  const declare = (type: string, members: Readonly<Record<string, MemberDeclaration>>): void => {
    const prototype = (word[type] as ClientObjectClass).prototype as object;
    for (const [name, member] of Object.entries(members)) {
      const given =
        member.is === 'method'
          ? { value: method(name, member), writable: true }
          : accessor(type, name, member);
      Object.defineProperty(prototype, name, { ...given, configurable: true, enumerable: true });
    }
  };

  const makeType = (type: string, declaration: TypeDeclaration): void => {
    const { collectionOf, members } = declaration;
    class Later extends helpers.ClientObject {
      get _className(): string {
        return type;
      }
      get _isCollection(): boolean {
        return collectionOf !== undefined;
      }
      get _ReferenceId(): unknown {
        return this['later$reference'];
      }
      get items(): unknown {
        if (collectionOf === undefined) return undefined;
        utility.throwIfNotLoaded('items', this['m__items'], type, this._isNull);
        return this['m__items'];
      }
      load(options: unknown): unknown {
        return utility.load(this, options);
      }
      _KeepReference(): void {
        batch.invokeMethod(this, '_KeepReference', READ, [], READ_FLAGS, 0);
      }
      override _handleIdResult(value: unknown): void {
        super._handleIdResult(value);
        this.keepReference(value);
        takeIn(this, members, value);
      }
      override _handleResult(value: unknown): void {
        super._handleResult(value);
        if (value === null || value === undefined) return;
        utility.fixObjectPathIfNecessary(this, value);
        this.keepReference(value);
        takeIn(this, members, value);
        const data = (value as { _Items?: unknown[] })._Items;
        if (collectionOf === undefined || data === undefined) return;
        this['m__items'] = data.map((item, index) => {
          const child = batch.createChildItemObject(
            word[collectionOf],
            declaration.indexed === true,
            this,
            item,
            index,
          );
          child._handleResult(item);
          return child;
        });
      }
      keepReference(value: unknown): void {
        const reference = (value as { _ReferenceId?: unknown } | null)?._ReferenceId;
        if (reference !== undefined) this['later$reference'] = reference;
      }
      toJSON(): unknown {
        const scalars = Object.entries(members).filter(([, member]) => member.is === 'scalar');
        const loaded = Object.fromEntries(scalars.map(([name]) => [name, this[slot(name)]]));
        return utility.toJson(this, loaded, {}, this['m__items'] as unknown[] | undefined);
      }
      track(): this {
        (this.context as { trackedObjects: { add(object: unknown): void } }).trackedObjects.add(this);
        return this;
      }
      untrack(): this {
        (this.context as { trackedObjects: { remove(object: unknown): void } }).trackedObjects.remove(this);
        return this;
      }
    }
    (word as Record<string, unknown>)[type] = Later;
    declare(type, members);
  };

  const extendType = (type: string, members: Readonly<Record<string, MemberDeclaration>>): void => {
    const prototype = (word[type] as ClientObjectClass).prototype;
    declare(type, members);
    if (Object.values(members).every(({ is }) => is === 'method' || is === 'event')) return;
    for (const handler of ['_handleResult', '_handleIdResult'] as const) {
      const before = prototype[handler];
      prototype[handler] = function (this: ClientObject, value: unknown): void {
        before.call(this, value);
        takeIn(this, members, value);
      };
    }
  };

  for (const { types = {}, members, enums = {} } of sets) {
    for (const [type, declaration] of Object.entries(types)) makeType(type, declaration);
    for (const [type, own] of Object.entries(members)) extendType(type, own);
    for (const [name, values] of Object.entries(enums))
      word[name] = Object.assign(word[name] ?? {}, values) as never;
  }
  for (const path of without) {
    const [type = '', name = ''] = path.split('.');
    const prototype = word[type]?.prototype as Record<string, unknown> | undefined;
    if (prototype === undefined || !(name in prototype))
      throw new TypeError(`There is no member ${path} to leave out.`);
    Reflect.deleteProperty(prototype, name);
  }
}
