import { checkFiles } from '../../../taskpane/checking/check-files';
import { buildDocument } from '../../checks/support/build-document';
import { cimsPlan, cimsReport } from '../../checks/support/document-spec';
import { TODAY } from '../../checks/support/fixture';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the files of a case in the pane', () => {
  let report: { name: string; bytes: Uint8Array };
  let plan: { name: string; bytes: Uint8Array };
  beforeAll(async () => {
    report = { name: 'report.docx', bytes: await buildDocument(cimsReport()) };
    plan = { name: 'plan.docx', bytes: await buildDocument(cimsPlan()) };
  });

  test('are ready where nothing is left', () => {
    const checked = checkFiles([report, plan], TODAY);
    expect(checked.ready).toBe(true);
    expect(checked.files.map(({ name }) => name)).toEqual(['report.docx', 'plan.docx']);
  });

  test('are not ready while the plan is missing; a file that is no Word document is told to be unchecked', () => {
    const checked = checkFiles([report, { name: 'photo.jpg', bytes: bytesOf('…') }], TODAY);
    expect(checked.ready).toBe(false);
    expect(checked.notChecked).toEqual(['photo.jpg']);
    const [file] = checked.files;
    expect(file && 'findings' in file && file.findings.map(({ rule }) => rule)).toContain(
      'completeness-plan-missing',
    );
  });

  test('are not ready while one of them cannot be read, and the others are still checked', () => {
    const broken = { name: 'broken.docx', bytes: bytesOf('not a document') };
    const checked = checkFiles([broken, report, plan], TODAY);
    expect(checked.ready).toBe(false);
    expect(checked.files[0]).toMatchObject({
      name: 'broken.docx',
      problem: expect.stringContaining('plain text'),
    });
    expect(checked.files.slice(1).every((file) => 'findings' in file)).toBe(true);
  });

  test('none at all are not ready', () => {
    expect(checkFiles([], TODAY).ready).toBe(false);
  });
});
