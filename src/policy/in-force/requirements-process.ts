import type { PolicyEntry, Source } from '../entry';
import { faq, FAQ_GENERAL, FAQ_PLATFORM, FAQ_THRESHOLDS } from './cite';

const EXTENSION: Source = { document: 'extension-news', where: 'Request for extension of due date' };

/** What governs the course of an investigation. */
export const PROCESS_REQUIREMENTS = {
  'rule-set-by-submission-date': {
    says: 'The new policy applies to every incident report submitted from 9 December 2024, whenever the incident happened.',
    source: faq('Incident reporting: which policy applies'),
    standing: 'stated',
  },
  'investigation-where-called-for': {
    says: 'Major impact incidents of abuse or grooming by staff or between clients, of neglect, and of unexplained injury require an investigation.',
    source: {
      document: 'cims-guidance-resources',
      where: 'Incidents that require an investigation, from 9 December 2024',
    },
    standing: 'stated',
  },
  'incident-type-in-use': {
    says: 'Poor quality of care and dangerous actions are no longer incident types; such concerns go under a type that is in use, or need not be reported.',
    source: faq('Incident reporting: incident types removed'),
    standing: 'stated',
  },
  'impact-for-submission': {
    says: 'Major or non-major impact sorts incidents when they are submitted; it does not decide an outcome.',
    source: faq(FAQ_THRESHOLDS),
    standing: 'stated',
  },
  'cumulative-harm': {
    says: 'Repeated lesser incidents are weighed together, to see whether they meet the definition of the abuse type.',
    source: faq('Incident reporting: cumulative harm'),
    standing: 'stated',
  },
  'staff-sexual-behaviour': {
    says: 'Inappropriate sexual behaviour by staff towards a client is reported as sexual abuse.',
    source: faq('Incident reporting: cumulative harm, note'),
    standing: 'stated',
  },
  'serious-risk-likelihood': {
    says: 'Serious risk needs a likelihood that others in the same position would also see; a bare possibility of serious harm is not enough.',
    source: faq('Incident type: ‘reasonably likely’ and the serious risk incident type'),
    standing: 'stated',
  },
  'overdose-is-explained-injury': {
    says: 'A drug overdose on site that needed medical attention may be reported as an explained injury; drug dealing and possession are no incident types.',
    source: faq('Incident reporting: drug dealing in a residential facility'),
    standing: 'stated',
  },
  'police-hold': {
    says: 'Where an incident was reported to Victoria Police, the investigation does not begin until police have confirmed that it can.',
    source: { document: 'extension-news', where: 'Incidents reported to Victoria Police' },
    standing: 'stated',
  },
  'report-due': {
    says: 'The investigation report reaches the department within 28 business days of the incident report being endorsed.',
    source: { document: 'extension-news', where: 'Due date of the investigation report' },
    standing: 'stated',
  },
  'extension-form': {
    says: 'The due date is extended by completing and submitting the department’s request form, which is uploaded to the client incident register.',
    source: EXTENSION,
    standing: 'stated',
  },
  'extension-at-most': {
    says: 'An extension is for at most 60 business days.',
    source: EXTENSION,
    standing: 'stated',
  },
  'extension-new-form': {
    says: 'Once an extended due date has passed, a new form is submitted.',
    source: EXTENSION,
    standing: 'stated',
  },
  'additional-considerations': {
    says: 'The guidance for client-to-client incidents, kinship care and Aboriginal clients shapes how an investigation is run (supports, advocacy, earlier experiences) and changes no definition or threshold.',
    source: faq(FAQ_GENERAL),
    standing: 'stated',
  },
  'client-to-client-wording': {
    says: 'The department moves away from criminalising, blaming language in client-to-client incidents, and gave the IT system a role of its own for them.',
    source: faq(FAQ_PLATFORM),
    standing: 'stated',
  },
  'rcs-notified-in-time': {
    says: 'By the former regulator’s page, the regulator is notified within three business days of the head of the organisation becoming aware, and given detailed information within 30 calendar days; what the changes of 2026 did to these limits was not seen.',
    source: { document: 'ccyp-notify', where: 'Three-day notification and 30-day update' },
    standing: 'stated',
  },
  'kinship-carers-count-as-staff': {
    says: 'For the Reportable Conduct Scheme, kinship carers count among the department’s staff.',
    source: { document: 'cp-manual-rcs', where: 'Departmental staff' },
    standing: 'stated',
  },
  'critical-notifiable-incident': {
    says: 'What the Social Services Regulator calls a critical notifiable incident is a test of its own and differs from the CIMS incident types.',
    source: { document: 'ssr-terms', where: 'Critical notifiable incident' },
    standing: 'stated',
  },
  'children-interviewed': {
    says: 'The scheme’s former regulator saw organisations fail to interview children and give their evidence too little weight; so we ask that each client is interviewed, or that the report says why not.',
    source: { document: 'ccyp-2018', where: 'Quality of investigations' },
    standing: 'suggested',
  },
  'subject-told-of-allegations': {
    says: 'Guidance for carers expects written advice of the allegations, so we ask how and when the subject of allegation was told.',
    source: { document: 'carer-guide', where: 'What a carer can expect' },
    standing: 'suggested',
  },
  'adverse-evidence-answered': {
    says: 'Fairness asks that a person can comment on adverse evidence that is credible, relevant and significant.',
    source: { document: 'procedural-fairness', where: 'Adverse evidence' },
    standing: 'suggested',
  },
  'balance-of-probabilities': {
    says: 'The department’s earlier template decides outcomes on the balance of probabilities; we take it that this still holds.',
    source: { document: 'outcome-template-earlier', where: 'Purpose of the template' },
    standing: 'suggested',
  },
} as const satisfies Record<string, Omit<PolicyEntry, 'id'>>;
