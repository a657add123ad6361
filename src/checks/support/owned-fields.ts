import type { FieldName } from '../../template';

/**
 * Fields whose absence a rule of their own reports, with more to say than that the field is empty. The general rules
 * for empty fields and missing sections leave these alone, so that one gap is one finding.
 */
export const OWNED_FIELDS: Readonly<Partial<Record<FieldName, string>>> = {
  'incident.id': 'data-incident-id-missing',
  'client.crisId': 'data-cris-id-missing',
  'regulator.notificationNumber': 'data-ssr-number-missing',
  'plan.location': 'completeness-plan-missing',
  'plan.deviated': 'completeness-deviations-not-addressed',
  'plan.deviations': 'completeness-deviations-not-addressed',
  'plan.endorsedBy': 'completeness-endorsement-missing',
  'plan.endorsedPosition': 'completeness-endorsement-missing',
  'plan.endorsedOn': 'completeness-endorsement-missing',
  'endorsement.name': 'completeness-endorsement-missing',
  'endorsement.position': 'completeness-endorsement-missing',
  'endorsement.date': 'completeness-endorsement-missing',
  'considerations.clientToClient': 'completeness-considerations-not-addressed',
  'considerations.clientToClientNote': 'completeness-considerations-not-addressed',
  'considerations.kinshipCare': 'completeness-considerations-not-addressed',
  'considerations.kinshipCareNote': 'completeness-considerations-not-addressed',
  'considerations.aboriginalClient': 'completeness-considerations-not-addressed',
  'considerations.aboriginalClientNote': 'completeness-considerations-not-addressed',
  'allegation.rcsFinding': 'completeness-allegation-without-finding',
  'allegation.outcome': 'completeness-allegation-without-finding',
  'evidence.allegations': 'completeness-finding-without-evidence',
  'recommendation.finding': 'completeness-recommendation-unlinked',
  'recommendation.owner': 'completeness-recommendation-incomplete',
  'recommendation.dueOn': 'completeness-recommendation-incomplete',
};
