import { HostError, type HostObject } from './object-type';

/** Objects that the add-in tracks: the host keeps each under a name until it is told to let go of it. */
export class References {
  private readonly byName = new Map<string, HostObject>();
  private readonly byObject = new Map<HostObject, string>();
  private next = 1;

  /** How many are held now. After `Word.run` has ended this is what the code under test leaked. */
  get count(): number {
    return this.byName.size;
  }

  keep(object: HostObject): void {
    if (this.byObject.has(object)) return;
    const name = `ref:${this.next++}`;
    this.byObject.set(object, name);
    this.byName.set(name, object);
  }

  nameOf(object: HostObject): string | undefined {
    return this.byObject.get(object);
  }

  /** @throws HostError `InvalidReference` where it was let go of, or never kept. */
  get(name: string): HostObject {
    const object = this.byName.get(name);
    if (object === undefined) {
      throw new HostError('InvalidReference', `The object reference ${name} is no longer valid.`);
    }
    return object;
  }

  release(name: string): void {
    const object = this.byName.get(name);
    if (object !== undefined) this.byObject.delete(object);
    this.byName.delete(name);
  }

  releaseAll(): void {
    this.byName.clear();
    this.byObject.clear();
  }
}
