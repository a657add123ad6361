import type { IncidentTypeRow, OutcomeRow } from '../policy';
import { faq, FAQ_RCS, policyPage, TABLE_4_2, TABLE_4_3 } from './cite';

const CONFIRM_4_2 = 'Confirm this against Table 4.2 of the policy (pages 64–65), which we have not read.';
const CONFIRM_4_3 = 'Confirm this against Table 4.3 of the policy (pages 64–65), which we have not read.';

/** Table 4.2 as far as it is known: RCS conduct type to CIMS incident type. */
export const INCIDENT_TYPE_ALIGNMENT: readonly IncidentTypeRow[] = [
  {
    id: 'table-4-2-physical-violence',
    conductType: 'physical-violence',
    incidentTypes: ['physical-abuse'],
    says: 'The outcome of an RCS investigation of physical violence is recorded in CIMS under physical abuse.',
    source: faq(FAQ_RCS),
    standing: 'stated',
  },
  {
    id: 'table-4-2-sexual-offences',
    conductType: 'sexual-offences',
    incidentTypes: ['sexual-abuse', 'sexual-exploitation-grooming'],
    says: `Inferred from the names alone: sexual abuse, or sexual exploitation – grooming where the offence is grooming. ${CONFIRM_4_2}`,
    source: policyPage(TABLE_4_2),
    standing: 'suggested',
  },
  {
    id: 'table-4-2-sexual-misconduct',
    conductType: 'sexual-misconduct',
    incidentTypes: ['sexual-abuse', 'sexual-exploitation-grooming'],
    says: `Inferred: sexual abuse, because inappropriate sexual behaviour by staff is reported there; a second type, sexual exploitation – grooming, may stand in the row, because grooming behaviour is sometimes counted as sexual misconduct. ${CONFIRM_4_2}`,
    source: policyPage(TABLE_4_2),
    standing: 'suggested',
  },
  {
    id: 'table-4-2-emotional-or-psychological-harm',
    conductType: 'significant-emotional-or-psychological-harm',
    incidentTypes: ['emotional-psychological-abuse'],
    says: `Inferred from the names alone: emotional/psychological abuse. ${CONFIRM_4_2}`,
    source: policyPage(TABLE_4_2),
    standing: 'suggested',
  },
  {
    id: 'table-4-2-significant-neglect',
    conductType: 'significant-neglect',
    incidentTypes: ['neglect'],
    says: `Inferred from the names, and from the table being said to give abuse and neglect types: neglect. ${CONFIRM_4_2}`,
    source: policyPage(TABLE_4_2),
    standing: 'suggested',
  },
];

const suggestedOutcome = (id: string, finding: string, name: string): OutcomeRow => ({
  id,
  finding,
  outcome: 'outcome-not-substantiated',
  says: `Inferred: the finding “${name}” does not substantiate the allegation, so the CIMS outcome is not substantiated either. ${CONFIRM_4_3}`,
  source: policyPage(TABLE_4_3),
  standing: 'suggested',
});

/** Table 4.3 as far as it is known: RCS finding to CIMS outcome. */
export const OUTCOME_ALIGNMENT: readonly OutcomeRow[] = [
  {
    id: 'table-4-3-substantiated',
    finding: 'finding-substantiated',
    outcome: 'outcome-substantiated',
    says: 'A substantiated RCS finding becomes a substantiated outcome in CIMS; the source shows it by the example of physical violence towards a child.',
    source: faq(FAQ_RCS),
    standing: 'stated',
  },
  suggestedOutcome(
    'table-4-3-insufficient-evidence',
    'finding-insufficient-evidence',
    'Unsubstantiated – insufficient evidence',
  ),
  suggestedOutcome(
    'table-4-3-lack-of-evidence-of-weight',
    'finding-lack-of-evidence-of-weight',
    'Unsubstantiated – lack of evidence of weight',
  ),
  suggestedOutcome('table-4-3-unfounded', 'finding-unfounded', 'Unfounded'),
  {
    id: 'table-4-3-outside-scheme',
    finding: 'finding-outside-scheme',
    outcome: 'decide',
    says: 'For conduct outside the scheme the investigator decides whether the CIMS threshold for substantiation is met, and picks the outcome that fits.',
    source: faq(FAQ_RCS),
    standing: 'stated',
  },
];
