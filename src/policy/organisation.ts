import type { CalendarDate } from './calendar-date';

/** What an organisation's own policy file adds; every part is optional and nothing has an invented default. */
export interface OrganisationSettings {
  readonly name?: string;
  /** A regular expression that a whole incident report ID must match. */
  readonly incidentIdPattern?: string;
  /** Extra days that are not business days. */
  readonly holidays?: readonly CalendarDate[];
  /** The largest file and bundle that the organisation may upload, in bytes. */
  readonly fileSizeLimit?: number;
  readonly bundleSizeLimit?: number;
}
