import { victorianToday } from '../../src/policy';
import { checkFiles } from './check-files';
import type { CheckAnswer, CheckRequest } from './messages';

/** What of the worker's own global this file uses. */
declare const self: {
  onmessage: ((event: MessageEvent<CheckRequest>) => void) | null;
  postMessage: (answer: CheckAnswer) => void;
};

self.onmessage = ({ data: { id, files } }) => {
  try {
    self.postMessage({ id, outcome: { checked: checkFiles(files, victorianToday(new Date())) } });
  } catch {
    const problem = 'The files could not be checked because of a fault in this tool; they are unchanged.';
    self.postMessage({ id, outcome: { problem } });
  }
};
