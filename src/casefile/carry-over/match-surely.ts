/** How two things are told to be one. */
export interface SameTests<T extends object> {
  /** For certain. */
  readonly same: (a: T, b: T) => boolean;
  /** Where nothing else could be meant. */
  readonly maybe: (a: T, b: T) => boolean;
  /** Alike, and yet something speaks against it: never brought together, and always doubtful. */
  readonly unsure?: (a: T, b: T) => boolean;
}

/** Two lists brought together, with nothing guessed. */
export interface SureMatching<T extends object> {
  readonly pairs: readonly (readonly [T, T])[];
  /** Of the second list: what has no counterpart. */
  readonly alone: readonly T[];
  /** Of the second list: what could be several things of the first, one of several that could be one, or is unsure. */
  readonly doubtful: readonly T[];
}

/** Above so many comparisons only what is the same for certain is brought together. */
const MOST_COMPARED = 40_000;

/**
 * Brings two lists together, but only what is each other's one candidate. What has two is left apart and named as
 * doubtful: to merge two people or two allegations would put words into the wrong place.
 */
export const matchSurely = <T extends object>(
  first: readonly T[],
  second: readonly T[],
  { same, maybe, unsure = () => false }: SameTests<T>,
): SureMatching<T> => {
  const pairs: (readonly [T, T])[] = [];
  const doubtful = new Set<T>();
  let left = [...first];
  let right = [...second];
  const isMany = first.length * second.length > MOST_COMPARED;
  for (const test of isMany ? [same] : [same, maybe]) {
    const candidates = new Map(right.map((b) => [b, left.filter((a) => test(a, b))]));
    const wanted = new Map<T, number>();
    for (const found of candidates.values()) for (const a of found) wanted.set(a, (wanted.get(a) ?? 0) + 1);
    for (const [b, [only, ...more]] of candidates) {
      if (only === undefined) continue;
      if (more.length === 0 && wanted.get(only) === 1) pairs.push([only, b]);
      else doubtful.add(b);
    }
    left = left.filter((a) => !wanted.has(a));
    right = right.filter((b) => candidates.get(b)?.length === 0);
  }
  if (!isMany) {
    for (const b of right) if (first.some((a) => unsure(a, b))) doubtful.add(b);
  }
  const alone = right.filter((b) => !doubtful.has(b));
  return { pairs, alone, doubtful: second.filter((b) => doubtful.has(b)) };
};
