/**
 * Does something with each item, as many at once as there are workers, in the order of the items. An item is begun only
 * while `goesOn` says so; what was begun is finished. Rejects where `use` does.
 */
export const inParallel = async <Item, Worker>(
  items: readonly Item[],
  workers: readonly Worker[],
  use: (item: Item, worker: Worker) => Promise<void>,
  goesOn: () => boolean,
): Promise<void> => {
  let next = 0;
  await Promise.all(
    workers.map(async (worker) => {
      while (next < items.length && goesOn()) {
        const item = items[next] as Item;
        next += 1;
        await use(item, worker);
      }
    }),
  );
};
