import { TinyDocument } from '../../../emulated-host/tiny-document';
import { openPane } from './support/pane';

test('Word’s PDF comes as bytes', async () => {
  const { word, host } = await openPane({ document: new TinyDocument() });
  expect(word.capabilities.pdf).toBe(true);
  expect(new TextDecoder().decode(await word.pdfCopy())).toMatch(/^%PDF-/);
  expect(host.files.count).toBe(0);
});

test('where Word does not claim to make one, it is not asked', async () => {
  const { word, host } = await openPane({
    document: new TinyDocument(),
    requirementSets: { PdfFile: undefined },
  });
  expect(word.capabilities.pdf).toBe(false);
  await expect(word.pdfCopy()).rejects.toMatchObject({ code: 'not-supported-here' });
  expect(host.calls).not.toContain('getFile');
});

test('where it claims to and fails, as an iPad does, the person is told what to do', async () => {
  const { word, host } = await openPane({ document: new TinyDocument(), platform: 'iOS' });
  host.faults.plan('getFile', { error: 5001 });
  await expect(word.pdfCopy()).rejects.toMatchObject({
    code: 'not-supported-here',
    message: /save the document as PDF/,
  });
});

test('what is no PDF is not passed on as one', async () => {
  const document = Object.assign(new TinyDocument(), { toPdf: () => new TextEncoder().encode('<html>') });
  const { word } = await openPane({ document });
  await expect(word.pdfCopy()).rejects.toMatchObject({ code: 'not-supported-here' });
});

test('another reason is given as it is', async () => {
  const { word, host } = await openPane({ document: new TinyDocument() });
  host.faults.plan('getFile', { error: 11000 });
  await expect(word.pdfCopy()).rejects.toMatchObject({ code: 'document-busy' });
});
