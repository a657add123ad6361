import { readCase } from '../../../src/casefile';
import { runChecks } from '../../../src/checks';
import { readDocx } from '../../../src/docx';
import { contend } from '../contend';

/** Our whole check: from the file's bytes to every finding. */
void contend((bytes) => {
  const content = readDocx(bytes);
  const document = { file: 'report.docx', content, caseFile: readCase(content) };
  return runChecks({ documents: [document], today: '2026-02-06' });
});
