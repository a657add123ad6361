import type { CalendarDate } from './calendar-date';
import type { Confirmation } from './entry';
import type { Layout } from './layout';
import type { OfficialTemplateKind } from './official-template';

/** A mapping row that somebody of the organisation has read in the policy itself. */
export interface RowConfirmation extends Confirmation {
  /** Id of a row of either alignment table. */
  readonly row: string;
  readonly on: CalendarDate;
  /** Where the page says otherwise than the row: id of the CIMS outcome, or `decide`. */
  readonly outcome?: string;
  /** Where the page says otherwise than the row: ids of the CIMS incident types. */
  readonly incidentTypes?: readonly string[];
}

/** Words that the organisation itself asks people to avoid. */
export interface AddedWording {
  readonly avoid: readonly string[];
  readonly instead: string;
  readonly onlyClientToClient: boolean;
}

/** Details of the service provider that are written into a template's fields `provider.<key>` where nothing else is known. */
export interface ServiceProviderDetails {
  readonly name?: string;
  readonly address?: string;
  readonly area?: string;
  readonly program?: string;
}

/** A Word template of the organisation's own, or the department's, that is used in place of ours. */
export interface OfficialTemplate {
  readonly kind: OfficialTemplateKind;
  /** Where it lies, seen from the organisation file; `isSafeTemplateFile` says which paths there can be. */
  readonly file: string;
  /** What people call it. */
  readonly name: string;
}

/** What the regulator of the Reportable Conduct Scheme is called from a day on, as somebody read it in a page named. */
export interface RegulatorName extends Confirmation {
  readonly name: string;
  readonly on: CalendarDate;
  readonly from: CalendarDate;
}

/** What an organisation's own policy file adds; every part is optional and nothing has an invented default. */
export interface OrganisationSettings {
  readonly name?: string;
  /** A regular expression that a whole incident report ID must match; `incidentIdMatches` applies it. */
  readonly incidentIdPattern?: string;
  /** Extra days that are not business days. */
  readonly holidays?: readonly CalendarDate[];
  /** The largest file and bundle that the organisation may upload, in bytes. */
  readonly fileSizeLimit?: number;
  readonly bundleSizeLimit?: number;
  readonly confirmations?: readonly RowConfirmation[];
  readonly wording?: readonly AddedWording[];
  /** Its own templates, by which documents made from them are read. */
  readonly layouts?: readonly Layout[];
  readonly serviceProvider?: ServiceProviderDetails;
  /** At most one of a kind. */
  readonly templates?: readonly OfficialTemplate[];
  readonly regulator?: RegulatorName;
}
