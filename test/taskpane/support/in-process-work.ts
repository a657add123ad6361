import { PaneProblem } from '../../../taskpane/problems';
import type { AnswerOf, Method, RequestOf } from '../../../taskpane/work/messages';
import { sentProblem } from '../../../taskpane/work/sent-problem';
import { perform } from '../../../taskpane/work/tasks';
import type { OnProgress, Work } from '../../../taskpane/work/work';

/**
 * The pane's work without a worker: the same functions on copies, as a worker would get and give them, so that nothing
 * passes here that could not be sent.
 */
export const inProcessWork = (): Work => {
  const ask = async <M extends Method>(
    method: M,
    request: RequestOf<M>,
    onProgress?: OnProgress,
  ): Promise<AnswerOf<M>> => {
    try {
      return structuredClone(await perform(method, structuredClone(request), onProgress));
    } catch (fault) {
      const { code, sentence, cause } = sentProblem(fault);
      throw new PaneProblem(code, sentence, cause);
    }
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
