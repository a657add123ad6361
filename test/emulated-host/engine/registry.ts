import {
  HostError,
  type HostObject,
  type Method,
  type Navigation,
  type ObjectModel,
  type ObjectType,
  type Scalar,
} from './object-type';
import type { Unmodelled } from './unmodelled';

/** Finds the members of a model by their names on the wire; a name in the add-in's own casing is found too. */
export class Registry {
  private readonly types: ReadonlyMap<string, ObjectType>;

  constructor(
    readonly model: ObjectModel,
    private readonly unmodelled: Unmodelled,
    private readonly lacks: ReadonlySet<string> = new Set(),
  ) {
    this.types = new Map([...model.types, ...PROTOCOL_TYPES].map((type) => [type.name, type]));
  }

  typeOf(object: HostObject): ObjectType {
    const type = this.types.get(object.type);
    if (type === undefined) throw this.unmodelled.record(object.type);
    return type;
  }

  scalar(
    object: HostObject,
    name: string,
  ): { readonly name: string; readonly scalar: Scalar<HostObject> } | undefined {
    const found = named(this.typeOf(object).scalars, name);
    if (found !== undefined) this.checkKnown(object, found[0]);
    return found === undefined ? undefined : { name: found[0], scalar: found[1] };
  }

  navigation(
    object: HostObject,
    name: string,
  ): { readonly name: string; readonly navigation: Navigation<HostObject> } | undefined {
    const found = named(this.typeOf(object).navigation, name);
    if (found !== undefined) this.checkKnown(object, found[0]);
    return found === undefined ? undefined : { name: found[0], navigation: found[1] };
  }

  method(object: HostObject, name: string): Method<HostObject> {
    this.checkKnown(object, name);
    const method = this.typeOf(object).methods?.[name];
    if (method === undefined) throw this.absent(object, name);
    return method;
  }

  /** Names of the scalars that are loaded where none is named. */
  everyScalar(object: HostObject): string[] {
    return Object.entries(this.typeOf(object).scalars ?? {})
      .filter(
        ([name, { onlyWhenNamed }]) => onlyWhenNamed !== true && !this.lacks.has(`${object.type}.${name}`),
      )
      .map(([name]) => name);
  }

  /** @throws HostError `ApiNotFound` where this host is too old for a member. */
  checkKnown(object: HostObject, name: string): void {
    if (!this.lacks.has(`${object.type}.${name}`)) return;
    throw new HostError('ApiNotFound', `${object.type}.${name} is above the requirement sets of this host.`);
  }

  newObject(name: string): HostObject {
    const object = PROTOCOL_OBJECTS[name] ?? this.model.newObject?.(name);
    if (object === undefined) throw this.unmodelled.record(`new ${name}`);
    return object;
  }

  absent(object: HostObject, member: string): Error {
    return this.unmodelled.record(`${object.type}.${member}`);
  }
}

function named<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): [string, Member] | undefined {
  if (members === undefined) return undefined;
  const exact = members[name];
  if (exact !== undefined) return [name, exact];
  const lower = name.toLowerCase();
  return Object.entries(members).find(([key]) => key.toLowerCase() === lower);
}

// office.js calls this service by itself after `onReady`; an error here is an unhandled rejection that ends Node.
const ADDIN_SERVICE = 'AddinInternalService';
const PROTOCOL_TYPES: readonly ObjectType[] = [
  { name: ADDIN_SERVICE, methods: { NotifyActionHandlerReady: () => null } },
];
const PROTOCOL_OBJECTS: Readonly<Record<string, HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': { type: ADDIN_SERVICE },
};
