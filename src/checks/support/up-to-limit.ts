/** How many places of one kind are reported one by one before the rest are summed up. */
const PLACES_EACH = 5;

/**
 * Reports the first few items one by one and the rest as one, so that a document with a hundred places gets a handful
 * of findings and each can still be reached. `rest` gets the first item of the rest and how many items that is.
 */
export function* upToLimit<T, R>(
  items: readonly T[],
  each: (item: T, index: number) => R,
  rest: (first: T, count: number) => R,
  limit: number = PLACES_EACH,
): Iterable<R> {
  // A rest of one is no shorter than the item itself.
  const shown = items.length === limit + 1 ? items.length : limit;
  yield* items.slice(0, shown).map(each);
  const first = items[shown];
  if (first !== undefined) yield rest(first, items.length - shown);
}
