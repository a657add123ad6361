import { documentRule } from '../support/by-requirement';
import { lateAgainst } from './within-limit';

/** A warning only, for the same reason as `data-rcs-notification-late`. */
export const dataRcsUpdateLate = documentRule({
  id: 'data-rcs-update-late',
  group: 'data',
  requirement: 'rcs-notified-in-time',
  severity: 'warning',
  description: 'The 30-day update under the Reportable Conduct Scheme was made in its time.',
  *check(context) {
    yield* lateAgainst(context, {
      limit: 'rcs-update',
      from: ['incident.awareOn'],
      until: 'rcs.updatedOn',
      caveat: ' (the scheme counts from the day the head of the organisation became aware)',
    });
  },
});
