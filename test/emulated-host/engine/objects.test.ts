import { openTiny, until } from '../support/open-tiny';
import { TinyDocument } from '../tiny-document';

const failure = async (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => 'no failure',
    (error: unknown) => error,
  );

test('a null object says so after sync, and what is asked of it is null too', async () => {
  const { Word } = await openTiny();
  await Word.run(async (context) => {
    const none = context.document.contentControls.getByTag('no-such-tag').getFirstOrNullObject();
    none.load('text');
    expect(() => none.isNullObject).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    await context.sync();
    expect(none.isNullObject).toBe(true);
    const outer = context.document.body.parentBodyOrNullObject;
    outer.load('text');
    await context.sync();
    expect(outer.isNullObject).toBe(true);
  });
});

test('an object that is not there is refused, with the place and the statement', async () => {
  const { Word } = await openTiny();
  const error = await failure(
    Word.run(async (context) => {
      const none = context.document.contentControls.getByTag('no-such-tag').getFirst();
      none.load('text');
      await context.sync();
    }),
  );
  expect(error).toMatchObject({
    name: 'RichApi.Error',
    code: 'ItemNotFound',
    debugInfo: {
      errorLocation: 'ContentControlCollection.getFirst',
      statement: 'var first = byTag.getFirst();',
    },
  });
});

test('what is done to a null object fails', async () => {
  const { Word } = await openTiny();
  const error = await failure(
    Word.run(async (context) => {
      context.document.contentControls.getByTag('no-such-tag').getFirstOrNullObject().tag = 'x';
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: 'ItemNotFound' });
});

test('an object of a method that changes the document ends with Word.run', async () => {
  const { Word } = await openTiny();
  const paragraph = await Word.run(async (context) => {
    const added = context.document.body.insertParagraph('Third.', 'End');
    await context.sync();
    return added;
  });
  const error = await failure(
    (async () => {
      paragraph.load('text');
      await paragraph.context.sync();
    })(),
  );
  expect(error).toMatchObject({ code: 'InvalidObjectPath' });
});

test('a tracked object lives on until it is let go of, and the host knows how many it holds', async () => {
  const { Word, host } = await openTiny();
  const control = await Word.run(async (context) => {
    const first = context.document.contentControls.getFirst();
    context.trackedObjects.add(first);
    await context.sync();
    return first;
  });
  await until(() => host.engine.references.count === 1);
  await Word.run(control, async (context) => {
    control.load('tag');
    await context.sync();
    expect(control.tag).toBe('cims:incident.id');
    context.trackedObjects.remove(control);
    await context.sync();
  });
  await until(() => host.engine.references.count === 0);
});

test('an item is the same object again by its id, by its position and by a reference', async () => {
  const { Word, document } = await openTiny(
    {},
    new TinyDocument({
      controls: [
        ['cims:a', 'one'],
        ['cims:b', 'two'],
      ],
    }),
  );
  await Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load('tag');
    await context.sync();
    contentControls.items[1]!.tag = 'cims:changed';
    context.document.body.paragraphs.getFirst().delete();
    await context.sync();
  });
  expect(document.controls.map(({ tag }) => tag)).toEqual(['cims:a', 'cims:changed']);
  expect(document.paragraphs.map(({ text }) => text)).toEqual(['Second.']);
});

test('a property that is read-only is refused; update writes several at once', async () => {
  const { Word, document, host } = await openTiny({ requirementSets: { RichApiRuntime: '1.2' } });
  await Word.run(async (context) => {
    const control = context.document.contentControls.getFirst();
    (control as unknown as { update: (values: object) => void }).update({ tag: 'cims:updated' });
    await context.sync();
  });
  expect(document.controls[0]!.tag).toBe('cims:updated');
  const answer = await host.engine.execute({
    Actions: [{ Id: 1, ActionType: 4, Name: 'Text', ObjectPathId: 2, ArgumentInfo: { Arguments: ['x'] } }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 },
    },
  });
  expect(answer.Error).toMatchObject({ Code: 'AccessDenied', Location: 'Body.text' });
});

test('ensureUnchanged passes while nothing has changed, and fails after', async () => {
  const { Word, document } = await openTiny();
  const ensure = (): Promise<unknown> =>
    Word.run(async (context) => {
      const { body } = context.document;
      (body as unknown as { ensureUnchanged: (state: object) => void }).ensureUnchanged({
        Text: 'First.\nSecond.',
      });
      await context.sync();
    });
  await expect(ensure()).resolves.toBeUndefined();
  document.paragraphs[0]!.text = 'Changed.';
  expect(await failure(ensure())).toMatchObject({ code: 'ConflictError' });
});

test('an object of one context cannot be used in another', async () => {
  const { Word } = await openTiny();
  const error = await failure(
    Word.run(async (outer) =>
      Word.run(async (inner) => {
        inner.load(outer.document.body, 'text');
        await inner.sync();
      }),
    ),
  );
  expect(error).toMatchObject({ code: 'InvalidRequestContext' });
});
