import type { Source } from '../entry';

/** The question-and-answer paper on the CIMS review, which most of the stated entries rest on. */
export const faq = (where: string): Source => ({ document: 'cims-review-faq', where });

/** The policy itself, where a person can confirm what is only suggested here. */
export const policyPage = (where: string): Source => ({ document: 'cims-policy', where });

export const product = (where: string): Source => ({ document: 'product', where });

export const FAQ_RCS =
  'Incident type: completing a Reportable Conduct Scheme report instead of a CIMS report';
export const FAQ_THRESHOLDS = 'Incident reporting: Thresholds';
export const FAQ_GENERAL = 'General';
export const FAQ_PLATFORM = 'Reporting platform';
export const TABLE_4_2 = 'Table 4.2 (pages 64–65)';
export const TABLE_4_3 = 'Table 4.3 (pages 64–65)';
