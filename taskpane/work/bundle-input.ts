import { attachmentsOf, bundleDocument, type BundleInput } from '../../src/bundle';
import { RULES } from '../../src/checks';
import { FIELD_LABELS } from '../../src/template';
import type { Examined } from './examine';

/** What a bundle of the case is made of. */
export const bundleInput = (
  { files, report }: Examined,
  { draft, rcsReport }: { readonly draft: boolean; readonly rcsReport?: string },
): BundleInput => ({
  report,
  documents: files.documents.map((document) => bundleDocument(document, files.bytesOf(document.file))),
  attachments: attachmentsOf(
    files.attachments,
    files.documents.map(({ caseFile }) => caseFile),
    rcsReport,
  ),
  rules: RULES.map(({ id }) => id),
  labels: FIELD_LABELS,
  draft,
});
