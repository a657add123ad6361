import { openTiny, settled, value, type TinyWord } from '../support/open-tiny';
import { HOST_ERROR } from './faults';

const failure = async (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => 'no failure',
    (error: unknown) => error,
  );

const readBody = ({ Word }: TinyWord): Promise<string> =>
  Word.run(async (context) => {
    context.document.body.load('text');
    await context.sync();
    return context.document.body.text;
  });

const getFile = ({ Office }: TinyWord): Promise<Office.AsyncResult<Office.File>> =>
  settled<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, callback),
  );

describe.each(['PC', 'iOS', 'OfficeOnline'] as const)('on %s', (platform) => {
  test.each([
    [HOST_ERROR.accessDenied, 'AccessDenied'],
    [HOST_ERROR.invalidOrTimedOutSession, 'InvalidOrTimedOutSession'],
    [HOST_ERROR.activityLimitReached, 'ActivityLimitReached'],
    [HOST_ERROR.requestPayloadSizeLimitExceeded, 'RequestPayloadSizeLimitExceeded'],
    [HOST_ERROR.responsePayloadSizeLimitExceeded, 'ResponsePayloadSizeLimitExceeded'],
    [HOST_ERROR.internalError, 'GeneralException'],
  ])('host error %i of a request becomes Microsoft’s own %s', async (error, code) => {
    const word = await openTiny({ platform });
    word.host.faults.plan('richApi', { error });
    await expect(readBody(word)).rejects.toMatchObject({ name: 'RichApi.Error', code });
  });

  test('a fault strikes the call it was planned for, and no other', async () => {
    const word = await openTiny({ platform });
    word.host.faults.plan('getFile', { error: HOST_ERROR.networkProblemRetrieveFile, call: 2 });
    expect(word.host.faults.pending).toEqual(['getFile']);
    expect((await getFile(word)).status).toBe('succeeded');
    const second = await getFile(word);
    expect(second.error).toMatchObject({
      code: 11001,
      message: 'A network problem has prevented retrieval of the file.',
    });
    expect(word.host.faults.pending).toEqual([]);
    expect((await getFile(word)).status).toBe('succeeded');
  });

  test('a third file is refused while two are open', async () => {
    const word = await openTiny({ platform });
    const files = [await getFile(word), await getFile(word)];
    expect((await getFile(word)).error.code).toBe(11000);
    await value((callback) => files[0]!.value.closeAsync(callback));
    expect((await getFile(word)).status).toBe('succeeded');
    expect(word.host.files.count).toBe(2);
  });

  test('a slice fails; a file that was closed gives none', async () => {
    const word = await openTiny({ platform });
    const file = (await getFile(word)).value;
    const slice = (): Promise<Office.AsyncResult<Office.Slice>> =>
      settled<Office.Slice>((callback) => file.getSliceAsync(0, callback));
    word.host.faults.plan('getSlice', { error: HOST_ERROR.internalError });
    expect((await slice()).error.code).toBe(5001);
    expect((await slice()).status).toBe('succeeded');
    await value((callback) => file.closeAsync(callback));
    expect((await slice()).error.code).toBe(5001);
  });

  test('settings that cannot be saved are not', async () => {
    const word = await openTiny({ platform, settings: { kept: 1 } });
    word.host.faults.plan('saveSettings', { error: HOST_ERROR.settingsCannotSave });
    word.Office.context.document.settings.set('kept', 2);
    const saved = await settled((callback) => word.Office.context.document.settings.saveAsync(callback));
    expect(saved.error.code).toBe(4001);
    expect(word.host.settings).toEqual({ kept: 1 });
  });
});

test('a member fails inside a batch; what ran before it stays', async () => {
  const word = await openTiny();
  word.host.faults.plan('Body.insertParagraph', {
    error: 'GeneralException',
    message: 'Ein Fehler.',
    call: 2,
  });
  const error = await failure(
    word.Word.run(async (context) => {
      for (const text of ['one', 'two', 'three']) context.document.body.insertParagraph(text, 'End');
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'GeneralException', message: 'Ein Fehler.' });
  expect((error as OfficeExtension.Error).debugInfo.errorLocation).toBe('Body.insertParagraph');
  expect(word.document.paragraphs.map(({ text }) => text)).toEqual(['First.', 'Second.', 'one']);
  expect(word.host.unmodelled.asked).toEqual([]);
  expect(word.host.engine.crashes).toEqual([]);
});

const ASK = {
  'ContentControl.tag': ({ contentControls }: Word.Document): void => {
    contentControls.getFirst().tag = 'x';
  },
  'ContentControlCollection.load': ({ contentControls }: Word.Document): void => {
    contentControls.load('tag');
  },
  'ContentControlCollection.getFirst': ({ contentControls }: Word.Document): void => {
    contentControls.getFirst().load('tag');
  },
} as const;

test.each([
  'ContentControl.tag',
  'ContentControlCollection.load',
  'ContentControlCollection.getFirst',
] as const)('%s can be made to fail', async (place) => {
  const { Word, host } = await openTiny();
  host.faults.plan(place, { error: 'NotAllowed' });
  const error = await failure(
    Word.run(async (context) => {
      ASK[place](context.document);
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'NotAllowed' });
  expect(host.faults.pending).toEqual([]);
});

test('a host that never answers leaves sync unsettled, until it is let go', async () => {
  const word = await openTiny();
  const letGo = word.host.faults.hold('richApi');
  let settledYet = false;
  const read = readBody(word).finally(() => (settledYet = true));
  const others = await getFile(word);
  expect(others.status).toBe('succeeded');
  expect(settledYet).toBe(false);
  letGo();
  await expect(read).resolves.toBe('First.\nSecond.');
});

test('everything takes as long as it is told to', async () => {
  const word = await openTiny();
  word.host.faults.latency = 30;
  const start = performance.now();
  await getFile(word);
  expect(performance.now() - start).toBeGreaterThan(25);
});

test('a fault of the wrong kind is a mistake in the test', async () => {
  const { host } = await openTiny();
  expect(() => host.faults.plan('getFile', { error: 'GeneralException' })).toThrow(TypeError);
  expect(() => host.faults.plan('Body.load', { error: 5001 })).toThrow(TypeError);
});
