import { readDocx } from '../../../src/docx';
import { COMMENT_AUTHOR } from '../../../src/checks/support/own-comments';
import { annotatedCopy } from '../../../taskpane/work/annotated-copy';
import { reportFile } from '../../../taskpane/work/report-file';
import type { CaseRequest } from '../../../taskpane/work/work';
import { buildDocument } from '../../checks/support/build-document';
import { cimsReport } from '../../checks/support/document-spec';
import { TODAY } from '../../checks/support/fixture';
import { flatOpcOf, paragraph } from '../../fixtures/docx-builder';
import { PaneProblem } from '../../../taskpane/problems';

const FLAT_XML = flatOpcOf({ body: paragraph('Sample') });

let request: CaseRequest;
beforeAll(async () => {
  const bytes = await buildDocument(cimsReport().without('endorsement.name', 'report.lessons'));
  request = {
    files: [
      { name: 'report.docx', bytes },
      { name: 'photo.jpg', bytes: new Uint8Array([1]) },
    ],
    today: TODAY,
    decisions: [],
  };
});

test('the check report is a page that names what was not read', async () => {
  const page = new TextDecoder().decode(await reportFile({ ...request, format: 'html' }));
  expect(page).toMatch(/^<!doctype html>/iu);
  expect(page).toContain('Endorsed by');
  expect(page).toContain('photo.jpg');
});

test('the check report is a Word document that can be read', async () => {
  const { parts } = readDocx(await reportFile({ ...request, format: 'docx' }));
  const text = parts.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)).join('\n');
  expect(text).toContain('Endorsed by');
  expect(text).toContain('photo.jpg');
});

test('a copy of the open document has the findings as comments, those of an earlier copy replaced', () => {
  const first = annotatedCopy({ ...request, severities: ['error', 'warning'] });
  const comments = readDocx(first.bytes).comments;
  expect(first.placed).toBeGreaterThan(0);
  expect(comments).toHaveLength(first.placed);
  expect(comments.every(({ author }) => author === COMMENT_AUTHOR)).toBe(true);
  const [open, ...others] = request.files;
  const again = annotatedCopy({
    ...request,
    files: [{ ...open!, bytes: first.bytes }, ...others],
    severities: ['error', 'warning'],
  });
  expect(readDocx(again.bytes).comments.map(({ text }) => text)).toEqual(comments.map(({ text }) => text));
  const all = annotatedCopy({ ...request, severities: ['error', 'warning', 'info'] });
  expect(all.placed).toBeGreaterThan(first.placed);
});

test('what could not be put in is told, and why a document cannot be annotated', () => {
  const [report] = request.files;
  const flat = new TextEncoder().encode(FLAT_XML);
  const files = [{ ...report!, name: 'report.xml', bytes: flat }];
  expect(() => annotatedCopy({ ...request, files, severities: ['error'] })).toThrow(PaneProblem);
});

test('a document that cannot be changed is said to be one, in a sentence', () => {
  const files = [{ name: 'report.docx', bytes: new TextEncoder().encode('no document') }];
  expect(() => annotatedCopy({ ...request, files, severities: ['error'] })).toThrow();
  expect(() => annotatedCopy({ ...request, files: [], severities: ['error'] })).toThrow(/choose or drop/u);
});
