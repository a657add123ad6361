import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEmulatedWord, HOST_ERROR, type EmulatedWord, type EmulatedWordOptions } from '.';

const TEMPLATE = new Uint8Array(
  readFileSync(path.join(__dirname, '../../templates/investigation-plan.docx')),
);

const open: EmulatedWord[] = [];

function word(options: Partial<EmulatedWordOptions> = {}): EmulatedWord {
  const made = createEmulatedWord({ bytes: TEMPLATE, ...options });
  open.push(made);
  return made;
}

afterEach(() => {
  for (const each of open.splice(0)) {
    expect(each.host.unmodelled.asked).toEqual([]);
    expect(each.host.engine.crashes).toEqual([]);
    each.close();
  }
});

test.each(['PC', 'Mac', 'iOS', 'OfficeOnline'] as const)(
  'on %s a template is read over the genuine library',
  async (platform) => {
    const { openPane, host } = word({ platform });
    const { Word } = await openPane();
    const tags = await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/tag');
      await context.sync();
      return contentControls.items.map(({ tag }) => tag);
    });
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.every((tag) => tag.startsWith('cims:'))).toBe(true);
    expect(host.engine.log.requests).toHaveLength(1);
  },
);

test('what the add-in writes is in the file, also in the one that getFileAsync hands out', async () => {
  const { openPane, document, host } = word({ wordApi: '1.5' });
  const { Office, Word } = await openPane();
  await Word.run(async (context) => {
    context.document.body.insertParagraph('Written by the add-in.', 'End');
    await context.sync();
  });
  expect(document.toText()).toContain('Written by the add-in.');
  const size = await new Promise<number>((resolve) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, ({ value }) => {
      const { size: whole } = value;
      value.closeAsync(() => resolve(whole));
    }),
  );
  expect(size).toBe(document.toDocx().length);
  expect(host.files.count).toBe(0);
});

test('a document for reading only says so and refuses every write', async () => {
  const { openPane } = word({ readOnly: true });
  const { Office, Word } = await openPane();
  expect(Office.context.document.mode).toBe('readOnly');
  const writing = Word.run(async (context) => {
    context.document.body.insertParagraph('No.', 'End');
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ name: 'RichApi.Error', code: 'GeneralException' });
});

test('a pane finds Word on the global object', async () => {
  const { installPane, host } = word();
  const pane = await installPane();
  host.faults.plan('richApi', { error: HOST_ERROR.invalidOrTimedOutSession });
  await expect(
    Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
  pane.remove();
  expect('Word' in globalThis).toBe(false);
});
