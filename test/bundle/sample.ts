import type { CaseFile } from '../../src/casefile';
import type { Finding } from '../../src/checks';
import type { BundleAttachment, BundleDocument, BundleInput } from '../../src/bundle';
import { FIELD_NAMES, fieldDefinition, type FieldName } from '../../src/template';
import { fileInput, sampleCase, sampleReport } from '../report/sample';

export const LABELS = Object.fromEntries(
  FIELD_NAMES.map((name) => [name, fieldDefinition(name).label]),
) as Record<FieldName, string>;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const sampleDocument = (
  file: string,
  caseFile: CaseFile = sampleCase(),
  container = 'docx',
): BundleDocument => ({ file, bytes: bytesOf(`the bytes of ${file}`), container, caseFile });

export const attachment = (
  file: string,
  role: BundleAttachment['role'] = 'attachment',
): BundleAttachment => ({
  file,
  bytes: bytesOf(`the bytes of ${file}`),
  role,
});

/** A bundle's input with findings by file. */
export const bundleInput = (
  documents: readonly BundleDocument[] = [sampleDocument('report.docx')],
  more: Partial<BundleInput> & { readonly findings?: Readonly<Record<string, readonly Finding[]>> } = {},
): BundleInput => {
  const { findings = {}, ...rest } = more;
  return {
    report: sampleReport(
      documents.map(({ file, caseFile }) => fileInput(file, findings[file] ?? [], caseFile)),
    ),
    documents,
    attachments: [],
    rules: ['data-sample'],
    labels: LABELS,
    draft: false,
    ...rest,
  };
};
