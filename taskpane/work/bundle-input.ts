import { attachmentsOf, bundleDocument, type BundleInput } from '../../src/bundle';
import { RULES } from '../../src/checks';
import { FIELD_LABELS } from '../../src/template';
import type { OrganisationSettings } from '../../src/policy';
import type { Examined } from './examine';
import type { CaseRequest } from './work';

const limitsOf = ({
  fileSizeLimit,
  bundleSizeLimit,
}: OrganisationSettings): NonNullable<BundleInput['limits']> => ({
  ...(fileSizeLimit !== undefined && { file: fileSizeLimit }),
  ...(bundleSizeLimit !== undefined && { bundle: bundleSizeLimit }),
});

/** What a bundle of the case is made of. */
export const bundleInput = (
  { files, report }: Examined,
  {
    draft,
    rcsReport,
    organisation = {},
  }: Pick<CaseRequest, 'rcsReport' | 'organisation'> & { readonly draft: boolean },
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
  limits: limitsOf(organisation),
  organisation,
});
