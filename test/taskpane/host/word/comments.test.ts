import { readDocx } from '../../../../src/docx';
import { fieldTag, groupTag } from '../../../../src/template';
import { COMMENT_MARK } from '../../../../src/checks/support/own-comments';
import { destination, reportOfClients } from './support/documents';
import { openWord, paragraphs, restricted } from './support/word';

const onClient = (occurrence: number) =>
  destination({
    control: { tag: fieldTag('client.name'), occurrence },
    around: [{ tag: groupTag('client'), occurrence }],
  });

const comments = (current: () => Uint8Array) => readDocx(current()).comments.map(({ text }) => text);

test('each comment goes to its place, and says whose it is', async () => {
  const { word, current } = await openWord(await reportOfClients(2), { wordApi: '1.9' });
  const missing = await word.addComments([
    { key: 'a', destination: onClient(0), text: 'First finding.' },
    { key: 'b', destination: onClient(9), text: 'Nowhere.' },
    { key: 'c', destination: onClient(1), text: 'Second finding.' },
  ]);
  expect(missing).toEqual(['b']);
  const { comments: made, parts } = readDocx(current());
  expect(made.map(({ text }) => text)).toEqual(['CIMS check: First finding.', 'CIMS check: Second finding.']);
  expect(made.map(({ anchor }) => parts[0]?.paragraphs[anchor?.paragraph ?? -1]?.text)).toEqual([
    'Sample Client 1',
    'Sample Client 2',
  ]);
});

test('on words, on a heading and on a block as well', async () => {
  const { word, current } = await openWord(
    paragraphs([['Findings', 'Heading1'], ['The finding was not explained.']]),
    { wordApi: '1.4' },
  );
  const missing = await word.addComments([
    { key: 'a', destination: destination({ words: 'not explained' }), text: 'On words.' },
    { key: 'b', destination: destination({ words: 'gone', headings: ['Findings'] }), text: 'On a heading.' },
  ]);
  expect(missing).toEqual([]);
  expect(comments(current)).toEqual([`${COMMENT_MARK}On words.`, `${COMMENT_MARK}On a heading.`]);
});

test('only ours are removed, and not those that somebody answered', async () => {
  const { word, current, edit } = await openWord(await reportOfClients(2), { wordApi: '1.9' });
  await edit(async (context) => {
    context.document.body.paragraphs.getFirst().getRange().insertComment('Sample Reviewer: please look.');
    await context.sync();
  });
  await word.addComments([
    { key: 'a', destination: onClient(0), text: 'First finding.' },
    { key: 'b', destination: onClient(1), text: 'Second finding.' },
  ]);
  await edit(async (context) => {
    const all = context.document.body.getComments();
    all.load('items/content');
    await context.sync();
    all.items.find(({ content }) => content.endsWith('Second finding.'))?.reply('Mended.');
    await context.sync();
  });
  expect(await word.removeComments()).toBe(1);
  const left = comments(current);
  expect(left.some((text) => text.includes('First finding.'))).toBe(false);
  expect(left).toEqual(
    expect.arrayContaining(['Sample Reviewer: please look.', 'CIMS check: Second finding.']),
  );
  expect(await word.removeComments()).toBe(0);
});

test('where one is refused none is left behind', async () => {
  const { word, current, host } = await openWord(await reportOfClients(2), { wordApi: '1.9' });
  host.faults.plan('Range.insertComment', { error: 'GeneralException', call: 2 });
  await expect(
    word.addComments([
      { key: 'a', destination: onClient(0), text: 'First finding.' },
      { key: 'b', destination: onClient(1), text: 'Second finding.' },
    ]),
  ).rejects.toMatchObject({ name: 'PaneProblem', code: 'word-failed' });
  expect(comments(current)).toEqual([]);
});

test.each([
  ['below 1.4', { wordApi: '1.3' }],
  ['where the member is missing', { wordApi: '1.9', withoutMembers: ['Body.getComments'] }],
] as const)('%s it says that it cannot', async (_, options) => {
  const { word, host } = await openWord(await reportOfClients(1), options);
  expect(word.capabilities.comments).toBe(false);
  await expect(word.addComments([{ key: 'a', destination: onClient(0), text: 'x' }])).rejects.toMatchObject({
    code: 'not-supported-here',
  });
  await expect(word.removeComments()).rejects.toMatchObject({ code: 'not-supported-here' });
  expect(host.engine.log.requests).toEqual([]);
});

test('a protected document says that it is', async () => {
  const { word } = await openWord(restricted(await reportOfClients(1)), { wordApi: '1.9' });
  await expect(word.addComments([{ key: 'a', destination: onClient(0), text: 'x' }])).rejects.toMatchObject({
    code: 'document-protected',
  });
});
