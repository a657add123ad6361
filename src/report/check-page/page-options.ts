import type { OrganisationSettings } from '../../policy';

export interface PageOptions {
  readonly title?: string;
  /** Shown under the title, for example which bundle the report belongs to. */
  readonly subtitle?: string;
  /** What was handed over but not read, such as a PDF: said, so that nobody takes it for checked. */
  readonly notChecked?: readonly string[];
  /** What the files as a whole lack, one sentence each; the report then says that they are not ready. */
  readonly lacks?: readonly string[];
  /** What the organisation's own policy file added; empty where none was given, absent where nobody knows. */
  readonly organisation?: OrganisationSettings;
}
