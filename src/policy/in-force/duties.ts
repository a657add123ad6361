import type { Contact, IdentifierDuty, Regulator, TimeLimit } from '../policy';
import { faq, FAQ_PLATFORM } from './cite';

const entry = <T extends object, I extends string>(id: I, rest: T) => ({ id, ...rest });

/** Ids of the time limits that `timeLimit` knows. */
export type TimeLimitId =
  'incident-report' | 'investigation-report' | 'investigation-extension' | 'rcs-notification' | 'rcs-update';

export const TIME_LIMITS: readonly (TimeLimit & { readonly id: TimeLimitId })[] = [
  entry('incident-report', {
    label: 'Incident report',
    days: 3,
    unit: 'business days',
    from: 'the incident, or the service provider becoming aware of it',
    says: 'An incident report is submitted within three business days of the incident, or of the service provider becoming aware of it.',
    source: faq('Incident reporting: which policy applies'),
    standing: 'stated',
  } as const),
  entry('investigation-report', {
    label: 'Investigation report',
    days: 28,
    unit: 'business days',
    from: 'the endorsement of the incident report',
    says: 'The investigation report reaches the department within 28 business days of the incident report being endorsed.',
    source: { document: 'extension-news', where: 'Due date of the investigation report' },
    standing: 'stated',
  } as const),
  entry('investigation-extension', {
    label: 'Extension of the investigation report’s due date, at most',
    days: 60,
    unit: 'business days',
    from: 'the due date of the investigation report',
    says: 'The due date may be extended by at most 60 business days, on the department’s request form; once an extended date has passed a new form is needed.',
    source: { document: 'extension-news', where: 'Request for extension of due date' },
    standing: 'stated',
  } as const),
  entry('rcs-notification', {
    label: 'Three-day notification to the regulator',
    days: 3,
    unit: 'business days',
    from: 'the head of the organisation becoming aware of the allegation',
    says: 'By the former regulator’s page, the head of an organisation notifies the regulator within three business days of becoming aware of a reportable allegation; what the changes of 2026 did to this limit was not seen.',
    source: { document: 'ccyp-notify', where: 'Three-day notification' },
    standing: 'stated',
  } as const),
  entry('rcs-update', {
    label: '30-day update to the regulator',
    days: 30,
    unit: 'calendar days',
    from: 'the head of the organisation becoming aware of the allegation',
    says: 'By the former regulator’s page, the head of an organisation gives the regulator detailed information within 30 calendar days of becoming aware of a reportable allegation; what the changes of 2026 did to this limit was not seen.',
    source: { document: 'ccyp-notify', where: '30-day update' },
    standing: 'stated',
  } as const),
];

export const IDENTIFIER_DUTIES: readonly IdentifierDuty[] = [
  {
    id: 'cris-id',
    label: 'CRIS ID',
    says: 'The CRIS ID must be given for a child or young person in care, so that the report reaches that client’s CRIS file.',
    source: faq(FAQ_PLATFORM),
    standing: 'stated',
  },
  {
    id: 'ssr-notification-number',
    label: 'SSR critical incident notification number',
    says: 'There is a field for the Social Services Regulator’s notification number, which ties a notified incident to its CIMS report where both cover it.',
    source: faq(FAQ_PLATFORM),
    standing: 'stated',
  },
];

export const REGULATORS: readonly Regulator[] = [
  {
    id: 'regulator-ccyp',
    label: 'Commission for Children and Young People',
    until: '2026-02-22',
    says: 'The Commission for Children and Young People oversaw the Reportable Conduct Scheme until the Social Services Regulator took over on 23 February 2026.',
    source: { document: 'moores-regulator', where: 'Who oversees the scheme from 23 February 2026' },
    standing: 'stated',
  },
  {
    id: 'regulator-ssr',
    label: 'Social Services Regulator',
    from: '2026-02-23',
    says: 'From 23 February 2026 organisations notify the Social Services Regulator under the Reportable Conduct Scheme, and matters already open have passed to it.',
    source: { document: 'rcs-government-page', where: 'Who to notify' },
    standing: 'stated',
  },
];

export const CONTACTS: readonly Contact[] = [
  {
    id: 'contact-cims',
    label: 'CIMS registration and IT platform',
    email: 'CIMS@dffh.vic.gov.au',
    says: 'Help with registering an organisation or a user, and with the CIMS IT platform.',
    source: { document: 'cp-manual-cims', where: 'Email addresses for help with CIMS' },
    standing: 'stated',
  },
  {
    id: 'contact-statewide-cims',
    label: 'Statewide CIMS team',
    email: 'StatewideCIMS@dffh.vic.gov.au',
    says: 'Questions about whether something is an incident, and about incidents or outcomes submitted for endorsement, such as why a report was withdrawn.',
    source: { document: 'cp-manual-cims', where: 'Email addresses for help with CIMS' },
    standing: 'stated',
  },
  {
    id: 'contact-cims-api',
    label: 'CIMS interface for other software',
    email: 'CIMS.api@dffh.vic.gov.au',
    says: 'Technical specifications for software that passes incidents to CIMS.',
    source: faq(FAQ_PLATFORM),
    standing: 'stated',
  },
  {
    id: 'contact-ssr',
    label: 'Social Services Regulator',
    email: 'enquiries@ssr.vic.gov.au',
    says: 'Questions to the Social Services Regulator, for example on whether a service is in its scope.',
    source: faq('Services in scope'),
    standing: 'stated',
  },
];
