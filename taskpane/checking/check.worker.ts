import { readCase } from '../../src/casefile';
import { runChecks } from '../../src/checks';
import { readDocx, UnreadableDocument } from '../../src/docx';
import { victorianToday } from '../../src/policy';
import type { CheckAnswer, CheckedFile, CheckRequest } from './messages';

/** What of the worker's own global this file uses. */
declare const self: {
  onmessage: ((event: MessageEvent<CheckRequest>) => void) | null;
  postMessage: (answer: CheckAnswer) => void;
};

const check = ({ name, bytes }: CheckRequest): CheckedFile => {
  const content = readDocx(bytes);
  const caseFile = readCase(content);
  const document = { file: name, content, caseFile };
  const result = runChecks({ documents: [document], today: victorianToday(new Date()) });
  return {
    name,
    kind: caseFile.kind.value,
    kindBecause: caseFile.kind.because,
    ready: result.status === 'ready',
    findings: [...result.documents.flatMap(({ findings }) => findings), ...result.caseFindings],
  };
};

self.onmessage = ({ data }) => {
  try {
    self.postMessage({ id: data.id, outcome: { checked: check(data) } });
  } catch (error) {
    const problem =
      error instanceof UnreadableDocument
        ? error.message
        : 'The document could not be checked because of a fault in this tool; it is unchanged.';
    self.postMessage({ id: data.id, outcome: { problem } });
  }
};
