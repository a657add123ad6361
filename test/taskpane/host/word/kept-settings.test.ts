import { TinyDocument } from '../../../emulated-host/tiny-document';
import { openPane } from './support/pane';

test('what is kept is there when the pane is opened again on the document', async () => {
  const first = await openPane({ document: new TinyDocument() });
  expect(first.word.capabilities.keepsState).toBe(true);
  expect(await first.word.loadState()).toBeUndefined();
  await first.word.saveState('{"version":1}');
  expect(await first.word.loadState()).toBe('{"version":1}');
  const again = await openPane({ document: new TinyDocument(), settings: first.host.settings });
  expect(await again.word.loadState()).toBe('{"version":1}');
});

test('where saving fails nothing is lost: the next try saves it', async () => {
  const { word, host } = await openPane({ document: new TinyDocument() });
  host.faults.plan('saveSettings', { error: 4001 });
  await expect(word.saveState('typed')).rejects.toMatchObject({
    name: 'PaneProblem',
    code: 'state-not-kept',
  });
  expect(host.settings).toEqual({});
  expect(await word.loadState()).toBe('typed');
  await word.saveState('typed');
  expect(Object.values(host.settings)).toEqual(['typed']);
});

test('empty text takes out what was kept, and nothing else', async () => {
  const { word, host } = await openPane({ document: new TinyDocument(), settings: { other: 7 } });
  await word.saveState('typed');
  await word.saveState('');
  expect(host.settings).toEqual({ other: 7 });
  expect(await word.loadState()).toBeUndefined();
});

test('other settings of the document are left alone', async () => {
  const { word, host } = await openPane({ document: new TinyDocument(), settings: { other: 7 } });
  await word.saveState('typed');
  expect(host.settings).toMatchObject({ other: 7 });
});

test('something else under our name is not taken for ours', async () => {
  const { word } = await openPane({ document: new TinyDocument(), settings: { state: { not: 'text' } } });
  expect(await word.loadState()).toBeUndefined();
});

test('a Word without settings keeps it as long as the pane is open, and says so', async () => {
  const { word, host } = await openPane({
    document: new TinyDocument(),
    requirementSets: { Settings: undefined },
  });
  expect(word.capabilities.keepsState).toBe(false);
  await word.saveState('typed');
  expect(await word.loadState()).toBe('typed');
  expect(host.calls).not.toContain('saveSettings');
});

test('what is typed is kept while Word is still taking a copy of the file', async () => {
  const { word, host } = await openPane({ document: new TinyDocument() });
  const letGo = host.faults.hold('getFile');
  const copy = word.read();
  await word.saveState('typed');
  expect(Object.values(host.settings)).toEqual(['typed']);
  letGo();
  await copy;
});
