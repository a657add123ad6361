import type { HostObject } from './object-type';
import type { References } from './references';
import type { Registry } from './registry';
import type { QueryInfo } from './wire';

type Loaded = Record<string, unknown>;

/** Answers `load`: reads what was asked for, and only that, so that the library can tell what was not loaded. */
export class Query {
  constructor(
    private readonly registry: Registry,
    private readonly references: References,
    private readonly keepItems: boolean,
  ) {}

  /** What the library always takes in: the name the object is kept under, and its id where its type has one. */
  identity(object: HostObject): Loaded {
    const { id } = this.registry.typeOf(object);
    const reference = this.references.nameOf(object);
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(id === undefined ? {} : { [id.property]: id.get(object) }),
    };
  }

  async run(object: HostObject, asked: QueryInfo): Promise<Loaded> {
    const { items } = this.registry.typeOf(object);
    if (items === undefined) return this.one(object, asked);
    const all = await items(object);
    const from = asked.Skip ?? 0;
    const page = all.slice(from, asked.Top === undefined ? undefined : from + asked.Top);
    const own = this.ownScalars(object, asked.Select ?? []);
    const ofItems = { Select: own.rest, ...(asked.Expand === undefined ? {} : { Expand: asked.Expand }) };
    const loaded: Loaded[] = [];
    for (const item of page) {
      if (this.keepItems) this.references.keep(item);
      loaded.push(await this.one(item, ofItems));
    }
    return { ...this.identity(object), ...(await this.read(object, own.names)), _Items: loaded };
  }

  /** Of a collection, names mean properties of its items, but for scalars that only the collection has. */
  private ownScalars(collection: HostObject, select: readonly string[]): { names: string[]; rest: string[] } {
    const names: string[] = [];
    const rest: string[] = [];
    for (const name of select) {
      if (/^items$/i.test(name)) rest.push('*');
      else if (this.registry.scalar(collection, name) !== undefined) names.push(name);
      else rest.push(name.replace(/^items[/.]/i, ''));
    }
    return { names, rest };
  }

  private async read(object: HostObject, names: readonly string[]): Promise<Loaded> {
    const loaded: Loaded = {};
    for (const asked of names) {
      const found = this.registry.scalar(object, asked);
      if (found === undefined) throw this.registry.absent(object, asked);
      loaded[found.name] = (await found.scalar.get(object)) ?? null;
    }
    return loaded;
  }

  private async one(object: HostObject, asked: QueryInfo): Promise<Loaded> {
    const scalars = new Set<string>();
    const nested = new Map<string, string[]>();
    const select = asked.Select ?? [];
    for (const path of select.length === 0 ? ['*'] : select) this.sort(object, path, scalars, nested);
    for (const path of asked.Expand ?? []) this.sort(object, path, scalars, nested);

    const loaded = { ...this.identity(object), ...(await this.read(object, [...scalars])) };
    for (const [name, paths] of nested) {
      const found = this.registry.navigation(object, name);
      if (found === undefined) throw this.registry.absent(object, name);
      const target = await found.navigation(object);
      loaded[found.name] = target === null ? null : await this.run(target, { Select: paths });
    }
    return loaded;
  }

  private sort(object: HostObject, path: string, scalars: Set<string>, nested: Map<string, string[]>): void {
    const [head = '', ...tail] = path.split(/[/.]/);
    if (head === '*' || head.toLowerCase() === '$all') {
      for (const name of this.registry.everyScalar(object)) scalars.add(name);
    } else if (tail.length === 0 && this.registry.navigation(object, head) === undefined) scalars.add(head);
    else nested.set(head, [...(nested.get(head) ?? []), tail.length === 0 ? '*' : tail.join('/')]);
  }
}

/** The same answer as `retrieve` wants it: the add-in's own names, a null object said in words. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key === '_Items' ? 'items' : camelCase(key), asJson(inner)]),
  );
}

export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
