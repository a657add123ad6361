import type { PolicyEntry, Source } from '../entry';
import { faq, FAQ_GENERAL, FAQ_PLATFORM, FAQ_RCS, product } from './cite';

const PLAN: Source = { document: 'plan-template-earlier', where: 'Investigation plan approval' };
const LODGED: Source = { document: 'investigations-page', where: 'Reportable Conduct Scheme investigations' };

/** What the documents must hold. */
export const DOCUMENT_REQUIREMENTS = {
  'plan-with-report': {
    says: 'An investigation plan is a minimum requirement: it stands in the investigation report or is attached to it.',
    source: faq(FAQ_GENERAL),
    standing: 'stated',
  },
  'plan-deviations': {
    says: 'The plan lets a service provider document how the investigation ran, with where it departed from the plan and why.',
    source: faq(FAQ_GENERAL),
    standing: 'stated',
  },
  'plan-endorsed': {
    says: 'A service provider’s delegated authority endorses the investigation plan, as the department’s earlier plan template has it.',
    source: PLAN,
    standing: 'stated',
  },
  'plan-scope': {
    says: 'By the department’s earlier plan template, the plan sets the scope: every relevant allegation, the evidence and the context, with the person and their rights at its centre.',
    source: { document: 'plan-template-earlier', where: 'Purpose of the plan' },
    standing: 'stated',
  },
  'report-endorsed': {
    says: 'The department’s earlier report templates are approved by the chief executive officer or a senior delegate; the present template was not found, and we take it that a delegated authority still endorses the report.',
    source: { document: 'case-review-template-earlier', where: 'Endorsement' },
    standing: 'suggested',
  },
  'incident-report-id': {
    says: 'The department’s earlier report template asks for the incident report ID (IRD) first of all.',
    source: { document: 'outcome-template-earlier', where: '1. Incident reference number' },
    standing: 'stated',
  },
  'provider-details': {
    says: 'The department’s earlier report template asks for the service provider’s details.',
    source: { document: 'outcome-template-earlier', where: '2. Service provider’s details' },
    standing: 'stated',
  },
  'client-details': {
    says: 'The department’s earlier report template asks for each client’s full name, date of birth and incident type.',
    source: { document: 'outcome-template-earlier', where: '3.1 Details of clients' },
    standing: 'stated',
  },
  'cris-id-given': {
    says: 'The CRIS ID is mandatory for children and young people in care.',
    source: faq(FAQ_PLATFORM),
    standing: 'stated',
  },
  'ssr-number-given': {
    says: 'The Social Services Regulator’s critical incident notification number has a field of its own, where the incident is in scope of both.',
    source: faq(FAQ_PLATFORM),
    standing: 'stated',
  },
  'fields-completed': {
    says: 'The department’s earlier report template asks that every field about the investigation be completed; a prompt left standing is a field not completed.',
    source: { document: 'outcome-template-earlier', where: 'How to complete the template' },
    standing: 'stated',
  },
  'guidance-text-removed': {
    says: 'In the department’s earlier templates text in square brackets is guidance that can be deleted; we ask that none of it is left in a finished document.',
    source: { document: 'outcome-template-earlier', where: 'Guidance in square brackets' },
    standing: 'suggested',
  },
  'footer-updated': {
    says: 'The footer of the department’s earlier plan template is to be updated with the right file name.',
    source: { document: 'plan-template-earlier', where: 'Footer' },
    standing: 'stated',
  },
  'rcs-report-accepted': {
    says: 'For an incident that meets the criteria of both, a Reportable Conduct Scheme investigation is accepted instead of a CIMS investigation.',
    source: LODGED,
    standing: 'stated',
  },
  'recommendations-attached': {
    says: 'The CIMS Recommendations report is attached to the RCS investigation report when that is submitted in CIMS.',
    source: faq(FAQ_RCS),
    standing: 'stated',
  },
  'recommendations-answer-findings': {
    says: 'High-level recommendations are submitted that answer the findings and improve the safety and wellbeing of clients or the service.',
    source: LODGED,
    standing: 'stated',
  },
  'recommendation-owner-and-date': {
    says: 'The earlier case review template ends in an action plan; from that we infer that each recommendation has an owner and a due date.',
    source: { document: 'case-review-template-earlier', where: 'Action plan' },
    standing: 'suggested',
  },
  'stored-securely': {
    says: 'The department’s earlier templates ask that all documents be kept in a secure place, for the privacy of those involved.',
    source: { document: 'plan-template-earlier', where: 'Storage of documents' },
    standing: 'stated',
  },
  'not-the-department-template': {
    says: 'Our templates are stand-ins: the department’s present templates were not found.',
    source: product('Templates'),
    standing: 'suggested',
  },
} as const satisfies Record<string, Omit<PolicyEntry, 'id'>>;
