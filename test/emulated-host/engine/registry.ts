import type { HostObject, Navigation, ObjectModel, ObjectType, Scalar } from './object-type';
import type { Unmodelled } from './unmodelled';

/** Finds the members of a model by their names on the wire; a name in the add-in's own casing is found too. */
export class Registry {
  private readonly types: ReadonlyMap<string, ObjectType>;

  constructor(
    readonly model: ObjectModel,
    private readonly unmodelled: Unmodelled,
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
    return found === undefined ? undefined : { name: found[0], scalar: found[1] };
  }

  navigation(
    object: HostObject,
    name: string,
  ): { readonly name: string; readonly navigation: Navigation<HostObject> } | undefined {
    const found = named(this.typeOf(object).navigation, name);
    return found === undefined ? undefined : { name: found[0], navigation: found[1] };
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
