import { POLICIES } from '../../../../../src/policy';
import { policySections } from '../../../../../src/report/policy-facts';
import {
  factCount,
  filteredFacts,
  firstFacts,
  NO_FILTER,
} from '../../../../../taskpane/views/guidance/facts/fact-filter';

const ALL = policySections(POLICIES[0]);

test('without a filter all are there', () => {
  expect(filteredFacts(ALL, NO_FILTER)).toEqual(ALL);
  expect(factCount(ALL)).toBe(ALL.flatMap(({ facts }) => facts).length);
});

test('standing and words cut down together; a heading without facts goes', () => {
  const suggested = filteredFacts(ALL, { text: '', standing: 'suggested' });
  expect(factCount(suggested)).toBeGreaterThan(0);
  expect(suggested.length).toBeLessThan(ALL.length);
  for (const { facts } of suggested) for (const { entry } of facts) expect(entry.standing).toBe('suggested');
  const few = filteredFacts(ALL, { text: 'table 4.3', standing: 'suggested' });
  expect(factCount(few)).toBeGreaterThan(0);
  expect(factCount(few)).toBeLessThan(factCount(suggested));
});

test('every word begins a word, whatever its case and accents; an id finds its fact', () => {
  const found = (text: string) =>
    filteredFacts(ALL, { text, standing: 'all' }).flatMap(({ facts }) => facts.map(({ entry }) => entry.id));
  expect(found('PHYSICAL abu')).toContain('physical-abuse');
  expect(found('buse')).not.toContain('physical-abuse');
  expect(found('report-due')).toContain('report-due');
  expect(found('report-due')).not.toContain('physical-abuse');
});

test.each([0, 1, 30, 1000])('the first %i of them, in order', (most) => {
  const first = firstFacts(ALL, most);
  const all = ALL.flatMap(({ facts }) => facts);
  expect(first.flatMap(({ facts }) => facts)).toEqual(all.slice(0, most));
  for (const { facts } of first) expect(facts.length).toBeGreaterThan(0);
});
