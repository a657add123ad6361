import { PaneProblem } from '../problems';
import { SentBytes } from './kept-bytes';
import type { AnswerOf, Method, RequestOf, Sent, WorkAnswer, WorkRequest } from './messages';
import { startWorker } from './start-worker';
import type { OnProgress, Work } from './work';

/** What of a worker is used here. */
export type WorkWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (problem: PaneProblem) => void;
  readonly onProgress: OnProgress | undefined;
}

/** One worker, the bytes that it has, and who waits for it. */
interface Running {
  readonly worker: WorkWorker;
  readonly sent: SentBytes;
  readonly waiting: Map<number, Waiting>;
}

const settle = ({ waiting }: Running, answer: WorkAnswer): void => {
  const asked = waiting.get(answer.id);
  if (asked === undefined) return;
  if ('progress' in answer) {
    asked.onProgress?.(answer.progress.share, answer.progress.doing);
    return;
  }
  waiting.delete(answer.id);
  if ('result' in answer) asked.resolve(answer.result);
  else {
    const { code, sentence, cause } = answer.problem;
    asked.reject(new PaneProblem(code, sentence, cause));
  }
};

/**
 * The long work, done in a worker that is started with the first question. A worker that stops by itself takes down what
 * waits for it (`work-stopped`); the next question gets a fresh one. The bytes of a file are sent once and told apart by
 * identity: whoever changes a file gives new bytes.
 */
export const createWork = (start: () => WorkWorker = startWorker): Work => {
  let running: Running | undefined;
  let last = 0;

  const stop = (stopped: Running, cause: unknown): void => {
    if (running === stopped) running = undefined;
    stopped.worker.terminate();
    for (const { reject } of stopped.waiting.values())
      reject(new PaneProblem('work-stopped', undefined, cause));
    stopped.waiting.clear();
  };

  const begin = (): Running => {
    const begun: Running = { worker: start(), sent: new SentBytes(), waiting: new Map() };
    begun.worker.onmessage = ({ data }: MessageEvent<WorkAnswer>) => settle(begun, data);
    begun.worker.onerror = (event) => stop(begun, event);
    begun.worker.onmessageerror = (event) => stop(begun, event);
    return begun;
  };

  const ask = async <M extends Method>(
    method: M,
    request: RequestOf<M>,
    onProgress?: OnProgress,
  ): Promise<AnswerOf<M>> => {
    let current: Running;
    try {
      current = running ??= begin();
    } catch (fault) {
      throw new PaneProblem('work-stopped', undefined, fault);
    }
    last += 1;
    const id = last;
    const { worker, sent, waiting } = current;
    const { forget, ...packed } = 'files' in request ? sent.send(request.files) : { forget: [] };
    const question: WorkRequest<M> = {
      id,
      method,
      request: { ...request, ...packed } as Sent<RequestOf<M>>,
      forget,
    };
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onProgress });
      try {
        worker.postMessage(question);
      } catch (fault) {
        // Nothing is known of what the worker has by now, for example where memory ran out while bytes were copied.
        stop(current, fault);
      }
    });
  };

  return {
    readOrganisation: (request) => ask('readOrganisation', request),
    check: (request) => ask('check', request),
    carryOver: (request) => ask('carryOver', request),
    buildTemplate: (request) => ask('buildTemplate', request),
    buildBlock: (request) => ask('buildBlock', request),
    buildBundle: (request, onProgress) => ask('buildBundle', request, onProgress),
    indexFile: (request) => ask('indexFile', request),
    summarise: (request) => ask('summarise', request),
    openBundle: (request) => ask('openBundle', request),
    compare: (request) => ask('compare', request),
    reportFile: (request) => ask('reportFile', request),
    annotatedCopy: (request) => ask('annotatedCopy', request),
    renderReport: (request) => ask('renderReport', request),
  };
};
