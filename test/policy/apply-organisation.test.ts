import {
  applyOrganisation,
  incidentTypeRowFor,
  outcomeRowFor,
  policyFor,
  type RowConfirmation,
} from '../../src/policy';

const policy = policyFor();
const by = { by: 'Example Person', on: '2026-11-20', page: '65' } as const;
const applied = (...confirmations: RowConfirmation[]) => applyOrganisation(policy, { confirmations });

test('no settings leave the policy as it is', () => {
  expect(applyOrganisation(policy, {})).toEqual(policy);
});

test('a confirmed row says who confirmed it, when and on which page', () => {
  const row = outcomeRowFor(applied({ row: 'table-4-3-unfounded', ...by }), 'finding-unfounded');
  expect(row).toMatchObject({
    outcome: 'outcome-not-substantiated',
    standing: 'confirmed',
    confirmation: { by: 'Example Person', on: '2026-11-20', page: '65' },
    source: { document: 'cims-policy', where: 'Table 4.3, page 65 as read by the organisation' },
    says: 'The finding “Unfounded” becomes the CIMS outcome “Not substantiated”. Confirmed by Example Person on 20 November 2026 against the policy, page 65.',
  });
});

test('the other rows keep their standing', () => {
  const after = applied({ row: 'table-4-3-unfounded', ...by });
  expect(after.outcomeAlignment.filter(({ standing }) => standing === 'confirmed')).toHaveLength(1);
  expect(after.incidentTypeAlignment).toEqual(policy.incidentTypeAlignment);
});

test('a row reads as its page does, where the page says otherwise', () => {
  const outcomes = applied({ row: 'table-4-3-unfounded', ...by, outcome: 'decide' });
  expect(outcomeRowFor(outcomes, 'finding-unfounded')).toMatchObject({
    outcome: 'decide',
    says: expect.stringContaining('no fixed outcome in CIMS') as unknown,
  });
  const types = applied({
    row: 'table-4-2-sexual-misconduct',
    ...by,
    page: '64',
    incidentTypes: ['sexual-abuse'],
  });
  expect(incidentTypeRowFor(types, 'sexual-misconduct')).toMatchObject({
    incidentTypes: ['sexual-abuse'],
    standing: 'confirmed',
    source: { where: 'Table 4.2, page 64 as read by the organisation' },
    says: expect.stringContaining('is recorded in CIMS under Sexual abuse.') as unknown,
  });
});

test('a type row is confirmed as it stands', () => {
  const after = applied({ row: 'table-4-2-sexual-offences', ...by });
  expect(incidentTypeRowFor(after, 'sexual-offences')).toMatchObject({
    incidentTypes: ['sexual-abuse', 'sexual-exploitation-grooming'],
    says: expect.stringContaining('Sexual abuse or Sexual exploitation – grooming') as unknown,
  });
});

test('an id that the policy does not have is shown as it is', () => {
  const after = applied({ row: 'table-4-3-unfounded', ...by, outcome: 'outcome-of-its-own' });
  expect(outcomeRowFor(after, 'finding-unfounded')?.says).toContain('“outcome-of-its-own”');
});

test('wording is added at the end, as the organisation’s own', () => {
  const wording = [{ avoid: ['inmate'], instead: 'client', onlyClientToClient: false }];
  const after = applyOrganisation(policy, { wording });
  expect(after.wording.slice(0, -1)).toEqual(policy.wording);
  expect(after.wording.at(-1)).toMatchObject({
    id: 'wording-organisation-1',
    ...wording[0],
    source: { document: 'organisation' },
    standing: 'suggested',
  });
});
