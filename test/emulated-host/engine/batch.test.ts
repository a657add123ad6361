import { openTiny, until } from '../support/open-tiny';

const failure = async (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => 'no failure',
    (error: unknown) => error,
  );

test('a batch stops at the first action that fails; what ran before it stays', async () => {
  const { Word, document } = await openTiny();
  const error = await failure(
    Word.run(async (context) => {
      const { body } = context.document;
      body.insertParagraph('kept', 'End');
      body.insertParagraph('refused', 'Sideways' as 'End');
      body.insertParagraph('never reached', 'End');
      await context.sync();
    }),
  );
  expect(error).toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Body.insertParagraph' },
  });
  expect((error as OfficeExtension.Error).debugInfo.statement).toBe(
    'var insertParagraph1 = body.insertParagraph(...);',
  );
  expect(document.paragraphs.map(({ text }) => text)).toEqual(['First.', 'Second.', 'kept']);
});

test('one sync is one request, whatever is in it, and the library’s own requests are told apart', async () => {
  const { Word, host } = await openTiny();
  await Word.run(async (context) => {
    for (const text of ['a', 'b', 'c']) context.document.body.insertParagraph(text, 'End');
    context.document.body.load('text');
    await context.sync();
  });
  // It says that it is ready, and lets go of the objects.
  await until(() => host.engine.log.all.length === 3);
  const { requests, all, actionCount } = host.engine.log;
  expect(requests.map(({ actions }) => actions)).toEqual([
    ['Body.insertParagraph', 'Body.insertParagraph', 'Body.insertParagraph', 'Body.load'],
  ]);
  expect(actionCount).toBe(requests[0]!.body.Actions.length);
  expect(all.filter(({ madeBy }) => madeBy === 'library')).toHaveLength(2);
  expect(host.engine.references.count).toBe(0);
});

test('a sync in which nothing was asked for does nothing in the document', async () => {
  const { Word, host } = await openTiny();
  await Word.run(async (context) => context.sync());
  expect(host.engine.log.requests.flatMap(({ actions }) => actions)).toEqual([]);
});

test.each([
  ['a method', 'Body.getHtml', (context: Word.RequestContext) => void context.document.body.getHtml()],
  [
    'a method that gives an object',
    'Body.Search',
    (context: Word.RequestContext) => void context.document.body.search('x'),
  ],
  ['a scalar', 'Body.style', (context: Word.RequestContext) => void context.document.body.load('style')],
  [
    'a navigation property',
    'Body.tables',
    (context: Word.RequestContext) => void context.document.body.load('tables/values'),
  ],
  [
    'a property of the document',
    'Document.Properties',
    (context: Word.RequestContext) => void context.document.properties.load('title'),
  ],
])('%s that the model lacks is refused loudly and written down', async (_kind, name, ask) => {
  const { Word, host } = await openTiny();
  const error = await failure(
    Word.run(async (context) => {
      ask(context);
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'NotImplemented' });
  expect(host.unmodelled.asked.map((asked) => asked.toLowerCase())).toEqual([
    expect.stringContaining(name.toLowerCase()),
  ]);
});

test('a bug of a model is kept and is not taken for a refusal of Word’s', async () => {
  const { Word, host } = await openTiny();
  const error = await failure(
    Word.run(async (context) => {
      context.document.body.clear();
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'GeneralException' });
  expect(host.engine.crashes).toEqual([expect.any(TypeError)]);
});

test('Word.run wants a promise', async () => {
  const { Word } = await openTiny();
  expect(await failure(Word.run((() => 5) as never))).toMatchObject({ code: 'RunMustReturnPromise' });
});
