import type { Base } from './corpus/base';
import { flattened, zipped } from './corpus/pack';
import type { Parts } from './corpus/pack';
import { MUTATIONS } from './mutate';
import type { Mutation } from './mutate';
import { randomOf } from './random';
import type { Told } from './told';

/** A document, what was done to it, and what came of that. */
export interface FuzzCase {
  readonly base: Base;
  readonly mutation: Mutation;
  readonly bytes: Uint8Array;
  /** The parts of which the bytes were packed; absent where the bytes themselves were changed. */
  readonly parts?: Parts;
  /** What the document says, where it was made so that this is known. */
  readonly told?: Told;
}

/** The kind of mutation of a case, which needs no case to be made. */
export const mutationOf = (number: number): Mutation => {
  const mutation = MUTATIONS[number % MUTATIONS.length];
  if (mutation === undefined) throw new RangeError(`There is no case ${String(number)}.`);
  return mutation;
};

/** The case of a number: the same for the same seed and the same documents, whatever came before it. */
export const caseOf = (seed: number, number: number, bases: readonly Base[]): FuzzCase => {
  const random = randomOf(seed, number);
  const mutation = mutationOf(number);
  const base = random.of(bases);
  const mutant = mutation.mutate(base, random);
  if ('bytes' in mutant) return { base, mutation, ...mutant };
  const { parts } = mutant;
  const bytes = base.form === 'flat' ? flattened(parts) : zipped(parts, random.once(8) ? 6 : 0);
  return { base, mutation, bytes, parts };
};
