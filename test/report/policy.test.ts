import { allEntries, applyOrganisation, describeSource, POLICIES, type Policy } from '../../src/policy';
import { renderPolicyHtml, renderPolicyJson, renderPolicyText } from '../../src/report';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const TOOL = { name: 'cims-report', version: '1' };
const entries = POLICIES.flatMap((policy) => allEntries(policy).map(({ entry }) => entry));
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

describe('the policy shown', () => {
  it('has every fact with its source in text', () => {
    const text = renderPolicyText(POLICIES);
    expect(entries.length).toBeGreaterThan(50);
    for (const { says, source } of entries) {
      expect(text).toContain(says);
      expect(text).toContain(describeSource(source));
    }
  });

  it('has every fact in HTML, and marks each with its standing', () => {
    const page = renderPolicyHtml(POLICIES, TOOL);
    for (const { says } of entries) expect(page).toContain(escaped(says));
    expect(page.match(/<td data-standing="/gu)).toHaveLength(entries.length);
    expect(page).not.toContain('undefined');
  });

  it('has every fact in JSON', () => {
    expect(JSON.parse(renderPolicyJson(POLICIES))).toEqual(
      JSON.parse(JSON.stringify({ policies: POLICIES })),
    );
  });

  it('sets an alignment’s two sides beside each other by name', () => {
    expect(renderPolicyText(POLICIES)).toContain('Physical violence → Physical abuse');
  });

  it('says who confirmed what', () => {
    const [policy] = POLICIES;
    const row = policy.incidentTypeAlignment.find(({ standing }) => standing === 'suggested')!.id;
    const confirmations = [{ row, by: 'Example Person', on: '2026-01-05', page: '64' } as const];
    const own = applyOrganisation(policy, { name: 'Example', confirmations });
    expect(renderPolicyText([own])).toContain('confirmed by Example Person on 2026-01-05, page 64');
    expect(renderPolicyHtml([own], TOOL)).toContain('(Example Person, 2026-01-05, page 64)');
  });

  it('leaves out lists that a rule set does not have, and shows its dates', () => {
    const [policy] = POLICIES;
    const always = { ...policy, retiredIncidentTypes: [] } as Mutable<Policy>;
    delete always.submittedFrom;
    expect(renderPolicyText([always])).not.toContain('no longer in use');
    expect(renderPolicyText([always])).toContain('incident reports submitted, whenever');
    expect(renderPolicyText([policy])).toContain('submitted from 9 December 2024');
  });
});
