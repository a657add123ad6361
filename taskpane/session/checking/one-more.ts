/**
 * Runs work one at a time. A call while it runs is answered by one more run, begun after this one and shared by all who
 * called in the meantime, so that the answer is never older than the call. The work must not reject.
 */
export const oneMore = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (running === undefined) return run();
    next ??= running.then(() => {
      next = undefined;
      return run();
    });
    return next;
  };
};
