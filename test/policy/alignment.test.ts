import { incidentTypeRowFor, outcomeRowFor, POLICIES, policyFor } from '../../src/policy';

const [inForce, earlier] = POLICIES;
const PAGES = /pages 64–65/;

const TYPE_ROWS = [
  ['physical-violence', ['physical-abuse'], 'stated'],
  ['sexual-offences', ['sexual-abuse', 'sexual-exploitation-grooming'], 'suggested'],
  ['sexual-misconduct', ['sexual-abuse', 'sexual-exploitation-grooming'], 'suggested'],
  ['significant-emotional-or-psychological-harm', ['emotional-psychological-abuse'], 'suggested'],
  ['significant-neglect', ['neglect'], 'suggested'],
] as const;

const OUTCOME_ROWS = [
  ['finding-substantiated', 'outcome-substantiated', 'stated'],
  ['finding-insufficient-evidence', 'outcome-not-substantiated', 'suggested'],
  ['finding-lack-of-evidence-of-weight', 'outcome-not-substantiated', 'suggested'],
  ['finding-unfounded', 'outcome-not-substantiated', 'suggested'],
  ['finding-outside-scheme', 'decide', 'stated'],
] as const;

test.each(TYPE_ROWS)('conduct type %s goes to %j, %s', (conductType, incidentTypes, standing) => {
  const row = incidentTypeRowFor(inForce, conductType);
  expect(row).toMatchObject({ conductType, incidentTypes, standing });
});

test.each(OUTCOME_ROWS)('finding %s goes to %s, %s', (finding, outcome, standing) => {
  expect(outcomeRowFor(inForce, finding)).toMatchObject({ finding, outcome, standing });
});

test('there is a row for each conduct type and each finding, and no other', () => {
  expect(inForce.incidentTypeAlignment.map((row) => row.conductType).sort()).toEqual(
    inForce.conductTypes.map(({ id }) => id).sort(),
  );
  expect(inForce.incidentTypeAlignment).toHaveLength(TYPE_ROWS.length);
  expect(inForce.outcomeAlignment.map((row) => row.finding)).toEqual(inForce.findings.map(({ id }) => id));
  expect(inForce.outcomeAlignment).toHaveLength(OUTCOME_ROWS.length);
});

test('a suggested row says on which pages to confirm it, and rests on no stated source', () => {
  const suggested = [...inForce.incidentTypeAlignment, ...inForce.outcomeAlignment].filter(
    ({ standing }) => standing === 'suggested',
  );
  expect(suggested).toHaveLength(7);
  for (const row of suggested) {
    expect(row.says).toMatch(PAGES);
    expect(row.source.document).toBe('cims-policy');
  }
});

test('standings of the findings and outcomes', () => {
  const standings = (entries: readonly { id: string; standing: string; direction: string }[]) =>
    Object.fromEntries(entries.map(({ id, standing, direction }) => [id, `${standing}, ${direction}`]));
  expect(standings(inForce.findings)).toEqual({
    'finding-substantiated': 'stated, substantiated',
    'finding-insufficient-evidence': 'suggested, not-substantiated',
    'finding-lack-of-evidence-of-weight': 'suggested, not-substantiated',
    'finding-unfounded': 'suggested, not-substantiated',
    'finding-outside-scheme': 'stated, decide',
  });
  expect(standings(inForce.outcomes)).toEqual({
    'outcome-substantiated': 'stated, substantiated',
    'outcome-not-substantiated': 'suggested, not-substantiated',
  });
});

test('a row points where its finding points', () => {
  for (const row of inForce.outcomeAlignment) {
    const finding = inForce.findings.find(({ id }) => id === row.finding);
    const outcome = inForce.outcomes.find(({ id }) => id === row.outcome);
    expect(outcome?.direction ?? 'decide').toBe(finding?.direction);
  }
});

test('a finding under the earlier rule set sends nobody to a table that came later', () => {
  for (const { id, says } of policyFor('2024-12-08').findings) {
    expect([id, /Table 4\.3|no fixed result/.test(says)]).toEqual([id, false]);
  }
  expect(inForce.findings.filter(({ says }) => /Table 4\.3|no fixed result/.test(says))).toHaveLength(4);
});

test('the earlier rule set has no alignment tables', () => {
  expect(policyFor('2024-12-08')).toBe(earlier);
  expect(incidentTypeRowFor(policyFor('2024-12-08'), 'physical-violence')).toBeUndefined();
  expect(outcomeRowFor(policyFor('2024-12-08'), 'finding-substantiated')).toBeUndefined();
});
