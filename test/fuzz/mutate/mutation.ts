import type { Random } from '../random';
import type { Base } from '../corpus/base';
import type { Parts } from '../corpus/pack';
import type { Told } from '../told/told';

/**
 * What a mutation can do to what a document says. `removes`: it only takes away. `damages`: it breaks bytes, and makes
 * nothing that anybody would write. `anything`: it may put words where they mean something.
 */
export type Effect = 'removes' | 'damages' | 'anything';

/** What a mutation gives: parts to pack, or the bytes themselves, with what is known to stand in them. */
export type Mutant = { readonly parts: Parts } | { readonly bytes: Uint8Array; readonly told?: Told };

/** One way to change a document. */
export interface Mutation {
  readonly name: string;
  readonly effect: Effect;
  /** Bytes cut short, which can never be read. */
  readonly truncates?: true;
  readonly mutate: (base: Base, random: Random) => Mutant;
}
