import type { PolicyEntry } from '../entry';
import { faq, FAQ_RCS, FAQ_THRESHOLDS, product } from './cite';

/** How findings and outcomes are judged, and how the two are brought together. */
export const OUTCOME_REQUIREMENTS = {
  'outcome-recorded': {
    says: 'The outcome of an investigation is recorded in CIMS under an incident type; the source shows it by the example of physical violence.',
    source: faq(FAQ_RCS),
    standing: 'stated',
  },
  'outcome-by-definition': {
    says: 'An outcome is tested against the definition of the incident type, not against the impact class.',
    source: faq(FAQ_THRESHOLDS),
    standing: 'stated',
  },
  'outcome-by-definition-neglect': {
    says: 'Neglect is the exception: its definition itself turns on harm and on major impact, so both are weighed.',
    source: faq(FAQ_THRESHOLDS),
    standing: 'stated',
  },
  'meaning-of-harm': {
    says: 'Harm is what abuse, neglect, exploitation, improper treatment or discrimination does to a client.',
    source: { document: 'cp-manual-harm', where: 'Meaning of harm' },
    standing: 'stated',
  },
  'incident-type-alignment': {
    says: 'The policy lists which CIMS incident type each RCS conduct type is submitted under.',
    source: faq(`${FAQ_RCS} (naming Table 4.2, pages 64–65)`),
    standing: 'stated',
  },
  'outcome-alignment': {
    says: 'The policy lists which CIMS outcome each RCS finding becomes.',
    source: faq(`${FAQ_RCS} (naming Table 4.3, pages 64–65)`),
    standing: 'stated',
  },
  'differing-outcome-rationale': {
    says: 'Where the CIMS outcome is to differ from the RCS finding, a rationale can be given in the CIMS Recommendations report.',
    source: faq(FAQ_RCS),
    standing: 'stated',
  },
  'outside-scheme-decision': {
    says: 'For conduct outside the scheme the investigator decides whether the CIMS threshold is met, and selects the outcome.',
    source: faq(FAQ_RCS),
    standing: 'stated',
  },
  'rcs-findings-and-reasons': {
    says: 'By a law firm’s summary, the regulator is given the findings, the reasons for them, and any action taken with its reasons.',
    source: { document: 'rcs-outcome-summary', where: 'What the regulator is given at the end' },
    standing: 'stated',
  },
  'opposite-directions': {
    says: 'A finding and an outcome that point in opposite directions differ by anyone’s reading, whatever the table says, so a rationale is needed.',
    source: product('Findings and outcomes that point in opposite directions'),
    standing: 'suggested',
  },
  'suggested-row-confirmed': {
    says: 'A row that is only suggested is confirmed by a person against Tables 4.2 and 4.3 of the policy (pages 64–65).',
    source: product('Mapping rows that are only suggested'),
    standing: 'suggested',
  },
  'evidence-to-findings': {
    says: 'Good practice: the way from the evidence through the analysis to each finding is logical and explained.',
    source: { document: 'evidence-to-findings', where: 'Evidence, analysis and findings' },
    standing: 'suggested',
  },
} as const satisfies Record<string, Omit<PolicyEntry, 'id'>>;
