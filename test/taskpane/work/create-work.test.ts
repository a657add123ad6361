import { createWork, type WorkWorker } from '../../../taskpane/work/create-work';
import type { WorkAnswer, WorkRequest } from '../../../taskpane/work/messages';
import { serve } from '../../../taskpane/work/serve';
import type { CaseRequest, CheckedCase, Work } from '../../../taskpane/work/work';
import { buildDocument } from '../../checks/support/build-document';
import { cimsPlan, cimsReport } from '../../checks/support/document-spec';
import { TODAY } from '../../checks/support/fixture';

// The real one cannot be loaded here, because of `import.meta`.
jest.mock('../../../taskpane/work/start-worker', () => ({
  startWorker: () => {
    throw new Error('no worker here');
  },
}));

/** A worker in the same thread; what crosses is copied, as between threads. */
class SameThreadWorker implements WorkWorker {
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  onmessageerror: Worker['onmessageerror'] = null;
  readonly questions: WorkRequest[] = [];
  terminated = false;
  /** Takes questions and gives no answer. */
  silent = false;
  private readonly answer = serve((answer, transfer) =>
    this.give(structuredClone(answer, { transfer: [...transfer] })),
  );

  postMessage(message: unknown): void {
    const question = structuredClone(message) as WorkRequest;
    this.questions.push(question);
    if (!this.silent) void this.answer(question);
  }

  give(answer: WorkAnswer): void {
    this.onmessage?.call(this as unknown as Worker, { data: answer } as MessageEvent);
  }

  die(): void {
    this.onerror?.call(this as unknown as Worker, { message: 'out of memory' } as ErrorEvent);
  }

  terminate(): void {
    this.terminated = true;
  }
}

let workers: SameThreadWorker[];
let work: Work;
beforeEach(() => {
  workers = [];
  work = createWork(() => {
    const worker = new SameThreadWorker();
    workers.push(worker);
    return worker;
  });
});

let request: CaseRequest;
beforeAll(async () => {
  request = {
    files: [
      { name: 'report.docx', bytes: await buildDocument(cimsReport()) },
      { name: 'plan.docx', bytes: await buildDocument(cimsPlan()) },
    ],
    today: TODAY,
    decisions: [],
  };
});

const sent = (question: WorkRequest | undefined) =>
  question !== undefined && 'files' in question.request
    ? question.request.files.map(({ name, bytes }) => [name, bytes !== undefined])
    : undefined;

test('no worker is started before it is asked for something, and one does for all', async () => {
  expect(workers).toHaveLength(0);
  const [checked, template] = await Promise.all([
    work.check(request),
    work.buildTemplate({ kind: 'investigation-plan' }),
  ]);
  expect(workers).toHaveLength(1);
  expect(checked.ready).toBe(true);
  expect(template.bytes).toBeInstanceOf(Uint8Array);
});

test('what is asked of many documents, reports and bundles is answered too', async () => {
  const [report] = request.files;
  const bundle = await work.buildBundle({ ...request, draft: false });
  expect(await work.indexFile({ files: [report!] })).toMatchObject({ is: 'document' });
  const about = { incidentId: null, because: 'So.', isGuess: true };
  expect(await work.summarise({ ...request, ...about })).toMatchObject({ errors: 0 });
  expect(await work.openBundle({ files: [bundle], opens: true })).toMatchObject({ ok: true });
  expect(await work.reportFile({ ...request, format: 'html' })).toBeInstanceOf(Uint8Array);
  expect((await work.annotatedCopy({ ...request, severities: ['warning'] })).bytes).toBeInstanceOf(
    Uint8Array,
  );
});

test('a case is compared with an earlier version of it', async () => {
  const [report] = request.files;
  const earlier = { files: [report!] };
  const { content } = await work.compare({ ...request, earlier });
  expect(content.summary.join(' ')).toContain('1 document added.');
});

