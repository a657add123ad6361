import { readCase } from '../../../src/casefile';
import { readDocx } from '../../../src/docx';
import { policyFor } from '../../../src/policy';
import { documentView } from '../../../taskpane/work/document-view';
import { docxOf } from '../../fixtures/docx-builder';
import { buildDocument } from '../../checks/support/build-document';
import { cimsReport, typed, type DocumentSpec } from '../../checks/support/document-spec';

const view = async (spec: DocumentSpec) => {
  const content = readDocx(await buildDocument(spec));
  return documentView({ file: 'a.docx', content, caseFile: readCase(content) }, policyFor());
};

test.each([
  ['nothing', typed(), true],
  ['white space', typed('', ' \t'), true],
  ['a word', typed('', 'Word'), false],
  ['an empty table', typed('<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'), false],
  ['an empty control', typed('<w:sdt><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt>'), false],
  ['words that are hidden', typed('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Word</w:t></w:r></w:p>'), false],
  [
    'words that are struck out',
    typed('<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>Word</w:t></w:r></w:p>'),
    false,
  ],
])('a document with %s in its body: blank is %s', async (_what, spec, blank) => {
  expect((await view(spec)).blank).toBe(blank);
});

test('a document with nothing but a picture in its body is not blank', () => {
  const content = readDocx(
    docxOf({ body: '<w:p/>', relationships: [{ type: 'image', target: 'media/a.png' }] }),
  );
  expect(documentView({ file: 'a.docx', content, caseFile: readCase(content) }, policyFor()).blank).toBe(
    false,
  );
});

test('a document without a template of ours has no sections, and what was read of it', async () => {
  const shown = await view(typed('Incident report ID: SAMPLE-1'));
  expect(shown.kind.value).toBe('unknown');
  expect(shown.sections).toEqual([]);
  expect(shown.fields['incident.id']).toMatchObject({ text: 'SAMPLE-1', foundBy: 'label' });
});

test('a copy in which nobody has filled anything is shown as not filled', async () => {
  const shown = await view(cimsReport().add('client', {}));
  expect(shown.groups.client.map(({ filled }) => filled)).toEqual([true, true, false]);
  expect(shown.groups.client[2]?.destination.control).toEqual({ tag: 'cims:group.client', occurrence: 2 });
});
