/**
 * The registry through which an object model is given to the engine. The engine knows the protocol and nothing of
 * Word; a model says which types there are and what each of them can do. Names are those on the wire: the members of
 * the JavaScript API in PascalCase (`contentControls` is asked for as `ContentControls`).
 */

/** An object that lives in the host. Two requests mean the same object exactly where it is the same value. */
export interface HostObject {
  /** The name of its {@link ObjectType}. */
  readonly type: string;
}

/** A value as it goes over the wire: JSON. `undefined` is sent as null. */
export type WireValue = unknown;

type Awaitable<Value> = Value | Promise<Value>;

/** A property that holds a plain value. Without `set` it is read-only: writing it answers `AccessDenied`. */
export interface Scalar<Self extends HostObject> {
  readonly get: (self: Self) => Awaitable<WireValue>;
  readonly set?: (self: Self, value: WireValue) => Awaitable<void>;
  /** Left out where everything is loaded (`load()` without names, `$all`); given only where it is named. */
  readonly onlyWhenNamed?: boolean;
}

/** A property that leads to another object; `null` where there is none. */
export type Navigation<Self extends HostObject> = (self: Self) => Awaitable<HostObject | null>;

/**
 * A method. What it gives back is a plain value or an object of the model; `null` of a method whose name ends in
 * `OrNullObject` is a null object, of any other method used as an object it is `ItemNotFound`.
 */
export type Method<Self extends HostObject> = (
  self: Self,
  args: readonly WireValue[],
) => Awaitable<WireValue | HostObject | null>;

export interface ObjectType<Self extends HostObject = HostObject> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly navigation?: Readonly<Record<string, Navigation<Self>>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  /** `collection.getItem(key)`, which the library sends as an indexer and not as a method. */
  readonly indexer?: (self: Self, args: readonly WireValue[]) => Awaitable<HostObject | null>;
  /** Present on collections: their items at this moment, in the document's order. */
  readonly items?: (self: Self) => Awaitable<readonly HostObject[]>;
  /** The value the library keeps by itself with every answer (`Id` of a content control), with its property's name. */
  readonly id?: { readonly property: string; readonly get: (self: Self) => WireValue };
}

/** Types `Self` for the members of one type, and forgets it for the registry, which holds types of every kind. */
export function objectType<Self extends HostObject>(type: ObjectType<Self>): ObjectType {
  return type as unknown as ObjectType;
}

/** Whether a value that a method gave, or got as an argument, is an object of the model. */
export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

/** What the engine runs batches against. */
export interface ObjectModel {
  readonly types: readonly ObjectType[];
  /** `context.document`. */
  readonly root: HostObject;
  /** Objects made by name, `Microsoft.WordServices.Application` for one; undefined where the model has none. */
  readonly newObject?: (name: string) => HostObject | undefined;
}

/** Codes of the rich API that the pane tells apart. Any other string is allowed too. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidReference'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | (string & {});

/**
 * A refusal by the host, thrown by a model. It becomes the `OfficeExtension.Error` that the add-in catches; any other
 * exception is a fault of the emulator and is kept as such (see `RichApiEngine.faults`).
 */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string = code,
    /** `debugInfo.errorLocation`, for example `Body.insertText`; the engine finds it itself where it is absent. */
    readonly location?: string,
  ) {
    super(message);
  }
}
