import { openTiny } from '../support/open-tiny';
import { TinyDocument } from '../tiny-document';

const TWO_CONTROLS = {
  controls: [
    ['cims:a', 'one'],
    ['cims:b', 'two'],
  ] as [string, string][],
};

test('what was loaded is there after sync, and nothing else is', async () => {
  const { Word, OfficeExtension } = await openTiny();
  await Word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    expect(body.text).toBe('First.\nSecond.');
    const read = (): string => body.type;
    expect(read).toThrow(OfficeExtension.Error);
    expect(read).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    expect(read).toThrow(Error);
  });
});

test('what is loaded is not there before sync', async () => {
  const { Word } = await openTiny();
  await Word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    expect(() => body.text).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    await context.sync();
  });
});

test('the result of a method has no value before sync', async () => {
  const { Word } = await openTiny();
  await Word.run(async (context) => {
    const ooxml = context.document.body.getOoxml();
    expect(() => ooxml.value).toThrow(expect.objectContaining({ code: 'ValueNotLoaded' }));
    await context.sync();
    expect(ooxml.value).toBe('<pkg:package/>');
  });
});

test.each<[string | string[] | { tag: true }, string]>([
  ['items/tag', 'as one name'],
  [['items/tag'], 'as a list'],
  ['tag', 'without items/'],
  [{ tag: true }, 'as an object'],
])('items of a collection are loaded by %j', async (names) => {
  const { Word } = await openTiny({}, new TinyDocument(TWO_CONTROLS));
  await Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load(names as string);
    await context.sync();
    expect(contentControls.items.map(({ tag }) => tag)).toEqual(['cims:a', 'cims:b']);
    expect(() => contentControls.items[0]!.text).toThrow(
      expect.objectContaining({ code: 'PropertyNotLoaded' }),
    );
  });
});

test('one load reaches into the items of items', async () => {
  const { Word, host } = await openTiny({}, new TinyDocument(TWO_CONTROLS));
  await Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load('items/tag,items/paragraphs/items/text');
    await context.sync();
    expect(contentControls.items[1]!.paragraphs.items.map(({ text }) => text)).toEqual(['First.', 'Second.']);
  });
  expect(host.engine.log.requests).toHaveLength(1);
});

test('a collection is expanded, and cut to a page', async () => {
  const { Word } = await openTiny({}, new TinyDocument({ paragraphs: ['a', 'b', 'c', 'd'] }));
  await Word.run(async (context) => {
    const { body } = context.document;
    const { paragraphs } = body;
    body.load({ select: 'type', expand: 'paragraphs' });
    await context.sync();
    expect(paragraphs.items.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
    paragraphs.load({ select: 'text', top: 2, skip: 1 });
    await context.sync();
    expect(paragraphs.items.map(({ text }) => text)).toEqual(['b', 'c']);
  });
});

test('$all and a load without names take every scalar, but those that must be named', async () => {
  const { Word, host } = await openTiny({ wordApi: '1.6' });
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load({ $all: true });
    await context.sync();
    expect(first.text).toBe('First.');
    expect(() => first.uniqueLocalId).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    const { body } = context.document;
    body.load();
    await context.sync();
    expect([body.text, body.type]).toEqual(['First.\nSecond.', 'MainDoc']);
  });
  expect(host.unmodelled.asked).toEqual([]);
});

test('retrieve answers with values of its own', async () => {
  const { Word, OfficeExtension } = await openTiny();
  await Word.run(async (context) => {
    const { body } = context.document;
    const retrieve = (
      body as unknown as { retrieve: (names: string) => { text: string; toJSON: () => unknown } }
    ).retrieve;
    const result = retrieve.call(body, 'text');
    expect(() => result.text).toThrow(OfficeExtension.Error);
    await context.sync();
    expect(result.toJSON()).toEqual({ text: 'First.\nSecond.' });
  });
});
