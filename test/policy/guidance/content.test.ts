import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allEntries, applyOrganisation, POLICIES, SOURCES } from '../../../src/policy';
import {
  GUIDANCE_ANSWERS,
  GUIDANCE_FACTS,
  GUIDANCE_TOPICS,
  guidanceFor,
  UNKNOWNS,
} from '../../../src/policy/guidance';

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
const [inForce, earlier] = POLICIES;

describe('every answer', () => {
  test('has an id of its own, a question and words to find it by', () => {
    expect(GUIDANCE_ANSWERS.length).toBeGreaterThan(25);
    expect(repeated(GUIDANCE_ANSWERS.map(({ id }) => id))).toEqual([]);
    for (const { id, question, keywords } of GUIDANCE_ANSWERS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(question).toMatch(/^[A-Z].+\?$/);
      expect(keywords.length).toBeGreaterThan(0);
    }
  });

  test('stands under a topic, and no topic is without one', () => {
    const used = new Set(GUIDANCE_ANSWERS.map(({ topic }) => topic));
    expect([...used].sort()).toEqual(GUIDANCE_TOPICS.map(({ id }) => id).sort());
  });

  test('names only facts that exist, each once', () => {
    const page = { by: 'Example Person', on: '2026-11-20', page: 'Sample page' } as const;
    const regulator = { name: 'Sample Regulator', from: '2027-07-01', ...page } as const;
    const known = new Set([
      ...[...POLICIES, applyOrganisation(inForce, { regulator })].flatMap((policy) =>
        allEntries(policy).map(({ entry }) => entry.id),
      ),
      ...GUIDANCE_FACTS.map(({ id }) => id),
    ]);
    expect(GUIDANCE_ANSWERS.flatMap(({ entries }) => entries).filter((id) => !known.has(id))).toEqual([]);
    for (const { entries } of GUIDANCE_ANSWERS) expect(repeated(entries)).toEqual([]);
  });

  test('says something under the rule set in force', () => {
    const silent = guidanceFor(inForce).filter(({ points }) => points.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test.each(POLICIES.map((policy) => [policy.id, policy] as const))(
    'rests on a registered source under %s, and states nothing on a document that was not read',
    (_, policy) => {
      const points = guidanceFor(policy).flatMap((answer) => answer.points);
      expect(points.length).toBeGreaterThan(50);
      for (const { id, says, source, standing } of points) {
        expect([id, Object.hasOwn(SOURCES, source.document)]).toEqual([id, true]);
        expect(source.where.trim()).not.toBe('');
        expect(says).toMatch(/^[“A-Z0-9].{20,}\.$/su);
        const readings: readonly string[] =
          standing === 'stated' ? ['whole', 'part'] : ['whole', 'part', 'own', 'not-read'];
        expect([id, readings.includes(SOURCES[source.document].reading)]).toEqual([id, true]);
      }
    },
  );
});

describe('facts of the guidance', () => {
  test('have ids that no rule set uses, and each is in some answer', () => {
    const ids = GUIDANCE_FACTS.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    const listed = new Set(POLICIES.flatMap((policy) => allEntries(policy).map(({ entry }) => entry.id)));
    expect(ids.filter((id) => listed.has(id))).toEqual([]);
    const used = new Set(GUIDANCE_ANSWERS.flatMap(({ entries }) => entries));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  test('name only rule sets that exist', () => {
    const rules = POLICIES.map(({ id }) => id);
    expect(
      GUIDANCE_FACTS.flatMap(({ ruleSets = [] }) => ruleSets).filter((id) => !rules.includes(id)),
    ).toEqual([]);
  });

  test('what this tool says of itself is never stated', () => {
    const own = GUIDANCE_FACTS.filter(({ source }) => source.document === 'product');
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(({ standing }) => standing === 'stated')).toEqual([]);
  });
});

test('an answer under the earlier rule set leaves out what belongs to the one in force', () => {
  expect(earlier).toBeDefined();
  const idsOf = (policy: (typeof POLICIES)[number]) =>
    guidanceFor(policy)
      .find(({ id }) => id === 'when-investigated')
      ?.points.map(({ id }) => id);
  expect(idsOf(inForce)).toContain('investigate-neglect');
  expect(idsOf(inForce)).not.toContain('investigate-abuse-before');
  expect(idsOf(earlier!)).toContain('investigate-abuse-before');
  expect(idsOf(earlier!)).not.toContain('investigate-neglect');
  const facts = guidanceFor(earlier!).flatMap(({ points }) => points.map(({ id }) => id));
  expect(facts).not.toContain('fact-one-investigation');
});

test('what is not known is the table of docs/what-is-not-known.md, row by row', () => {
  const text = readFileSync(path.join(__dirname, '../../../docs/what-is-not-known.md'), 'utf8');
  const plain = (cell: string) => cell.replace(/[_`]/g, '').replaceAll("'", '’').trim();
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, 3).map(plain));
  expect(rows.length).toBeGreaterThan(5);
  expect(UNKNOWNS.map(({ what, does }) => [what, does])).toEqual(rows);
});
