import { documentRule } from '../support/by-requirement';
import { lateAgainst } from './within-limit';

/** A warning only: the scheme counts from when the head of the organisation became aware, and a document gives when the provider did. */
export const dataRcsNotificationLate = documentRule({
  id: 'data-rcs-notification-late',
  group: 'data',
  requirement: 'rcs-notified-in-time',
  severity: 'warning',
  description: 'The three-day notification under the Reportable Conduct Scheme was made in its time.',
  *check(context) {
    yield* lateAgainst(context, {
      limit: 'rcs-notification',
      from: ['incident.awareOn'],
      until: 'rcs.notifiedOn',
      caveat: ' (the scheme counts from the day the head of the organisation became aware)',
    });
  },
});
