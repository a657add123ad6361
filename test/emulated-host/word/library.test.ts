import { readCase } from '../../../src/casefile';
import { readDocx } from '../../../src/docx';
import { loadOffice, type LoadedOffice } from '../library/load-office';
import { EmulatedHost } from '../transports/emulated-host';
import { openDocument, type OpenDocument, type WordOptions } from '.';
import { base64, blank, template } from '../support/opened';

const hosts: EmulatedHost[] = [];

const withLibrary = async (
  bytes: Uint8Array,
  options: WordOptions = {},
): Promise<{ host: EmulatedHost; document: OpenDocument; office: LoadedOffice }> => {
  const document = openDocument(bytes, options);
  const host = new EmulatedHost({ document, wordApi: '1.9' });
  hosts.push(host);
  return { host, document, office: await loadOffice(host) };
};

afterEach(() => {
  for (const host of hosts.splice(0)) {
    expect([host.unmodelled.asked, host.engine.crashes]).toEqual([[], []]);
    host.close();
  }
});

test('the genuine library inserts, fills in, chooses, comments and selects', async () => {
  const { document, office } = await withLibrary(blank());
  await office.Word.run(async (context) => {
    context.document.insertFileFromBase64(base64(template('cims-recommendations')), 'Replace', {
      importStyles: true,
      importCustomProperties: true,
    });
    await context.sync();
    const fields = context.document.getContentControls({
      types: ['PlainText', 'DropDownList', 'CheckBox'] as Word.ContentControlType[],
    });
    fields.load('items/tag,items/type,items/text');
    await context.sync();
    const field = (tag: string): Word.ContentControl => fields.items.find((each) => each.tag === tag)!;
    field('cims:provider.name').insertText('Sample Provider', 'Replace');
    const choices = field('cims:client.inCare').dropDownListContentControl.listItems;
    choices.load('items/displayText');
    const tick = fields.items.find(({ type }) => type === 'CheckBox')!.checkboxContentControl;
    tick.isChecked = true;
    const found = context.document.body.search('Child or young person', { matchCase: true });
    found.load('items/text,items/styleBuiltIn');
    await context.sync();
    choices.items.find(({ displayText }) => displayText === 'No')!.select();
    found.items[0]!.insertComment('Is this so?');
    found.items[0]!.select();
    await context.sync();
  });
  const content = readDocx(document.toDocx());
  const read = readCase(content);
  expect(read.kind.value).toBe('cims-recommendations');
  expect(read.fields['provider.name']?.text).toBe('Sample Provider');
  expect(read.groups.client[0]?.fields['client.inCare']?.text).toBe('No');
  expect(content.comments.map(({ text }) => text)).toEqual(['Is this so?']);
  expect(document.selectedText()).toBe('Child or young person');
});

test('the library’s own errors come through: not loaded, not found, refused', async () => {
  const { office } = await withLibrary(template('cims-recommendations'), {
    mode: 'readOnly',
    refusal: { code: 'AccessDenied', message: 'Nein' },
  });
  const run = (batch: (context: Word.RequestContext) => Promise<unknown>) => office.Word.run(batch);
  await expect(
    run(async (context) => {
      const controls = context.document.contentControls;
      controls.load('items/tag');
      await context.sync();
      return controls.items[0]!.text;
    }),
  ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  await expect(
    run(async (context) => {
      context.document.contentControls.getByTag('no-such-tag').getFirst().load('text');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
  await expect(
    run(async (context) => {
      context.document.body.insertText('x', 'End');
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'AccessDenied',
    message: 'Nein',
    debugInfo: { errorLocation: 'Body.insertText' },
  });
  await run(async (context) => {
    const nobody = context.document.contentControls.getByTag('no-such-tag').getFirstOrNullObject();
    const nothing = context.document.contentControls.getFirst().parentContentControlOrNullObject;
    nobody.load('text');
    nothing.load('text');
    await context.sync();
    expect([nobody.isNullObject, nothing.isNullObject]).toEqual([true, true]);
  });
});

test('handlers are told of what somebody does in the document', async () => {
  const { document, office } = await withLibrary(template('cims-recommendations'));
  const told: string[] = [];
  await office.Word.run(async (context) => {
    context.document.onParagraphChanged.add(async ({ source }) => void told.push(String(source)));
    await context.sync();
  });
  document.person.types('cims:provider.name', 0, 'Sample Provider');
  for (let turns = 0; told.length === 0 && turns < 1000; turns += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(told).toEqual(['Local']);
});
