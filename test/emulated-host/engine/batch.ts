import { HostError, isHostObject, type HostObject } from './object-type';
import { asJson, camelCase, Query } from './query';
import type { References } from './references';
import type { Registry } from './registry';
import {
  ACTION,
  PATH,
  type ArgumentInfo,
  type BatchRequest,
  type WireAction,
  type WireObjectPath,
} from './wire';

/** What a batch needs of the engine it runs in. */
export interface BatchHost {
  readonly registry: Registry;
  readonly references: References;
  /** Called before each action with its place, `Body.insertText`; throws to make this action fail. */
  readonly before: (place: string) => void;
  /** `_RegisterEvent` and `_UnregisterEvent` of the document. */
  readonly listen: (event: string, on: boolean) => void;
}

/** An object path resolved: the object, or null where it is a null object. */
type Resolved = HostObject | null;

/** Runs the actions of one request. Each object path is resolved once, when an action first needs it. */
export class Batch {
  readonly traces: number[] = [];
  /** What was done or tried, in order; the library's own book-keeping left out. */
  readonly places: string[] = [];
  private readonly resolved = new Map<number, Resolved>();
  private readonly query: Query;

  constructor(
    private readonly request: BatchRequest,
    private readonly host: BatchHost,
  ) {
    this.query = new Query(host.registry, host.references, request.AutoKeepReference === true);
  }

  async run(action: WireAction): Promise<unknown> {
    if (action.ActionType === ACTION.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = await this.resolve(action.ObjectPathId);
    // A method that gives an object is met where its path is followed, not again where it is instantiated.
    if (action.ActionType !== ACTION.instantiate) this.before(this.describe(action));
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.query.identity(object);
      case ACTION.query:
        return object === null ? null : this.query.run(object, action.QueryInfo ?? {});
      case ACTION.queryAsJson:
        return object === null ? null : asJson(await this.query.run(object, action.QueryInfo ?? {}));
      case ACTION.setProperty:
        await this.set(needed(object), action.Name, (await this.arguments(action.ArgumentInfo))[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await this.set(needed(object), name, value);
        }
        return null;
      case ACTION.ensureUnchanged:
        await this.ensureUnchanged(needed(object), action.ObjectState ?? {});
        return null;
      case ACTION.method:
        return this.method(object, action);
      default:
        throw this.host.registry.absent(
          object ?? { type: 'a null object' },
          `action type ${action.ActionType}`,
        );
    }
  }

  /** What an action does, as `debugInfo.errorLocation` says it: `Body.insertText`, `ContentControl.tag`. */
  describe(action: WireAction): string {
    const type = this.resolved.get(action.ObjectPathId)?.type ?? this.placeOfPath(action.ObjectPathId);
    if (action.ActionType === ACTION.method || action.ActionType === ACTION.setProperty) {
      return `${type}.${camelCase(action.Name)}`;
    }
    if (action.ActionType === ACTION.query || action.ActionType === ACTION.queryAsJson) return `${type}.load`;
    return this.placeOfPath(action.ObjectPathId);
  }

  private placeOfPath(id: number): string {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) return '';
    const parent =
      path.ParentObjectPathId === undefined ? undefined : this.resolved.get(path.ParentObjectPathId);
    const name = camelCase(path.Name === '' && path.ObjectPathType === PATH.indexer ? 'getItem' : path.Name);
    return parent === undefined || parent === null ? name : `${parent.type}.${name}`;
  }

  private before(place: string): void {
    if (!/(^|\.)_/.test(place)) this.places.push(place);
    this.host.before(place);
  }

  private async method(object: Resolved, action: WireAction): Promise<unknown> {
    if (action.Name === '_KeepReference') {
      if (object !== null) this.host.references.keep(object);
      return null;
    }
    const args = await this.arguments(action.ArgumentInfo);
    if (this.protocolMethod(needed(object), action.Name, args)) return null;
    const answer = await this.call(needed(object), action.Name, args);
    return isHostObject(answer) ? this.query.identity(answer) : (answer ?? null);
  }

