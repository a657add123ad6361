import { HostError } from './object-type';

/**
 * What was asked for and the emulator does not have. Every entry was also answered with an error, so that nothing
 * passes in silence; a test says `expect(word.unmodelled.asked).toEqual([])` to be sure that none was caught and
 * swallowed by the code under test.
 */
export class Unmodelled {
  private readonly names: string[] = [];

  /** In the order of asking, for example `Body.Search`, `dispatch 82`. */
  get asked(): readonly string[] {
    return this.names;
  }

  /** Records it and gives the error to throw. */
  record(what: string): HostError {
    this.names.push(what);
    return new HostError('NotImplemented', `The emulated host does not model ${what}.`);
  }

  clear(): void {
    this.names.length = 0;
  }
}
