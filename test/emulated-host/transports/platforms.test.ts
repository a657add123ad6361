import { openTiny, settled, until, value } from '../support/open-tiny';
import { TinyDocument } from '../tiny-document';
import type { Platform } from './requirement-sets';

const PLATFORMS = ['PC', 'Mac', 'iOS', 'OfficeOnline'] as const;

describe.each(PLATFORMS)('on %s', (platform: Platform) => {
  test('office.js starts and says where it is', async () => {
    const { Office, host } = await openTiny({
      platform,
      documentUrl: 'https://documents.example/report.docx',
    });
    expect(Office.context.host).toBe('Word');
    expect(Office.context.platform).toBe(platform);
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.contentLanguage).toBe('en-AU');
    expect(Office.context.document.url).toBe('https://documents.example/report.docx');
    expect(Office.context.document.mode).toBe('readWrite');
    expect(host.unmodelled.asked).toEqual([]);
  });

  test('a document opened for reading says so', async () => {
    const document = new TinyDocument();
    document.mode = 'readOnly';
    const { Office } = await openTiny({ platform }, document);
    expect(Office.context.document.mode).toBe('readOnly');
  });

  test('requirement sets are those of the host', async () => {
    const { Office } = await openTiny({ platform, wordApi: '1.5', requirementSets: { PdfFile: undefined } });
    const has = (name: string, version: string): boolean =>
      Office.context.requirements.isSetSupported(name, version);
    expect([has('WordApi', '1.5'), has('WordApi', '1.6'), has('PdfFile', '1.1')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(has('OpenBrowserWindowApi', '1.1')).toBe(platform !== 'OfficeOnline');
  });

  test('Word.run reads and writes', async () => {
    const { Word, document } = await openTiny({ platform });
    await Word.run(async (context) => {
      context.document.contentControls.getByTag('cims:incident.id').getFirst().tag = 'cims:changed';
      context.document.body.load('text');
      await context.sync();
      expect(context.document.body.text).toBe('First.\nSecond.');
    });
    expect(document.controls[0]!.tag).toBe('cims:changed');
  });

  test('settings are there at the start, are saved, and are there when the pane is opened again', async () => {
    const { Office, host, document } = await openTiny({ platform, settings: { kept: { answers: [1] } } });
    const { settings } = Office.context.document;
    expect(settings.get('kept')).toEqual({ answers: [1] });
    settings.set('more', 'ü');
    expect(host.settings).toEqual({ kept: { answers: [1] } });
    await value((callback) => settings.saveAsync(callback));
    expect(host.settings).toEqual({ kept: { answers: [1] }, more: 'ü' });
    const again = await openTiny({ platform, settings: host.settings }, document);
    expect(again.Office.context.document.settings.get('more')).toBe('ü');
  });

  test.each(['compressed', 'pdf', 'text'] as const)('the file as %s comes in slices', async (type) => {
    const { Office, host, document } = await openTiny({ platform });
    const file = await value<Office.File>((callback) =>
      Office.context.document.getFileAsync(type as unknown as Office.FileType, { sliceSize: 10 }, callback),
    );
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await value<Office.Slice>((callback) => file.getSliceAsync(index, callback));
      expect(slice.index).toBe(index);
      expect(slice.size).toBe((slice.data as number[]).length);
      bytes.push(...(slice.data as number[]));
    }
    expect(bytes).toHaveLength(file.size);
    const text = new TextDecoder().decode(new Uint8Array(bytes));
    expect(text).toContain(type === 'pdf' ? '%PDF-' : document.toText());
    expect(host.files.count).toBe(1);
    await value((callback) => file.closeAsync(callback));
    expect(host.files.count).toBe(0);
  });

  test('a change of the selection is told, until the handler is removed', async () => {
    const { Office, Word, document, host } = await openTiny({ platform });
    let told = 0;
    const handler = (): void => void (told += 1);
    const { DocumentSelectionChanged } = Office.EventType;
    await value((callback) =>
      Office.context.document.addHandlerAsync(DocumentSelectionChanged, handler, callback),
    );
    await Word.run(async (context) => {
      context.document.body.select();
      await context.sync();
    });
    await until(() => told === 1);
    await value((callback) =>
      Office.context.document.removeHandlerAsync(DocumentSelectionChanged, { handler }, callback),
    );
    expect(host.handlerCount('selectionChanged')).toBe(0);
    document.tell({ kind: 'selectionChanged' });
    await value((callback) => Office.context.document.getFilePropertiesAsync(callback));
    expect(told).toBe(1);
  });

  test('properties of the file and the selected text are read', async () => {
    const { Office, host } = await openTiny({ platform });
    const properties = await value<Office.FileProperties>((callback) =>
      Office.context.document.getFilePropertiesAsync(callback),
    );
    expect(properties.url).toBe(host.documentUrl);
    const text = await value<string>((callback) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, callback),
    );
    expect(text).toBe('First.');
  });

  test('what the host does not model is refused and written down', async () => {
    const { Office, host } = await openTiny({ platform });
    const written = await settled((callback) =>
      Office.context.document.setSelectedDataAsync('x', { coercionType: Office.CoercionType.Text }, callback),
    );
    expect(written.error.code).toBe(5000);
    expect(host.unmodelled.asked).toEqual(['dispatch 65']);
  });
});

test.each(['PC', 'Mac', 'iOS'] as const)('on %s a page is opened in the browser', async (platform) => {
  const { Office, host } = await openTiny({ platform });
  Office.context.ui.openBrowserWindow('https://pane.example/save.html#x');
  await until(() => host.openedInBrowser.length > 0);
  expect(host.openedInBrowser).toEqual(['https://pane.example/save.html#x']);
});

test('on the web there is no openBrowserWindow', async () => {
  const { Office } = await openTiny({ platform: 'OfficeOnline' });
  expect(typeof Office.context.ui.openBrowserWindow).toBe('undefined');
});

test('on Windows the theme is that of Office; elsewhere the library of 2022 has none', async () => {
  const officeTheme = {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#0a0a0a',
    controlForegroundColor: '#f0f0f0',
  };
  expect((await openTiny({ officeTheme })).Office.context.officeTheme).toMatchObject(officeTheme);
  for (const platform of ['Mac', 'iOS', 'OfficeOnline'] as const) {
    expect((await openTiny({ platform, officeTheme })).Office.context.officeTheme).toBeUndefined();
  }
});

test('iPad refuses slices above 65,536 bytes', async () => {
  const long = new TinyDocument({ paragraphs: ['x'.repeat(70_000)] });
  const { Office } = await openTiny({ platform: 'iOS' }, long);
  const first = async (sliceSize: number): Promise<Office.AsyncResult<Office.Slice>> => {
    const file = await value<Office.File>((callback) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
    );
    return settled<Office.Slice>((callback) => file.getSliceAsync(0, callback));
  };
  expect((await first(70_000)).error.code).toBe(5001);
  expect((await first(65_536)).value.size).toBe(65_536);
});
