import { fixedImpact, investigationCalledFor, policyFor } from '../../src/policy';

const inForce = policyFor();
const earlier = policyFor('2024-12-01');
const ABUSE = [
  'physical-abuse',
  'sexual-abuse',
  'emotional-psychological-abuse',
  'financial-abuse',
  'sexual-exploitation-grooming',
];

const called = (incidentType: string, relation?: string, impact?: string) =>
  investigationCalledFor(inForce, { incidentType, relation, impact }).called;

describe.each(ABUSE)('%s', (type) => {
  test('by staff is investigated, whatever impact is given, because it is always major', () => {
    expect(called(type, 'staff-to-client', 'major')).toBe('yes');
    expect(called(type, 'staff-to-client')).toBe('yes');
    expect(called(type, 'staff-to-client', 'non-major')).toBe('yes');
  });
  test('between clients is investigated where it is major', () => {
    expect(called(type, 'client-to-client', 'major')).toBe('yes');
  });
  test('by anybody else is not', () => {
    expect(called(type, 'other-to-client', 'major')).toBe('no');
  });
});

test('physical abuse between clients needs no impact to be known', () => {
  expect(called('physical-abuse', 'client-to-client')).toBe('yes');
});

test('other abuse between clients that is not major is not called for', () => {
  expect(called('financial-abuse', 'client-to-client', 'non-major')).toBe('no');
});

test.each(['neglect', 'injury-unexplained'])('%s is investigated where it is major', (type) => {
  expect(called(type, 'other-to-client', 'major')).toBe('yes');
  expect(called(type, undefined, 'major')).toBe('yes');
  expect(called(type, 'other-to-client', 'non-major')).toBe('no');
});

test('neglect by staff is major, whatever is given', () => {
  expect(called('neglect', 'staff-to-client', 'non-major')).toBe('yes');
});

test.each(['medication-error', 'absent-client', 'sexual-exploitation-suspected', 'no-such-type'])(
  '%s is not called for',
  (type) => {
    expect(called(type, 'staff-to-client', 'major')).toBe('no');
  },
);

test('what is missing is named', () => {
  expect(investigationCalledFor(inForce, { incidentType: 'financial-abuse' })).toMatchObject({
    called: 'cannot-say',
    missing: ['relation', 'impact'],
    rules: [{ id: 'investigate-abuse-by-staff' }, { id: 'investigate-abuse-between-clients' }],
  });
  expect(investigationCalledFor(inForce, { incidentType: 'physical-abuse' })).toMatchObject({
    called: 'cannot-say',
    missing: ['relation'],
  });
  expect(
    investigationCalledFor(inForce, { incidentType: 'financial-abuse', impact: 'non-major' }),
  ).toMatchObject({
    called: 'cannot-say',
    missing: ['relation'],
    rules: [{ id: 'investigate-abuse-by-staff' }],
  });
  expect(
    investigationCalledFor(inForce, { incidentType: 'sexual-abuse', relation: 'client-to-client' }),
  ).toMatchObject({ called: 'cannot-say', missing: ['impact'] });
  expect(investigationCalledFor(inForce, { incidentType: 'injury-unexplained' })).toMatchObject({
    called: 'cannot-say',
    missing: ['impact'],
  });
});

test('the rules that call for it are given', () => {
  expect(
    investigationCalledFor(inForce, { incidentType: 'neglect', relation: 'staff-to-client' }),
  ).toMatchObject({ called: 'yes', rules: [{ id: 'investigate-neglect', standing: 'stated' }] });
});

test('the impacts that the policy fixes', () => {
  expect(fixedImpact(inForce, { incidentType: 'physical-abuse' })).toBe('major');
  expect(fixedImpact(inForce, { incidentType: 'neglect', relation: 'staff-to-client' })).toBe('major');
  expect(fixedImpact(inForce, { incidentType: 'neglect' })).toBeUndefined();
  expect(fixedImpact(inForce, { incidentType: 'neglect', relation: 'client-to-client' })).toBeUndefined();
  expect(fixedImpact(inForce, { incidentType: 'absent-client' })).toBeUndefined();
});

test('before December 2024', () => {
  const before = (incidentType: string) => investigationCalledFor(earlier, { incidentType }).called;
  expect(before('poor-quality-of-care')).toBe('yes');
  expect(before('sexual-exploitation-suspected')).toBe('yes');
  expect(before('neglect')).toBe('no');
});
