import { isPlanByName, isRecommendationsByName } from '../../../src/checks/support/attachment-names';

test.each([
  'Investigation plan.pdf',
  'investigation-plan.pdf',
  'InvestigationPlan_v2.pdf',
  'CIMS incident investigation plan (signed).pdf',
  'plan.pdf',
  'CIMS-0001 plan final.pdf',
  'investigationplan.pdf',
])('%j is taken for the investigation plan', (name) => expect(isPlanByName(name)).toBe(true));

test.each([
  'explanation.pdf',
  'Behaviour support plan.pdf',
  'care-plan.pdf',
  'SafetyPlan.pdf',
  'Floor plan.png',
  'plants.pdf',
  'aeroplane.jpg',
  'explanation of the investigation.pdf',
  'evidence.pdf',
])('%j is no investigation plan', (name) => expect(isPlanByName(name)).toBe(false));

test.each([
  'CIMS Recommendations.pdf',
  'cims-recommendations.pdf',
  'Recommendations.pdf',
  'CIMS_recommendation_0001.pdf',
])('%j is taken for the CIMS Recommendations report', (name) =>
  expect(isRecommendationsByName(name)).toBe(true),
);

test.each(['Coroner recommendations.pdf', 'letter of recommendation.pdf', 'evidence.pdf', 'cims.pdf'])(
  '%j is no CIMS Recommendations report',
  (name) => expect(isRecommendationsByName(name)).toBe(false),
);
