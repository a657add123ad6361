import type { WorkAnswer, WorkRequest } from './messages';
import { serve } from './serve';

/** What of the worker's own global this file uses. */
declare const self: {
  onmessage: ((event: MessageEvent<WorkRequest>) => void) | null;
  postMessage: (answer: WorkAnswer, transfer: readonly Transferable[]) => void;
};

const answer = serve((message, transfer) => self.postMessage(message, transfer));

self.onmessage = ({ data }) => {
  void answer(data);
};
