import type { CaseFile } from '../casefile';
import type { OrganisationSettings } from '../policy';
import type { CheckReport } from '../report';

export type FieldName = keyof CaseFile['fields'];
export type GroupName = keyof CaseFile['groups'];
export type DocumentKind = CaseFile['kind']['value'];

/** A Word document of the case: the very bytes that were checked, and what was read from them. */
export interface BundleDocument {
  /** The name under which {@link BundleInput.report} has it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** How the bytes are packed: `docx`, `docm`, `dotx`, `dotm` or `flat-opc`. */
  readonly container: string;
  readonly caseFile: CaseFile;
}

/** A file that goes with the documents and is not checked. */
export interface BundleAttachment {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** `rcs-investigation-report` where the RCS report is not a Word document that could be checked. */
  readonly role: 'rcs-investigation-report' | 'attachment';
}

/** One case, checked. */
export interface BundleInput {
  /** The check of exactly these documents, waivers applied. Its `today` dates the bundle. */
  readonly report: CheckReport;
  readonly documents: readonly BundleDocument[];
  readonly attachments: readonly BundleAttachment[];
  /** Ids of the rules that the check ran. */
  readonly rules: readonly string[];
  /** What each field is called, from the dictionary of fields. */
  readonly labels: Readonly<Record<FieldName, string>>;
  /** True allows a bundle although errors are left; it is then marked as a draft throughout. */
  readonly draft: boolean;
  /** What the organisation's policy file added, for the check report; absent where nobody knows. */
  readonly organisation?: OrganisationSettings;
  /** The largest file, and all files together, that the organisation may upload, in bytes; absent: not known. */
  readonly limits?: { readonly file?: number; readonly bundle?: number };
}

/** Why no bundle was made. Stable. */
export type RefusalReason =
  'errors-left' | 'unreadable-file' | 'two-of-a-kind' | 'several-cases' | 'nothing-to-bundle';

/** Thrown where a bundle cannot be made of the input; `message` is a sentence that a person can act on. */
export class BundleRefused extends Error {
  override readonly name = 'BundleRefused';

  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(message);
  }
}
