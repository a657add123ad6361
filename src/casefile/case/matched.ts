/** Two lists brought together: which items belong to each other, and which have no counterpart. */
export interface Matching<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly onlyFirst: readonly T[];
  readonly onlySecond: readonly T[];
}

/** Brings two lists together by tests, the surest first; every item is used once. */
export const matchBy = <T>(
  first: readonly T[],
  second: readonly T[],
  tests: readonly ((a: T, b: T) => boolean)[],
): Matching<T> => {
  const pairs: (readonly [T, T])[] = [];
  let onlyFirst = [...first];
  const onlySecond = [...second];
  for (const test of tests) {
    onlyFirst = onlyFirst.filter((item) => {
      const at = onlySecond.findIndex((other) => test(item, other));
      const [found] = at === -1 ? [] : onlySecond.splice(at, 1);
      if (found !== undefined) pairs.push([item, found]);
      return found === undefined;
    });
  }
  return { pairs, onlyFirst, onlySecond };
};
