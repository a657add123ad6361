import { readCase } from '../../src/casefile';
import { runChecks, type ReadDocument } from '../../src/checks';
import { readDocx, UnreadableDocument } from '../../src/docx';
import type { CalendarDate } from '../../src/policy';
import type { HostDocument } from '../host/document-host';
import type { CheckedCase, CheckedFile } from './messages';

/** Endings of the files that are read; any other goes along as an attachment. */
const WORD = /\.(?:docx|docm|dotx|dotm|doc|rtf|xml)$/i;

type Reading = { readonly document: ReadDocument } | { readonly name: string; readonly problem: string };

const read = ({ name, bytes }: HostDocument): Reading => {
  try {
    const content = readDocx(bytes);
    return { document: { file: name, content, caseFile: readCase(content) } };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { name, problem: error.message };
    throw error;
  }
};

/** Checks the files of one case together. A file that cannot be read is told of, and the others are still checked. */
export const checkFiles = (files: readonly HostDocument[], today: CalendarDate): CheckedCase => {
  const notChecked = files.filter(({ name }) => !WORD.test(name)).map(({ name }) => name);
  const readings = files.filter(({ name }) => WORD.test(name)).map(read);
  const documents = readings.flatMap((reading) => ('document' in reading ? [reading.document] : []));
  const result = runChecks({ documents, attachments: notChecked, today });
  const checked = [...result.documents];
  const shown = readings.map((reading): CheckedFile => {
    if (!('document' in reading)) return reading;
    const { file, caseFile } = reading.document;
    return { name: file, kindBecause: caseFile.kind.because, findings: checked.shift()?.findings ?? [] };
  });
  return {
    ready: result.status === 'ready' && documents.length === readings.length,
    files: shown,
    acrossFiles: result.caseFindings,
    notChecked,
  };
};
