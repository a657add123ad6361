import { carryOver } from './carry';
import { checkCase } from './check-case';
import { indexFile } from './index-file';
import type { AnswerOf, Method, RequestOf } from './messages';
import type { OnProgress } from './work';

type Tasks = {
  readonly [M in Method]: (
    request: RequestOf<M>,
    onProgress: OnProgress,
  ) => AnswerOf<M> | Promise<AnswerOf<M>>;
};

// What is seldom asked for is loaded then: it brings `docx`, or `zod`, or what writes pages.
const TASKS: Tasks = {
  readOrganisation: async (request) => (await import('./read-organisation')).readOrganisation(request),
  check: checkCase,
  carryOver,
  buildTemplate: async (request) => (await import('./build-template')).templateBytes(request),
  buildBlock: async (request) => (await import('./build-block')).blockBytes(request),
  buildBundle: async (request, onProgress) => (await import('./build-bundle')).bundleOf(request, onProgress),
  indexFile,
  summarise: async (request) => (await import('./summarise')).summarise(request),
  openBundle: async (request) => (await import('./open-bundle')).openedBundle(request),
  compare: async (request) => (await import('./compare')).compareCase(request),
  reportFile: async (request) => (await import('./report-file')).reportFile(request),
  annotatedCopy: async (request) => (await import('./annotated-copy')).annotatedCopy(request),
  renderReport: async (request) => (await import('./render-report')).reportText(request),
};

/** Does one piece of work, in whatever thread it is called. */
export const perform = async <M extends Method>(
  method: M,
  request: RequestOf<M>,
  onProgress: OnProgress = () => undefined,
): Promise<AnswerOf<M>> => TASKS[method](request, onProgress);