test('every method is answered, with its progress', async () => {
  const progress = jest.fn();
  expect((await work.carryOver({ ...request, kind: 'cims-recommendations' })).values.length).toBeGreaterThan(
    3,
  );
  expect((await work.buildBlock({ kind: 'investigation-plan', group: 'client' })).length).toBeGreaterThan(
    1000,
  );
  expect((await work.buildBundle({ ...request, draft: false }, progress)).name).toContain('CIMS-');
  expect(progress).toHaveBeenLastCalledWith(1, expect.any(String));
  expect(await work.renderReport({ ...request, format: 'text' })).toContain('report.docx');
});

test('the bytes of a file are sent once, and forgotten when the case no longer has it', async () => {
  const [report, plan] = request.files;
  await work.check(request);
  await work.check(request);
  const changed = { ...report!, bytes: report!.bytes.slice() };
  const after = await work.check({ ...request, files: [changed, plan!] });
  await work.check({ ...request, files: [changed] });
  await work.check({ ...request, files: [plan!, plan!] });
  const [worker] = workers;
  expect(worker!.questions.map(sent)).toEqual([
    [
      ['report.docx', true],
      ['plan.docx', true],
    ],
    [
      ['report.docx', false],
      ['plan.docx', false],
    ],
    [
      ['report.docx', true],
      ['plan.docx', false],
    ],
    [['report.docx', false]],
    [
      ['plan.docx', true],
      ['plan.docx', false],
    ],
  ]);
  expect(worker!.questions.map(({ forget }) => forget.length)).toEqual([0, 0, 1, 1, 1]);
  expect(after.ready).toBe(true);
  expect(report!.bytes.length).toBeGreaterThan(0);
});

test('a problem comes as one, with its sentence', async () => {
  await expect(work.buildBundle({ ...request, files: [], draft: true })).rejects.toMatchObject({
    name: 'PaneProblem',
    code: 'bundle-refused',
    title: 'No bundle was made',
    message: 'There is no document to put into a bundle.',
  });
});

test('a worker that stops takes down what waits for it, and the next question gets a fresh one', async () => {
  await work.check(request);
  const [first] = workers;
  first!.silent = true;
  const waiting = [work.check(request), work.renderReport({ ...request, format: 'text' })];
  const outcomes = Promise.allSettled(waiting);
  first!.die();
  for (const outcome of await outcomes)
    expect(outcome).toMatchObject({
      status: 'rejected',
      reason: { name: 'PaneProblem', code: 'work-stopped' },
    });
  expect(first!.terminated).toBe(true);
  expect((await work.check(request)).ready).toBe(true);
  expect(workers).toHaveLength(2);
  expect(sent(workers[1]!.questions[0])).toEqual([
    ['report.docx', true],
    ['plan.docx', true],
  ]);
});

test('an answer that comes twice, or late, changes nothing', async () => {
  const checked: CheckedCase = await work.check(request);
  const [worker] = workers;
  worker!.give({ id: 1, result: undefined });
  worker!.give({ id: 99, progress: { share: 1, doing: 'nothing' } });
  expect((await work.check(request)).report).toEqual(checked.report);
});

test('where no worker can be started, that is said', async () => {
  await expect(createWork().check(request)).rejects.toMatchObject({ code: 'work-stopped' });
});

test('what cannot be sent stops the work and does not hang', async () => {
  const unsendable = { ...request, decisions: [() => undefined] } as unknown as CaseRequest;
  await expect(work.check(unsendable)).rejects.toMatchObject({ code: 'work-stopped' });
  expect((await work.check(request)).ready).toBe(true);
});

test('bytes that the worker was never given are a fault of the tool', async () => {
  const answers: WorkAnswer[] = [];
  const answer = serve((message) => answers.push(message));
  await answer({
    id: 7,
    method: 'check',
    request: { files: [{ name: 'a.docx', ref: 3 }], decisions: [] },
    forget: [],
  });
  expect(answers).toEqual([{ id: 7, problem: expect.objectContaining({ code: 'tool-fault' }) }]);
});
