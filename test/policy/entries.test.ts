import { allEntries, POLICIES, POLICY_LISTS, SOURCES, type ListedEntry } from '../../src/policy';

describe.each(POLICIES.map((policy) => [policy.id, policy] as const))('every entry of %s', (_, policy) => {
  const listed = allEntries(policy);
  const faults = (fails: (listed: ListedEntry) => boolean) =>
    listed.filter(fails).map(({ list, entry }) => `${list}: ${entry.id}`);

  test('there are entries, and the walk misses no list of the policy', () => {
    expect(listed.length).toBeGreaterThan(80);
    const arrays = Object.entries(policy).filter(([, value]) => Array.isArray(value));
    expect(arrays.map(([name]) => name).sort()).toEqual([...POLICY_LISTS].sort());
    const direct = arrays.reduce((sum, [, value]) => sum + (value as unknown[]).length, 0);
    const definitions = policy.incidentTypes.filter(({ definition }) => definition !== undefined).length;
    expect(listed).toHaveLength(direct + definitions);
  });

  test('has an id of its own, in kebab-case', () => {
    expect(faults(({ entry }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.id))).toEqual([]);
    const ids = listed.map(({ entry }) => entry.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('says something, in a sentence', () => {
    expect(faults(({ entry }) => !/^[“A-Z0-9].{20,}\.$/su.test(entry.says))).toEqual([]);
  });

  test('rests on a known source, and says where in it', () => {
    expect(faults(({ entry }) => !Object.hasOwn(SOURCES, entry.source.document))).toEqual([]);
    expect(faults(({ entry }) => entry.source.where.trim() === '')).toEqual([]);
  });

  test('has a standing, and none is confirmed without an organisation', () => {
    expect(faults(({ entry }) => !['stated', 'suggested'].includes(entry.standing))).toEqual([]);
  });

  test('is not stated on the authority of a document that was not read, or of our own', () => {
    const readings = ['whole', 'part'];
    expect(
      faults(
        ({ entry }) =>
          entry.standing === 'stated' && !readings.includes(SOURCES[entry.source.document].reading),
      ),
    ).toEqual([]);
  });

  test('never says in shipped text how its authors came by a source', () => {
    const told = JSON.stringify(listed);
    expect(told).not.toMatch(/seed 00|UNVERIFIED/);
  });

  test('refers only to entries that exist', () => {
    const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
    const types = [...ids(policy.incidentTypes), ...ids(policy.retiredIncidentTypes)];
    const used = [
      ...policy.incidentTypeAlignment.flatMap((row) => row.incidentTypes),
      ...policy.investigationRules.flatMap((rule) => rule.incidentTypes),
      ...policy.impactRules.flatMap((rule) => rule.incidentTypes),
    ];
    expect(used.filter((id) => !types.includes(id))).toEqual([]);
    expect(
      policy.outcomeAlignment.filter(({ outcome }) => ![...ids(policy.outcomes), 'decide'].includes(outcome)),
    ).toEqual([]);
    const relations = ids(policy.subjectRelations);
    expect(policy.subjectRoles.filter(({ relation }) => !relations.includes(relation))).toEqual([]);
    const ruled = [...policy.investigationRules, ...policy.impactRules];
    expect(ruled.flatMap((rule) => rule.relations).filter((id) => !relations.includes(id))).toEqual([]);
    const impacts = [undefined, ...ids(policy.impacts)];
    expect(ruled.filter(({ impact }) => !impacts.includes(impact))).toEqual([]);
  });
});

test('the policy document itself is registered as not read, and nothing else is', () => {
  const unread = Object.entries(SOURCES).filter(([, { reading }]) => (reading as string) === 'not-read');
  expect(unread.map(([id]) => id)).toEqual(['cims-policy']);
});
