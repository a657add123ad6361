/** Two lists brought together: which items are the same one, and which have no counterpart. */
export interface Paired<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly onlyBefore: readonly T[];
  readonly onlyAfter: readonly T[];
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

/**
 * Brings two lists together by keys, the surest first. Items of one key are paired in their order, each once; an item
 * without a key waits for the next one. It comes to the same whichever list is the first.
 */
export const pairBy = <T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((item: T) => string | undefined)[],
): Paired<T> => {
  const pairs: (readonly [T, T])[] = [];
  const used = new Set<T>();
  for (const keyOf of keys) {
    const isLeft = (item: T): boolean => !used.has(item);
    const there = grouped(after.filter(isLeft), keyOf);
    for (const [key, items] of grouped(before.filter(isLeft), keyOf)) {
      const others = there.get(key) ?? [];
      items.slice(0, others.length).forEach((item, index) => {
        const other = others[index];
        if (other === undefined) return;
        pairs.push([item, other]);
        used.add(item).add(other);
      });
    }
  }
  return {
    pairs,
    onlyBefore: before.filter((item) => !used.has(item)),
    onlyAfter: after.filter((item) => !used.has(item)),
  };
};
