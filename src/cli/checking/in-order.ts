/**
 * Does some work for each item and gives the results in the order of the items. No more than `ahead` items are begun
 * and not yet given, so that memory stays flat however many there are and however slowly the results are taken.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const begun: Promise<Result>[] = [];
  const source = items[Symbol.iterator]();
  let isMore = true;
  const begin = (): void => {
    while (isMore && begun.length < ahead) {
      const next = source.next();
      if (next.done === true) {
        isMore = false;
        return;
      }
      const result = work(next.value);
      // What fails is told when its turn comes; until then it must not count as a fault that nobody looks at.
      result.catch(() => undefined);
      begun.push(result);
    }
  };
  begin();
  for (let first = begun.shift(); first !== undefined; first = begun.shift()) {
    const result = await first;
    begin();
    yield result;
  }
}
