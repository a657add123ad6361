import { RULE_GROUPS, RULES } from '../../src/checks';
import { checkCase } from './support/check-case';
import { cimsPlan, cimsReport, rcsReport, recommendations } from './support/document-spec';
import { allFindings, mismatches, remarkable } from './support/fixture';
import { fixturesIn, hasFixture, loadFixture } from './support/load-fixture';
import { REPORTED_BY_THE_RUNNER } from './support/reported-by-the-runner';

const rules = RULES.filter(({ id }) => !REPORTED_BY_THE_RUNNER.has(id));

test('every rule has a fixture, and every fixture a rule', () => {
  expect(rules.filter((rule) => !hasFixture(rule)).map(({ id }) => id)).toEqual([]);
  const ids = new Set(RULES.map(({ id }) => id));
  expect(RULE_GROUPS.flatMap(fixturesIn).filter((id) => !ids.has(id))).toEqual([]);
  expect(rules.length).toBeGreaterThan(20);
});

describe('the sample cases are clean', () => {
  test.each([
    ['CIMS pathway', { documents: [cimsReport(), cimsPlan()] }],
    ['RCS pathway', { documents: [rcsReport(), recommendations()] }],
  ])('%s', async (_, spec) => {
    const result = await checkCase(spec);
    expect(
      remarkable(allFindings(result)).map(({ rule, severity, message }) => ({ rule, severity, message })),
    ).toEqual([]);
    expect(result.status).toBe('ready');
  });
});

describe.each(rules.filter(hasFixture).map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('is given for a document that breaks it, and for nothing else', async () => {
    const { breaks, expects } = await loadFixture(rule);
    expect(mismatches([], expects)).toContain(`missing: ${rule.id}`);
    expect(mismatches(allFindings(await checkCase(breaks)), expects)).toEqual([]);
  });

  test('is not given for a document that holds to it', async () => {
    const { holds, holdsExpects = [] } = await loadFixture(rule);
    const findings = allFindings(await checkCase(holds));
    expect(findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
    expect(mismatches(findings, holdsExpects)).toEqual([]);
  });

  test('further cases', async () => {
    const { also = {} } = await loadFixture(rule);
    for (const [name, spec] of Object.entries(also)) {
      const wrong = mismatches(allFindings(await checkCase(spec)), spec.expects);
      expect({ name, wrong }).toEqual({ name, wrong: [] });
    }
  });
});
