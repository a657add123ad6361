import {
  allEntries,
  applyOrganisation,
  describeSource,
  POLICIES,
  type OrganisationSettings,
  type Policy,
} from '../../src/policy';
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

  it('gives the id of each fact as it is written, so that a person who is told of one finds it', () => {
    const text = renderPolicyText(POLICIES);
    const page = renderPolicyHtml(POLICIES, TOOL);
    for (const { id } of entries) {
      expect(text).toContain(` [${id}]\n`);
      expect(page).toContain(`<code>${id}</code>`);
    }
    expect(text).toContain('  Plan deviations [plan-deviations]\n');
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

  it('says where a name was read that stands on no page with a number', () => {
    const regulator = {
      name: 'Sample Regulator',
      from: '2027-07-01',
      by: 'Example Person',
      on: '2026-11-20',
      page: 'Sample page, About us',
    } as const;
    const own = applyOrganisation(POLICIES[0], { regulator });
    expect(renderPolicyText([own])).toContain(
      'confirmed by Example Person on 2026-11-20, read in: Sample page, About us',
    );
    expect(renderPolicyHtml([own], TOOL)).toContain(
      '(Example Person, 2026-11-20, read in: Sample page, About us)',
    );
  });

  it('says what else an organisation’s file adds, its templates first', () => {
    const entry = { place: 'label', words: 'Our ref', means: [], opensCopy: false, unsure: false } as const;
    const organisation: OrganisationSettings = {
      layouts: [
        {
          name: 'Form <1>',
          kind: 'investigation-plan',
          recognisedBy: { share: 0.6, title: 'Our form' },
          entries: [entry, { ...entry, words: 'Kid', means: ['client.name'], unsure: true }],
        },
        {
          name: 'Form 2',
          kind: 'rcs-investigation-report',
          recognisedBy: { share: 0.5 },
          confirmed: { by: 'Example Person', on: '2026-03-02' },
          entries: [entry],
        },
      ],
      incidentIdPattern: String.raw`IRD\d{7}`,
      holidays: ['2026-11-02'],
      fileSizeLimit: 1000,
      bundleSizeLimit: 2000,
    };
    const text = renderPolicyText([], organisation);
    expect(text.trim().split('\n')).toEqual([
      'What your organisation’s policy file adds',
      '  Your template “Form <1>”',
      '      Investigation plan: 2 entries, 1 with a meaning, 1 unsure; a document made from it has at least 60% of them and says “Our form”. Nobody has confirmed it yet.',
      '  Your template “Form 2”',
      '      RCS investigation report: 1 entry, 0 with a meaning; a document made from it has at least 50% of them. Confirmed by Example Person on 2 March 2026.',
      '  Incident report ID',
      String.raw`      A whole ID matches IRD\d{7}`,
      '  Further days that are no business days',
      '      2 November 2026.',
      '  Largest file',
      '      1000 bytes.',
      '  Largest bundle',
      '      2000 bytes.',
    ]);
    const page = renderPolicyHtml([], TOOL, organisation);
    expect(page).toContain('<dt>Your template “Form &lt;1&gt;”</dt><dd>Investigation plan: 2 entries');
    expect(JSON.parse(renderPolicyJson([], organisation))).toEqual({ policies: [], organisation });
    expect(renderPolicyText([], {})).toBe('');
    expect(renderPolicyHtml([], TOOL, {})).not.toContain('organisation’s policy file');
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
