import type { DocumentRule } from '../rule';
import { lateAgainst } from './within-limit';

/** A warning only: it is past mending in the investigation, and a person may know why it was so. */
export const dataIncidentReportLate: DocumentRule = {
  id: 'data-incident-report-late',
  group: 'data',
  about: 'document',
  severity: 'warning',
  description: 'The incident report was submitted within three business days.',
  source: { document: 'cims-review-faq', where: 'Incident reporting: which policy applies' },
  standing: 'stated',
  *check(context) {
    yield* lateAgainst(context, {
      limit: 'incident-report',
      from: ['incident.awareOn', 'incident.occurredOn'],
      until: 'incident.submittedOn',
      caveat: '',
    });
  },
};
