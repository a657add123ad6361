import { TinyDocument } from '../../../emulated-host/tiny-document';
import { readDocx } from '../../../../src/docx';
import { answers, reportOfClients } from './support/documents';
import { openWord } from './support/word';
import { openPane } from './support/pane';

/** Larger than three slices. */
const large = (): TinyDocument =>
  new TinyDocument({ paragraphs: Array.from({ length: 2000 }, (_, at) => `Paragraph ${at} `.repeat(10)) });

test('the file comes whole, in slices of 64 KB, one after another, and is closed', async () => {
  const document = large();
  const { host, word } = await openPane({ document });
  const { name, bytes } = await word.read();
  expect(bytes).toEqual(document.toDocx());
  expect(bytes.length).toBeGreaterThan(3 * 65_536);
  expect(name).toBe('investigation.docx');
  expect(host.calls.filter((call) => call === 'getSlice')).toHaveLength(Math.ceil(bytes.length / 65_536));
  expect(host.files.count).toBe(0);
});

// An iPad hands out no larger slices; Word on the web sends them another way.
test.each(['Mac', 'iOS', 'OfficeOnline'] as const)('on %s as well', async (platform) => {
  const document = large();
  const { word } = await openPane({ document, platform });
  expect((await word.read()).bytes).toEqual(document.toDocx());
});

test('it can be read as often as one likes: no copy is left open', async () => {
  const { host, word } = await openPane({ document: new TinyDocument() });
  await Promise.all([word.read(), word.read(), word.read(), word.read()]);
  expect(host.files.count).toBe(0);
});

test('a slice that fails is no half a document: the file is closed and the body is read instead', async () => {
  const { host, word } = await openPane({ document: large() });
  host.faults.plan('getSlice', { error: 5001, call: 2 });
  const { name, bytes } = await word.read();
  expect(name).toBe('investigation.xml');
  expect(new TextDecoder().decode(bytes)).toBe('<pkg:package/>');
  expect(host.files.count).toBe(0);
});

test('a slice that is cut short is no document either', async () => {
  const { host, word } = await openPane({ document: large() });
  jest.spyOn(host, 'getSlice').mockResolvedValueOnce(new Uint8Array(100));
  expect((await word.read()).name).toBe('investigation.xml');
});

test.each([11001, 5001, 5000])('where Word answers %d the body is read instead', async (error) => {
  const { host, word } = await openPane({ document: new TinyDocument() });
  host.faults.plan('getFile', { error });
  expect((await word.read()).name).toBe('investigation.xml');
});

test('what is read instead is a document that the core reads, controls included', async () => {
  const { host, word } = await openWord(await reportOfClients(2));
  host.faults.plan('getFile', { error: 11001 });
  const { name, bytes } = await word.read();
  expect(name).toBe('investigation.xml');
  expect(readDocx(bytes).container).toBe('flat-opc');
  expect(answers(bytes, 'client.name')).toEqual(['Sample Client 1', 'Sample Client 2']);
});

test('a file that cannot be closed was read all the same', async () => {
  const document = new TinyDocument();
  const { host, word } = await openPane({ document });
  host.faults.plan('closeFile', { error: 5001 });
  expect((await word.read()).bytes).toEqual(document.toDocx());
});

test('where neither way works, the reason is that of the file', async () => {
  const { host, word } = await openPane({ document: new TinyDocument() });
  host.faults.plan('getFile', { error: 11001 });
  host.faults.plan('Body.getOoxml', { error: 'GeneralException' });
  await expect(word.read()).rejects.toMatchObject({ name: 'PaneProblem', code: 'network' });
});

test('a session that is lost is not waited for twice', async () => {
  const { host, word } = await openPane({ document: new TinyDocument() });
  host.faults.plan('getFile', { error: 5012 });
  await expect(word.read()).rejects.toMatchObject({ code: 'session-lost' });
  expect(host.engine.log.requests).toHaveLength(0);
});

test('a host that never answers is given up after a while', async () => {
  const { host, word } = await openPane({ document: new TinyDocument() });
  const release = host.faults.hold('getFile');
  jest.useFakeTimers();
  try {
    const reading = expect(word.read()).rejects.toMatchObject({ code: 'no-answer' });
    await jest.advanceTimersByTimeAsync(120_000);
    await reading;
  } finally {
    jest.useRealTimers();
    release();
  }
});

test.each([
  ['https://documents.example/sites/team/Report%20one.docx', 'Report one.docx'],
  ['https://documents.example/Doc.aspx?sourcedoc=1&file=Report.docx&action=edit', 'Report.docx'],
  ['C:\\Users\\Sample\\Report 100% one.docx', 'Report 100% one.docx'],
  ['/Users/sample/Report.docx', 'Report.docx'],
  ['C:\\Users\\Sample\\Report.doc', 'Report.doc'],
  ['', 'Document.docx'],
  ['Document1', 'Document1'],
])('of %s the name is %s', async (documentUrl, name) => {
  const { word } = await openPane({ document: new TinyDocument(), documentUrl });
  expect((await word.read()).name).toBe(name);
});
