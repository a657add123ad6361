import type { PolicyEntry, Source } from '../entry';
import type { IncidentType } from '../policy';
import { faq, FAQ_THRESHOLDS } from './cite';

const LIST: Source = { document: 'cp-manual-incident-types', where: 'List of incident types' };

const incidentType = (
  id: string,
  label: string,
  synonyms: readonly string[] = [],
  definition?: PolicyEntry,
): IncidentType => ({
  id,
  label,
  synonyms,
  says: `${label} is one of the nineteen incident types in use.`,
  source: LIST,
  standing: 'stated',
  ...(definition && { definition }),
});

/** The nineteen incident types for reports submitted from 9 December 2024. */
export const INCIDENT_TYPES: readonly IncidentType[] = [
  incidentType('absent-client', 'Absent client', ['Client absent', 'Absent', 'Missing client']),
  incidentType('attempted-suicide', 'Attempted suicide', ['Suicide attempt']),
  incidentType('death', 'Death', ['Client death', 'Death of a client']),
  incidentType('emotional-psychological-abuse', 'Emotional/psychological abuse', [
    'Emotional abuse',
    'Psychological abuse',
    'Emotional or psychological abuse',
    'Emotional and psychological abuse',
  ]),
  incidentType('emotional-psychological-harm', 'Emotional/psychological harm', [
    'Emotional harm',
    'Psychological harm',
    'Emotional or psychological harm',
    'Emotional and psychological harm',
  ]),
  incidentType('escape-from-secure-facility', 'Escape from secure facility', [
    'Escape from a secure facility',
    'Escape',
  ]),
  incidentType('financial-abuse', 'Financial abuse'),
  incidentType('inappropriate-physical-treatment', 'Inappropriate physical treatment'),
  incidentType('inappropriate-sexual-behaviour', 'Inappropriate sexual behaviour', [
    'Inappropriate sexual behavior',
  ]),
  incidentType('injury-explained', 'Injury – explained', ['Explained injury']),
  incidentType('injury-unexplained', 'Injury – unexplained', ['Unexplained injury']),
  incidentType('medication-error', 'Medication error', ['Medication']),
  incidentType('neglect', 'Neglect', [], {
    id: 'definition-neglect',
    says: 'The definition of neglect itself turns on harm and on major impact, so both are weighed when deciding whether an incident is neglect.',
    source: faq(FAQ_THRESHOLDS),
    standing: 'stated',
  }),
  incidentType('physical-abuse', 'Physical abuse', [], {
    id: 'definition-physical-abuse',
    says: 'Force used on a client on purpose or recklessly, or conduct of that kind that makes a client believe force is coming. The four dot points under the definition are examples, not tests that must be met.',
    source: faq('Incident type: Definition of physical abuse'),
    standing: 'stated',
  }),
  incidentType('self-harm', 'Self-harm', ['Self harm', 'Self-injury']),
  incidentType('serious-risk', 'Serious risk', [], {
    id: 'definition-serious-risk',
    says: 'An incident from which serious harm to a service user is reasonably likely; a mere possibility of harm is not enough. In use since 17 June 2024.',
    source: faq('Incident type: ‘reasonably likely’ and the serious risk incident type'),
    standing: 'stated',
  }),
  incidentType('sexual-abuse', 'Sexual abuse'),
  incidentType('sexual-exploitation-grooming', 'Sexual exploitation – grooming', ['Grooming']),
  incidentType('sexual-exploitation-suspected', 'Sexual exploitation – suspected', [
    'Suspected sexual exploitation',
  ]),
];

/** Types that reports submitted from 9 December 2024 no longer have, and where such a concern may go now. */
export const RETIRED_INCIDENT_TYPES: readonly IncidentType[] = [
  {
    id: 'poor-quality-of-care',
    label: 'Poor quality of care',
    synonyms: ['Poor care quality', 'PQOC', 'PQC'],
    says: 'Poor quality of care is no longer an incident type; such a concern may now fall under serious risk, neglect or emotional harm, and need not be reported in CIMS where it meets none of those definitions.',
    source: faq(`${FAQ_THRESHOLDS}: removal of poor quality of care`),
    standing: 'stated',
  },
  {
    id: 'dangerous-actions',
    label: 'Dangerous actions',
    synonyms: ['Dangerous actions – client', 'Dangerous action'],
    says: 'Dangerous actions is no longer an incident type; many such incidents meet another definition, for example sexual exploitation or serious risk, and harm that results is recorded under the type for that harm.',
    source: faq('Incident reporting: removal of the dangerous actions incident type'),
    standing: 'stated',
  },
];

/** Abuse in the sense of the investigation and impact rules; grooming is named with it there. */
export const ABUSE_TYPES: readonly string[] = [
  'physical-abuse',
  'sexual-abuse',
  'emotional-psychological-abuse',
  'financial-abuse',
  'sexual-exploitation-grooming',
];
