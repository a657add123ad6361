import { applyOrganisation, POLICIES, policyFor, regulatorOn, type RegulatorName } from '../../src/policy';
import { GUIDANCE_ANSWERS, guidanceFor } from '../../src/policy/guidance';

const read = { by: 'Example Person', on: '2026-11-20', page: 'Sample page, About us' } as const;
const applied = (from: RegulatorName['from'], changes: Partial<RegulatorName> = {}) =>
  applyOrganisation(policyFor(), { regulator: { name: 'Sample Regulator', from, ...read, ...changes } });
const spans = (...args: Parameters<typeof applied>) =>
  applied(...args).regulators.map(({ id, from, until }) => [id, from ?? '…', until ?? '…']);

test('the one before it ends the day before; who read it, when and where is said', () => {
  expect(spans('2027-07-01')).toEqual([
    ['regulator-ccyp', '…', '2026-02-22'],
    ['regulator-ssr', '2026-02-23', '2027-06-30'],
    ['regulator-organisation', '2027-07-01', '…'],
  ]);
  expect(regulatorOn(applied('2027-07-01'), '2027-07-01')).toEqual({
    id: 'regulator-organisation',
    label: 'Sample Regulator',
    from: '2027-07-01',
    standing: 'confirmed',
    confirmation: read,
    says: 'From 1 July 2027 the Reportable Conduct Scheme is overseen by “Sample Regulator”. Confirmed by Example Person on 20 November 2026, who read it in: Sample page, About us.',
    source: {
      document: 'organisation',
      where: 'regulator: Sample page, About us, as read by the organisation',
    },
  });
});

test('one whose end is brought forward says so, and one that had ended already does not', () => {
  const [commission, social] = applied('2027-07-01').regulators;
  const [before] = policyFor().regulators;
  expect(commission).toEqual(before);
  expect(social?.says).toMatch(/ By the organisation’s policy file this holds until 30 June 2027\.$/u);
});

test('from the same day it takes the place of ours', () => {
  expect(spans('2026-02-23')).toEqual([
    ['regulator-ccyp', '…', '2026-02-22'],
    ['regulator-organisation', '2026-02-23', '…'],
  ]);
});

test('a later one that the page could know of gives way to it', () => {
  expect(spans('2026-01-01')).toEqual([
    ['regulator-ccyp', '…', '2025-12-31'],
    ['regulator-organisation', '2026-01-01', '…'],
  ]);
});

test('a later one that begins after the page was read follows it', () => {
  expect(spans('2026-01-01', { on: '2026-01-15' })).toEqual([
    ['regulator-ccyp', '…', '2025-12-31'],
    ['regulator-organisation', '2026-01-01', '2026-02-22'],
    ['regulator-ssr', '2026-02-23', '…'],
  ]);
});

test.each(POLICIES.map((policy) => [policy.id, policy] as const))(
  'on every day there is exactly one under %s',
  (_, policy) => {
    const regulator = { name: 'Sample Regulator', ...read } as const;
    for (const from of ['1990-01-01', '2026-02-22', '2026-02-23', '2026-02-24', '2030-01-01'] as const) {
      const { regulators } = applyOrganisation(policy, { regulator: { ...regulator, from } });
      for (const day of [
        '1989-12-31',
        '1990-01-01',
        '2026-02-22',
        '2026-02-23',
        '2026-02-24',
        '2029-12-31',
        '2030-01-01',
      ]) {
        const on = regulators.filter(
          (each) =>
            (each.from === undefined || each.from <= day) && (each.until === undefined || day <= each.until),
        );
        expect(on.map(({ id }) => id)).toHaveLength(1);
      }
    }
  },
);

test('guidance names it in the answer on who oversees the scheme, before ours', () => {
  const answer = guidanceFor(applied('2027-07-01'), GUIDANCE_ANSWERS).find(({ id }) => id === 'regulator');
  expect(answer?.points.slice(0, 2).map(({ id }) => id)).toEqual(['regulator-organisation', 'regulator-ssr']);
});
