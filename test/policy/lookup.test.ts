import {
  CHOICE_LISTS,
  choices,
  findNamed,
  isChoiceListName,
  POLICIES,
  policyFor,
  regulatorOn,
  requirement,
  REQUIREMENTS,
  timeLimit,
  type RequirementId,
} from '../../src/policy';

const inForce = policyFor();
const earlier = policyFor('2024-12-08');

test('the day of submission picks the rule set', () => {
  expect(inForce.id).toBe('cims-2024-12');
  expect(policyFor('2024-12-09')).toBe(inForce);
  expect(policyFor('2026-11-22')).toBe(inForce);
  expect(earlier.id).toBe('cims-before-2024-12');
  expect(POLICIES).toEqual([inForce, earlier]);
});

test('nineteen incident types are in use', () => {
  expect(inForce.incidentTypes.map(({ label }) => label)).toEqual([
    'Absent client',
    'Attempted suicide',
    'Death',
    'Emotional/psychological abuse',
    'Emotional/psychological harm',
    'Escape from secure facility',
    'Financial abuse',
    'Inappropriate physical treatment',
    'Inappropriate sexual behaviour',
    'Injury – explained',
    'Injury – unexplained',
    'Medication error',
    'Neglect',
    'Physical abuse',
    'Self-harm',
    'Serious risk',
    'Sexual abuse',
    'Sexual exploitation – grooming',
    'Sexual exploitation – suspected',
  ]);
});

test('the two types retired in December 2024 were in use before, and say where a concern goes now', () => {
  const retired = ['Poor quality of care', 'Dangerous actions'];
  expect(inForce.retiredIncidentTypes.map(({ label }) => label)).toEqual(retired);
  expect(inForce.retiredIncidentTypes[0]?.says).toMatch(/serious risk, neglect or emotional harm/);
  expect(inForce.retiredIncidentTypes[1]?.says).toMatch(/sexual exploitation or serious risk/);
  for (const name of retired) {
    expect(findNamed(choices(inForce, 'cims.incidentTypes'), name)).toBeUndefined();
    expect(findNamed(choices(earlier, 'cims.incidentTypes'), name)?.label).toBe(name);
  }
});

test('of the earlier types only those that a source names are stated', () => {
  const stated = earlier.incidentTypes.filter(({ standing }) => standing === 'stated').map(({ id }) => id);
  expect(stated.sort()).toEqual([
    'dangerous-actions',
    'emotional-psychological-abuse',
    'financial-abuse',
    'injury-unexplained',
    'physical-abuse',
    'poor-quality-of-care',
    'serious-risk',
    'sexual-abuse',
  ]);
});

test.each(CHOICE_LISTS)('%s has choices that cannot be taken for each other', (list) => {
  for (const policy of POLICIES) {
    const entries = choices(policy, list);
    expect(entries.length).toBeGreaterThan(1);
    for (const entry of entries) {
      for (const name of [entry.label, entry.id, ...entry.synonyms]) {
        expect([name, findNamed(entries, name)?.id]).toEqual([name, entry.id]);
      }
    }
  }
  expect(isChoiceListName(list)).toBe(true);
});

test('a name that is no list of the policy', () => {
  expect(isChoiceListName('yesNo')).toBe(false);
});

test('the five conduct types', () => {
  expect(choices(inForce, 'rcs.conductTypes').map(({ label }) => label)).toEqual([
    'Sexual offences',
    'Sexual misconduct',
    'Physical violence',
    'Behaviour that causes significant emotional or psychological harm',
    'Significant neglect',
  ]);
});

test('time limits', () => {
  const limits = inForce.timeLimits.map(({ id, days, unit }) => `${id}: ${days} ${unit}`);
  expect(limits).toEqual([
    'incident-report: 3 business days',
    'investigation-report: 28 business days',
    'investigation-extension: 60 business days',
    'rcs-notification: 3 business days',
    'rcs-update: 30 calendar days',
  ]);
  expect(timeLimit(inForce, 'investigation-report')).toMatchObject({ days: 28, standing: 'stated' });
  expect(timeLimit(earlier, 'incident-report')?.days).toBe(3);
  expect(timeLimit(earlier, 'investigation-report')).toBeUndefined();
});

test('who oversees the Reportable Conduct Scheme', () => {
  const label = (date: Parameters<typeof regulatorOn>[1]) => regulatorOn(inForce, date)?.label;
  expect(label('2026-02-22')).toBe('Commission for Children and Young People');
  expect(label('2026-02-23')).toBe('Social Services Regulator');
  expect(regulatorOn({ ...inForce, regulators: [] }, '2026-02-23')).toBeUndefined();
});

test('a requirement by id', () => {
  expect(requirement(inForce, 'plan-with-report')).toBe(REQUIREMENTS['plan-with-report']);
  expect(requirement(earlier, 'plan-with-report')).toBeUndefined();
  expect(requirement(earlier, 'balance-of-probabilities')?.standing).toBe('stated');
});

test('what is a requirement, and what is only suggested', () => {
  const suggested = inForce.requirements
    .filter(({ standing }) => standing === 'suggested')
    .map(({ id }) => id);
  expect(suggested).toEqual([
    'children-interviewed',
    'subject-told-of-allegations',
    'adverse-evidence-answered',
    'balance-of-probabilities',
    'report-endorsed',
    'guidance-text-removed',
    'recommendation-owner-and-date',
    'not-the-department-template',
    'opposite-directions',
    'suggested-row-confirmed',
    'evidence-to-findings',
    'final-document',
    'names-out-of-file-properties',
    'readable-in-full',
    'dates-in-order',
    'documents-agree',
  ]);
  const stated: RequirementId[] = [
    'plan-with-report',
    'plan-deviations',
    'plan-endorsed',
    'outcome-by-definition',
    'outcome-by-definition-neglect',
    'police-hold',
    'rcs-report-accepted',
    'recommendations-attached',
    'recommendations-answer-findings',
    'differing-outcome-rationale',
    'staff-sexual-behaviour',
    'additional-considerations',
    'serious-risk-likelihood',
    'extension-new-form',
    'cris-id-given',
    'ssr-number-given',
  ];
  expect(stated.map((id) => requirement(inForce, id)?.standing)).toEqual(stated.map(() => 'stated'));
});

test('only the replaced term is stated wording; our lists of words are suggested', () => {
  expect(inForce.wording.filter(({ standing }) => standing === 'stated')).toMatchObject([
    { avoid: ['alleged perpetrator', 'alleged perpetrators'], instead: 'subject of allegation' },
  ]);
  expect(inForce.wording.slice(1).every(({ onlyClientToClient }) => onlyClientToClient)).toBe(true);
});

test('addresses for help', () => {
  expect(inForce.contacts.map(({ email }) => email)).toEqual([
    'CIMS@dffh.vic.gov.au',
    'StatewideCIMS@dffh.vic.gov.au',
    'CIMS.api@dffh.vic.gov.au',
    'enquiries@ssr.vic.gov.au',
  ]);
});
