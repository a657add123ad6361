/** Numbers that are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 to `below`, without `below`; 0 where there is nothing to choose from. */
  readonly below: (below: number) => number;
  /** True once in `times`. */
  readonly once: (times: number) => boolean;
  /** One of a list that is not empty. */
  readonly of: <T>(list: readonly T[]) => T;
}

/** Spreads the bits of a number over all 32. */
const mixed = (value: number): number => {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
};

/** The numbers of one case: those of another case, or of another seed, have nothing to do with them. */
export const randomOf = (seed: number, number: number): Random => {
  let state = mixed(mixed(seed) + Math.imul(number + 1, 0x9e3779b1));
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return mixed(state);
  };
  const below = (limit: number): number => Math.floor((next() / 0x1_0000_0000) * limit);
  return {
    below,
    once: (times) => below(times) === 0,
    of: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
  };
};
