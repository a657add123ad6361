import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Rule, RuleGroup } from '../../../src/checks';
import type { RuleFixture } from './fixture';

const checks = path.join(__dirname, '..');
const END = '.fixture.ts';

/** `mapping-outcome-differs` → `outcome-differs`. */
export const fileNameOf = ({ id, group }: Pick<Rule, 'id' | 'group'>): string => id.slice(group.length + 1);

const fixturePath = (rule: Pick<Rule, 'id' | 'group'>): string =>
  path.join(checks, rule.group, `${fileNameOf(rule)}${END}`);

export const hasFixture = (rule: Rule): boolean => existsSync(fixturePath(rule));

export const loadFixture = async (rule: Rule): Promise<RuleFixture> =>
  (await import(fixturePath(rule))) as RuleFixture;

/** Ids of the rules for which there is a fixture file in a group's folder. */
export const fixturesIn = (group: RuleGroup): readonly string[] => {
  const folder = path.join(checks, group);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(END))
    .map((name) => `${group}-${name.slice(0, -END.length)}`);
};
