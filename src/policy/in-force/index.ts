import type { Policy } from '../policy';
import { INCIDENT_TYPE_ALIGNMENT, OUTCOME_ALIGNMENT } from './alignment';
import { EXTENSION_FORMS, IMPACTS, SUBJECT_RELATIONS, SUBJECT_ROLES } from './choices';
import { CONTACTS, IDENTIFIER_DUTIES, REGULATORS, TIME_LIMITS } from './duties';
import { INCIDENT_TYPES, RETIRED_INCIDENT_TYPES } from './incident-types';
import { IMPACT_RULES, INVESTIGATION_RULES } from './investigation-and-impact';
import { CONDUCT_TYPES, FINDINGS, OUTCOMES } from './reportable-conduct';
import { REQUIREMENTS } from './requirements';
import { WORDING } from './wording';

/** The rule set for incident reports submitted from 9 December 2024. */
export const POLICY_IN_FORCE: Policy = {
  id: 'cims-2024-12',
  version: '1.0.0',
  title: 'CIMS policy for incident reports submitted from 9 December 2024',
  submittedFrom: '2024-12-09',
  incidentTypes: INCIDENT_TYPES,
  retiredIncidentTypes: RETIRED_INCIDENT_TYPES,
  impacts: IMPACTS,
  subjectRelations: SUBJECT_RELATIONS,
  subjectRoles: SUBJECT_ROLES,
  extensionForms: EXTENSION_FORMS,
  conductTypes: CONDUCT_TYPES,
  findings: FINDINGS,
  outcomes: OUTCOMES,
  incidentTypeAlignment: INCIDENT_TYPE_ALIGNMENT,
  outcomeAlignment: OUTCOME_ALIGNMENT,
  investigationRules: INVESTIGATION_RULES,
  impactRules: IMPACT_RULES,
  timeLimits: TIME_LIMITS,
  identifierDuties: IDENTIFIER_DUTIES,
  regulators: REGULATORS,
  contacts: CONTACTS,
  wording: WORDING,
  requirements: Object.values(REQUIREMENTS),
};
