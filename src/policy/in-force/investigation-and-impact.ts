import type { Source } from '../entry';
import type { ImpactRule, InvestigationRule } from '../policy';
import { faq } from './cite';
import { ABUSE_TYPES } from './incident-types';

const LIST: Source = {
  document: 'cims-guidance-resources',
  where: 'Incidents that require an investigation, from 9 December 2024',
};

/** Major impact incidents that must be investigated. */
export const INVESTIGATION_RULES: readonly InvestigationRule[] = [
  {
    id: 'investigate-abuse-by-staff',
    incidentTypes: ABUSE_TYPES,
    relations: ['staff-to-client'],
    impact: 'major',
    says: 'Major impact abuse, grooming included, is investigated where the subject of allegation is a staff member.',
    source: LIST,
    standing: 'stated',
  },
  {
    id: 'investigate-abuse-between-clients',
    incidentTypes: ABUSE_TYPES,
    relations: ['client-to-client'],
    impact: 'major',
    says: 'Major impact abuse between clients, grooming included, is investigated.',
    source: LIST,
    standing: 'stated',
  },
  {
    id: 'investigate-neglect',
    incidentTypes: ['neglect'],
    relations: [],
    impact: 'major',
    says: 'Major impact neglect is investigated.',
    source: LIST,
    standing: 'stated',
  },
  {
    id: 'investigate-unexplained-injury',
    incidentTypes: ['injury-unexplained'],
    relations: [],
    impact: 'major',
    says: 'A major impact injury that is unexplained is investigated.',
    source: LIST,
    standing: 'stated',
  },
];

/** Incidents whose impact class the sources fix. */
export const IMPACT_RULES: readonly ImpactRule[] = [
  {
    id: 'impact-physical-abuse',
    incidentTypes: ['physical-abuse'],
    relations: [],
    impact: 'major',
    says: 'Physical abuse is always major impact.',
    source: faq('Incident type: Definition of physical abuse'),
    standing: 'stated',
  },
  {
    id: 'impact-abuse-or-neglect-by-staff',
    incidentTypes: [...ABUSE_TYPES, 'neglect'],
    relations: ['staff-to-client'],
    impact: 'major',
    says: 'Abuse, neglect and grooming are major impact where a staff member or carer is the subject of allegation.',
    source: {
      document: 'cp-manual-incident-types',
      where: 'Impact of incidents with a staff member or carer',
    },
    standing: 'stated',
  },
  {
    id: 'impact-safe-custody-warrant',
    incidentTypes: ['absent-client'],
    relations: [],
    circumstance: 'a safe custody warrant has been issued',
    impact: 'major',
    says: 'The absence of a client is major impact once a safe custody warrant has been issued.',
    source: faq('Incident reporting: when an absent client incident is major impact'),
    standing: 'stated',
  },
  {
    id: 'impact-cumulative-harm',
    incidentTypes: ['emotional-psychological-harm', 'inappropriate-physical-treatment'],
    relations: [],
    circumstance: 'repeated incidents together meet the definition of the abuse type',
    impact: 'major',
    says: 'Repeated emotional or psychological harm, or repeated inappropriate physical treatment, may together meet the definition of the matching abuse type, which is of major impact; the provider considers whether it does.',
    source: faq('Incident reporting: cumulative harm'),
    standing: 'stated',
  },
];
