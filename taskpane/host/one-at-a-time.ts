/**
 * Runs work in the order in which it came, the next when the one before has settled, however it did. Where nothing runs
 * it is begun at once, not a moment later: in a page that is going away there is no later.
 */
export const oneAtATime = (): (<Value>(work: () => Promise<Value>) => Promise<Value>) => {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const begin = <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return work();
    } catch (error) {
      return Promise.reject(error as Error);
    }
  };
  return (work) => {
    const next = waiting === 0 ? begin(work) : last.then(work, work);
    waiting += 1;
    const settle = (): void => {
      waiting -= 1;
    };
    last = next.then(settle, settle);
    return next;
  };
};
