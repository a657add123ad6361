import { explain, runWord, whyLocked } from '../../../../taskpane/host/word/run-word';
import { TinyDocument } from '../../../emulated-host/tiny-document';
import { openHost, until } from './support/pane';

const open = async () => {
  const { host } = await openHost({ document: new TinyDocument() });
  // The library says by itself that it is ready; faults are meant for us.
  await until(() => host.engine.log.all.some(({ madeBy }) => madeBy === 'library'));
  return host;
};

const readText = (): Promise<string> =>
  runWord(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    return body.text;
  });

test('what the batch gives', async () => {
  await open();
  expect(await readText()).toBe('First.\nSecond.');
});

test('a host that does not answer is given up, and its late answer is dropped', async () => {
  const host = await open();
  const release = host.faults.hold('richApi');
  jest.useFakeTimers();
  try {
    const reading = expect(readText()).rejects.toMatchObject({ name: 'PaneProblem', code: 'no-answer' });
    await jest.advanceTimersByTimeAsync(30_000);
    await reading;
  } finally {
    jest.useRealTimers();
    release();
  }
  expect(await readText()).toBe('First.\nSecond.');
});

test.each([
  [5001, 'word-failed'],
  [5012, 'session-lost'],
  [5016, 'document-busy'],
  [5102, 'document-busy'],
  [5103, 'document-too-large'],
  [5104, 'document-too-large'],
  [7000, 'document-protected'],
] as const)('a request that the host answers with %d is %s', async (error, code) => {
  const host = await open();
  host.faults.plan('richApi', { error });
  await expect(readText()).rejects.toMatchObject({ name: 'PaneProblem', code });
});

test('a property that is read before it was loaded is our fault', async () => {
  await open();
  await expect(runWord(async ({ document }) => document.body.text)).rejects.toMatchObject({
    code: 'tool-fault',
  });
});

test('something that is not there any more', async () => {
  await open();
  const firstOf = (tag: string) =>
    runWord(async (context) => {
      const control = context.document.contentControls.getByTag(tag).getFirst();
      control.load('text');
      await context.sync();
      return control.text;
    });
  await expect(firstOf('cims:gone')).rejects.toMatchObject({ code: 'place-not-found' });
});

test('a document that is open for reading only says so, in any language', async () => {
  const document = Object.assign(new TinyDocument(), { mode: 'readOnly' as const });
  await openHost({ document });
  expect(await whyLocked()).toBe('document-read-only');
  const refusal = Object.assign(new Error('Diese Aktion ist nicht zulässig.'), { code: 'GeneralException' });
  expect((await explain(refusal, { writes: true })).code).toBe('document-read-only');
  expect((await explain(refusal, { refused: 'insert-refused' })).code).toBe('insert-refused');
});

test('where Word cannot say why, nothing is claimed', async () => {
  const host = await open();
  host.faults.plan('richApi', { error: 5001 });
  expect(await whyLocked()).toBeUndefined();
});
