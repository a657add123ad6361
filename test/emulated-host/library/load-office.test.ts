import { openTiny } from '../support/open-tiny';
import { TinyDocument } from '../tiny-document';
import { EmulatedHost } from '../transports/emulated-host';
import { installOffice } from './install-office';
import { loadOffice } from './load-office';
import { processorTime } from '../../tools/processor-time';

test('a load takes a moment once the files are compiled', async () => {
  await openTiny();
  const start = processorTime();
  await openTiny();
  expect(processorTime() - start).toBeLessThan(500);
});

test('the files are Microsoft’s own, and no other is loaded', async () => {
  const { window } = await openTiny();
  expect([...window.loaded].sort()).toEqual(['en-us/office_strings.js', 'word-win32-16.01.js']);
});

test('each load is a library of its own', async () => {
  const [one, other] = [await openTiny(), await openTiny()];
  expect(one.Word).not.toBe(other.Word);
  await one.Word.run(async (context) => {
    context.document.body.insertParagraph('only here', 'End');
    await context.sync();
  });
  expect(one.document.toText()).toContain('only here');
  expect(other.document.toText()).not.toContain('only here');
});

test('the globals are put there, and what stood there comes back', async () => {
  const scope = globalThis as { Office?: unknown; Word?: unknown };
  scope.Word = 'before';
  const host = new EmulatedHost({ document: new TinyDocument() });
  const office = await installOffice(host);
  expect(Office.context.host).toBe('Word');
  await expect(Word.run(async (context) => context.sync())).resolves.toBeUndefined();
  office.remove();
  expect(scope.Word).toBe('before');
  expect('Office' in scope).toBe(false);
  delete scope.Word;
  host.close();
});

test('time that a test fakes is not the time of the library', async () => {
  const { Word } = await openTiny();
  jest.useFakeTimers();
  try {
    await expect(Word.run(async (context) => context.sync())).resolves.toBeUndefined();
  } finally {
    jest.useRealTimers();
  }
});

test('a host that does not say who it is leaves onReady unsettled', async () => {
  const host = new EmulatedHost({ document: new TinyDocument(), platform: 'OfficeOnline' });
  const letGo = host.faults.hold('start');
  let ready = false;
  const loading = loadOffice(host).then(() => (ready = true));
  await openTiny();
  await openTiny();
  expect(ready).toBe(false);
  letGo();
  await loading;
  expect(ready).toBe(true);
  host.close();
});

test('handlers end with the pane that added them', async () => {
  const document = new TinyDocument();
  const host = new EmulatedHost({ document });
  const first = await loadOffice(host);
  await new Promise<void>((resolve) =>
    first.Office.context.document.addHandlerAsync(
      first.Office.EventType.DocumentSelectionChanged,
      () => undefined,
      () => resolve(),
    ),
  );
  expect(host.handlerCount('selectionChanged')).toBe(1);
  await loadOffice(host);
  expect(host.handlerCount('selectionChanged')).toBe(0);
  host.close();
});