  /** Methods of the document that belong to the protocol and not to the object model. */
  private protocolMethod(object: HostObject, name: string, args: readonly unknown[]): boolean {
    if (name === '_RemoveReference') this.host.references.release(String(args[0]));
    else if (name === '_RemoveAllReferences') this.host.references.releaseAll();
    else if (name === '_RegisterEvent') {
      this.host.registry.checkKnown(object, `On${String(args[1])}`);
      this.host.listen(String(args[1]), true);
    } else if (name === '_UnregisterEvent') this.host.listen(String(args[1]), false);
    else return false;
    return true;
  }

  private async resolve(id: number): Promise<Resolved> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = await this.follow(path);
    this.resolved.set(id, object);
    const keeps = this.request.AutoKeepReference === true && path.ObjectPathType !== PATH.globalObject;
    if (object !== null && keeps) this.host.references.keep(object);
    return object;
  }

  private async follow(path: WireObjectPath): Promise<Resolved> {
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return this.host.registry.model.root;
      case PATH.newObject:
        return this.host.registry.newObject(path.Name);
      case PATH.referenceId:
        return this.host.references.get(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.property:
      case PATH.indexer:
      case PATH.method:
        return this.step(path);
      default:
        throw new HostError(
          'InvalidObjectPath',
          `Object paths of type ${path.ObjectPathType} are not known.`,
        );
    }
  }

  private async step(path: WireObjectPath): Promise<Resolved> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    // What is asked of a null object is a null object again.
    if (parent === null) return null;
    if (path.ObjectPathType !== PATH.property)
      this.before(`${parent.type}.${camelCase(path.Name) || 'getItem'}`);
    const target = await this.target(parent, path);
    if (target === null && !path.Name.endsWith('OrNullObject')) {
      throw new HostError('ItemNotFound', 'The requested item does not exist.', this.placeOfPath(path.Id));
    }
    return target;
  }

  private async target(parent: HostObject, path: WireObjectPath): Promise<Resolved> {
    const { registry } = this.host;
    if (path.ObjectPathType === PATH.property) {
      const found = registry.navigation(parent, path.Name);
      if (found === undefined) throw registry.absent(parent, path.Name);
      return found.navigation(parent);
    }
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      const { indexer } = registry.typeOf(parent);
      if (indexer === undefined) throw registry.absent(parent, 'getItem');
      return indexer(parent, args);
    }
    const answer = await this.call(parent, path.Name, args);
    if (answer === null || answer === undefined) return null;
    if (!isHostObject(answer)) throw registry.absent(parent, `${path.Name} as an object`);
    return answer;
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const path = paths[index];
      args.push(path ? await this.resolve(path) : value);
    }
    return args;
  }

  private async call(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    return this.host.registry.method(object, name)(object, args);
  }

  private async set(object: HostObject, name: string, value: unknown): Promise<void> {
    const found = this.host.registry.scalar(object, name);
    if (found === undefined) throw this.host.registry.absent(object, name);
    if (found.scalar.set === undefined) throw new HostError('AccessDenied', `${found.name} is read-only.`);
    await found.scalar.set(object, value);
  }

  private async ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, expected] of Object.entries(state)) {
      const found = this.host.registry.scalar(object, name);
      if (found === undefined) throw this.host.registry.absent(object, name);
      if ((await found.scalar.get(object)) !== expected) {
        throw new HostError('ConflictError', `${found.name} has changed meanwhile.`);
      }
    }
  }
}

/**
 * What is done to a null object fails. What Word answers is not documented; the strict reading finds the missing look
 * at `isNullObject` in a test.
 */
function needed(object: Resolved): HostObject {
  if (object === null) throw new HostError('ItemNotFound', 'The requested item does not exist.');
  return object;
}
