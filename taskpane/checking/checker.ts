import type { HostDocument } from '../host/document-host';
import type { CheckAnswer, CheckRequest } from './messages';

export type CheckOutcome = CheckAnswer['outcome'];

/**
 * Checks documents in a worker, because Office restarts a pane that does not answer for five seconds.
 * One worker serves the pane; answers are told apart by number.
 */
export const createChecker = (): ((files: readonly HostDocument[]) => Promise<CheckOutcome>) => {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url));
  const waiting = new Map<number, (outcome: CheckOutcome) => void>();
  let last = 0;

  worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
    waiting.get(data.id)?.(data.outcome);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    for (const settle of waiting.values()) {
      settle({
        problem: 'The check stopped by itself; reload the pane and try again. The files are unchanged.',
      });
    }
    waiting.clear();
  };

  return (files) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      const request: CheckRequest = { id: last, files };
      worker.postMessage(request);
    });
};
