import { caseData, readCase } from '../../../src/casefile';
import type { CaseFile, Sureness } from '../../../src/casefile';
import { runChecks } from '../../../src/checks';
import type { Finding } from '../../../src/checks';
import { parseDate } from '../../../src/policy';
import { readDocx } from '../../../src/docx';
import type { CaseData } from '../../../src/template';

/** A document as it is read, and what a reviewer is told of it. */
export interface Reviewed {
  readonly caseFile: CaseFile;
  readonly data: CaseData;
  readonly findings: readonly Finding[];
  readonly isReady: boolean;
}

/** Reads a document and checks it by itself, on a day after every day that it names. */
export const review = (bytes: Uint8Array): Reviewed => {
  const content = readDocx(bytes);
  const caseFile = readCase(content);
  const today = parseDate('1 June 2026');
  if (today === undefined) throw new Error('That is no day.');
  const { documents, status } = runChecks({
    documents: [{ file: 'document.docx', content, caseFile }],
    today,
  });
  return {
    caseFile,
    data: caseData(caseFile),
    findings: documents.flatMap(({ findings }) => findings),
    isReady: status === 'ready',
  };
};

/** The messages of a rule's findings. */
export const messagesOf = ({ findings }: Reviewed, rule: string): readonly string[] =>
  findings.filter((finding) => finding.rule === rule).map(({ message }) => message);

/** The sections that the document has, by name. */
export const sectionsOf = ({ caseFile }: Reviewed): readonly string[] =>
  caseFile.sections.filter(({ place }) => place !== undefined).map(({ name }) => name);

/** The fields of which at least one reading is of this sureness. */
export const fieldsOfSureness = ({ caseFile }: Reviewed, sureness: Sureness): readonly string[] => {
  const copies = Object.values(caseFile.groups).flat();
  const readings = [caseFile.fields, ...copies.map(({ fields }) => fields)].flatMap((fields) =>
    Object.entries(fields),
  );
  const names = readings.filter(([, reading]) => reading.sureness === sureness).map(([name]) => name);
  return [...new Set(names)].sort();
};
