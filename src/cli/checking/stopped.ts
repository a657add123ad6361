import { Failure } from '../failure';
import type { Terminal } from '../terminal';

const STOPPED = 'stopped';

/** Ends the work where somebody has stopped the run. */
export const throwIfStopped = (signal: AbortSignal): void => {
  if (signal.aborted) throw new Error(STOPPED);
};

/**
 * Runs what somebody may stop (Ctrl-C). Whatever the work then ends with, the call ends with the sentence that says what
 * was done and how to go on. A second Ctrl-C ends the process as usual.
 */
export const untilStopped = async <Result>(
  terminal: Pick<Terminal, 'onStop'>,
  work: (stop: AbortSignal) => Promise<Result>,
  sentence: () => string,
): Promise<Result> => {
  const stop = new AbortController();
  const removeListener = terminal.onStop?.(() => stop.abort());
  try {
    return await work(stop.signal);
  } catch (fault) {
    if (stop.signal.aborted) throw new Failure('E_STOPPED', sentence());
    throw fault;
  } finally {
    removeListener?.();
  }
};
