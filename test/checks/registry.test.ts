import { readdirSync } from 'node:fs';
import path from 'node:path';
import { RULE_GROUPS, ruleById, RULES } from '../../src/checks';
import type { RuleGroup } from '../../src/checks';
import { ERROR_THOUGH_SUGGESTED } from '../../src/checks/support/severity';
import { OWNED_FIELDS } from '../../src/checks/support/owned-fields';
import { SOURCES } from '../../src/policy';
import { FIELD_NAMES } from '../../src/template';
import { fileNameOf } from './support/load-fixture';

const folder = (group: RuleGroup): string => path.join(__dirname, '../../src/checks', group);

test('the list holds every rule once, and is not short', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(50);
});

test('there are rules in every group, and in the order of their ids', () => {
  for (const group of RULE_GROUPS) {
    const ids = RULES.filter((rule) => rule.group === group).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...ids].sort());
  }
});

test.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const { id, group, source, standing, severity, description } = rule;
  // Its file is named by its id.
  expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  expect(id.startsWith(`${group}-`)).toBe(true);
  expect(readdirSync(folder(group))).toContain(`${fileNameOf(rule)}.ts`);
  // It rests on a document of the register, and says how sure that is.
  expect(SOURCES).toHaveProperty([source.document]);
  expect(source.where).not.toBe('');
  expect(['stated', 'suggested']).toContain(standing);
  if (SOURCES[source.document].reading === 'not-read') expect(standing).toBe('suggested');
  // What is only suggested is no error, but for the documented exceptions.
  if (severity === 'error' && standing === 'suggested') expect([...ERROR_THOUGH_SUGGESTED]).toContain(id);
  // One line in plain words.
  expect(description).toMatch(/^[A-Z].*\.$/);
  expect(description).not.toMatch(/\n/);
});

test('the exceptions and the fields that rules speak for name rules that are there', () => {
  for (const id of [...ERROR_THOUGH_SUGGESTED, ...Object.values(OWNED_FIELDS)])
    expect(ruleById(id)?.id).toBe(id);
  for (const field of Object.keys(OWNED_FIELDS)) expect(FIELD_NAMES).toContain(field);
  expect(ruleById('no-such-rule')).toBeUndefined();
});
