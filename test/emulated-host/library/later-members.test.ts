import vm from 'node:vm';
import { LaterDocument } from '../support/later-document';
import { openTiny, until, type TinyWord } from '../support/open-tiny';
import { laterMembersScript } from './later-members';

type LaterWord = TinyWord & { readonly document: LaterDocument };

const open = async (options: Parameters<typeof openTiny>[0]): Promise<LaterWord> =>
  openTiny(options, new LaterDocument()) as Promise<LaterWord>;

test.each([
  ['1.3', 0],
  ['1.4', 1],
] as const)('with WordApi %s there are %i comments: they come with 1.4', async (wordApi, comments) => {
  const { Word, document } = await open({ wordApi });
  const comment = Word.run(async (context) => {
    context.document.body.getRange().insertComment('Look here.');
    await context.sync();
  });
  if (comments === 0) await expect(comment).rejects.toMatchObject({ code: 'ApiNotFound' });
  else await comment;
  expect(document.comments).toHaveLength(comments);
});

test('a library that is newer than its host has members that the host refuses', async () => {
  const { Office, Word, document, host } = await open({ wordApi: '1.3', libraryWordApi: '1.9' });
  expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(false);
  const asked: ((document: Word.Document) => unknown)[] = [
    ({ body }) => body.getRange().insertComment('Look here.'),
    ({ body }) => body.getContentControls(),
    ({ contentControls }) => contentControls.getFirst().checkboxContentControl.load('isChecked'),
    ({ body }) => body.paragraphs.getFirst().load('uniqueLocalId'),
    (all) => all.onParagraphAdded.add(async () => undefined),
  ];
  for (const ask of asked) {
    const refused = Word.run(async (context) => {
      ask(context.document);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'ApiNotFound' });
  }
  expect(document.comments).toEqual([]);
  expect(host.unmodelled.asked).toEqual([]);
});

test('1.4: comments and settings load as the library’s own members do', async () => {
  const { Word, document } = await open({ wordApi: '1.4' });
  await Word.run(async (context) => {
    context.document.body.getRange().insertComment('Look here.');
    const comments = context.document.body.getComments();
    comments.load('items/content');
    const added = context.document.settings.add('state', { a: 1 });
    added.load('value');
    const none = context.document.settings.getItemOrNullObject('none');
    none.load('key');
    const count = context.document.settings.getCount();
    expect(() => added.value as unknown).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    await context.sync();
    expect(comments.items.map(({ content }) => content)).toEqual(['Look here.']);
    expect(added.value).toEqual({ a: 1 });
    expect(added.toJSON()).toEqual({ value: { a: 1 } });
    expect(() => added.key).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    expect(none.isNullObject).toBe(true);
    expect(count.value).toBe(1);
    added.value = 'changed';
    await context.sync();
  });
  expect(document.settings.get('state')).toBe('changed');
});

test('1.5 brings getContentControls and insertFileFromBase64, not before', async () => {
  const before = await open({ wordApi: '1.4' });
  expect('insertFileFromBase64' in before.Word.Document.prototype).toBe(false);
  expect('getContentControls' in before.Word.Body.prototype).toBe(false);
  const { Word } = await open({ wordApi: '1.5' });
  await Word.run(async (context) => {
    const controls = context.document.body.getContentControls({ types: ['CheckBox' as never] });
    controls.load('items/tag');
    context.document.insertFileFromBase64('UEsDBA==', 'Replace', { importStyles: true });
    await context.sync();
    expect(controls.items.map(({ tag }) => tag)).toEqual(['cims:incident.id']);
  });
});

test.each(['PC', 'Mac', 'OfficeOnline'] as const)(
  '1.6 on %s: events of paragraphs come, and stop',
  async (platform) => {
    const { Word, document, host } = await open({ wordApi: '1.6', platform });
    const told: Word.ParagraphAddedEventArgs[] = [];
    const handler = await Word.run(async (context) => {
      const added = context.document.onParagraphAdded.add(async (args) => void told.push(args));
      await context.sync();
      return added;
    });
    await Word.run(async (context) => {
      context.document.body.insertParagraph('Third.', 'End');
      await context.sync();
    });
    await until(() => told.length === 1);
    expect(told[0]).toMatchObject({ type: 'ParagraphAdded', source: 'Local', uniqueLocalIds: ['p'] });
    document.tell({ kind: 'paragraphDeleted', uniqueLocalIds: ['q'], source: 'Remote' });
    await Word.run(handler.context as never, async (context) => {
      handler.remove();
      await context.sync();
    });
    expect(host.engine.listens('ParagraphAdded')).toBe(false);
    document.tell({ kind: 'paragraphAdded', uniqueLocalIds: ['r'], source: 'Remote' });
    await Word.run(async (context) => context.sync());
    expect(told).toHaveLength(1);
  },
);

test('1.6 on iPad has no events: this library has no way to be told', async () => {
  const { Word } = await open({ wordApi: '1.6', platform: 'iOS' });
  expect('onParagraphChanged' in Word.Document.prototype).toBe(false);
  expect('uniqueLocalId' in Word.Paragraph.prototype).toBe(true);
});

test('1.7: a tick is read and written', async () => {
  const { Word, document } = await open({ wordApi: '1.7' });
  expect((Word.ContentControlType as unknown as Record<string, string>)['checkBox']).toBe('CheckBox');
  await Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load('items/checkboxContentControl/isChecked');
    await context.sync();
    expect(controls.items[0]!.checkboxContentControl.isChecked).toBe(false);
    controls.items[0]!.checkboxContentControl.isChecked = true;
    await context.sync();
  });
  expect(document.checked).toBe(true);
});

test('1.9: choices of a drop-down list are listed and deleted', async () => {
  const { Word, document, host } = await open({ wordApi: '1.9' });
  await Word.run(async (context) => {
    const { listItems } = context.document.contentControls.getFirst().dropDownListContentControl;
    listItems.load('items/displayText');
    await context.sync();
    expect(listItems.items.map(({ displayText }) => displayText)).toEqual(['Yes', 'No']);
    listItems.items[1]!.delete();
    await context.sync();
  });
  expect(document.choices).toEqual(['Yes']);
  expect(host.unmodelled.asked).toEqual([]);
});

test('a member can be missing although the host claims its set', async () => {
  const { Office, Word } = await open({
    wordApi: '1.9',
    withoutMembers: ['Range.insertComment', 'ContentControl.checkboxContentControl'],
  });
  expect(Office.context.requirements.isSetSupported('WordApi', '1.9')).toBe(true);
  expect('insertComment' in Word.Range.prototype).toBe(false);
  expect('checkboxContentControl' in Word.ContentControl.prototype).toBe(false);
  await expect(open({ withoutMembers: ['Range.noSuchMember'] })).rejects.toThrow(TypeError);
});

test('as a script it declares the same in a page, also where office.js comes later', async () => {
  const { window } = await openTiny();
  const script = new vm.Script(laterMembersScript('1.9', 'PC', ['Range.insertComment']));
  const loaded: (() => void)[] = [];
  Object.assign(window['document'] as object, {
    addEventListener: (_type: string, run: () => void) => loaded.push(run),
  });
  const kept = window['Word'];
  window['Word'] = undefined;
  script.runInContext(window.context);
  window['Word'] = kept;
  const { ContentControl, Range } = kept as typeof Word;
  expect('checkboxContentControl' in ContentControl.prototype).toBe(false);
  for (const run of loaded) run();
  expect('checkboxContentControl' in ContentControl.prototype).toBe(true);
  expect('insertComment' in Range.prototype).toBe(false);
});
