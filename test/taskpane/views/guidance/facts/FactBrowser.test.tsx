/** @jest-environment jsdom */
import '../../../support/jsdom-globals';
import axe from 'axe-core';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { formatDate, POLICIES, type CalendarDate, type PolicyEntry } from '../../../../../src/policy';
import { renderPolicyJson, STANDING_LABELS } from '../../../../../src/report';
import type { Organisation } from '../../../../../taskpane/work/work';
import { FactBrowser } from '../../../../../taskpane/views/guidance/facts/FactBrowser';
import { BROWSER_STATE, fakeSession } from '../../../support/fake-session';
import { organisationOf } from '../../../support/sample-organisation';

configure({ asyncUtilTimeout: 10_000 });

const show = (organisation?: Organisation, hasCase = false) => {
  const session = fakeSession({ ...BROWSER_STATE, ...(organisation && { organisation }) });
  const policies = organisation?.policies ?? POLICIES;
  const { container } = render(
    <main>
      <FactBrowser
        session={session}
        policies={policies}
        policy={policies[0]!}
        hasCase={hasCase}
        settings={organisation?.settings}
      />
    </main>,
  );
  return { session, container };
};

const choose = (list: string, option: string | RegExp) => {
  const select = screen.getByLabelText(list);
  return userEvent.selectOptions(select, within(select).getByRole('option', { name: option }));
};
const search = () => screen.getByRole('searchbox', { name: 'Search the facts' });
const status = () => screen.getAllByRole('status')[0]!.textContent;
const more = () => screen.queryByRole('button', { name: /^Show \d+ more$/ });

const showAll = async () => {
  for (let button = more(); button !== null; button = more()) await userEvent.click(button);
};

/** What each line of the tables says, without the helper functions of the pane. */
const rows = (container: HTMLElement) =>
  [...container.querySelectorAll('tbody tr')].map((row) => {
    const [, says, standing, source] = [...row.children];
    return {
      says: says?.textContent,
      standing: standing?.textContent,
      source: source?.textContent,
      link: source?.querySelector('a')?.getAttribute('href') ?? undefined,
    };
  });

type Listed = PolicyEntry & { readonly definition?: PolicyEntry };
type Written = Readonly<Record<string, unknown>> & { readonly title: string };

/** The same of the JSON that `cims-report policy show` writes. */
const written = (policy: Written) =>
  Object.values(policy)
    .filter((list) => Array.isArray(list))
    .flatMap((list) => list as readonly Listed[])
    .flatMap((entry) => [entry, ...(entry.definition ? [entry.definition] : [])]);

const policiesShown = (organisation: Organisation | undefined): readonly Written[] => {
  const json = renderPolicyJson(organisation?.policies ?? POLICIES, organisation?.settings);
  return (JSON.parse(json) as { readonly policies: readonly Written[] }).policies;
};

const standingText = ({ standing, confirmation }: PolicyEntry): string =>
  STANDING_LABELS[standing] +
  (confirmation === undefined
    ? ''
    : `By ${confirmation.by} on ${formatDate(confirmation.on as CalendarDate)}, ${confirmation.page.startsWith('6') ? 'page' : 'read in:'} ${confirmation.page}`);

test.each([
  ['the built-in rules', undefined],
  ['an organisation', organisationOf()],
])('every fact that policy show gives for %s is in the tables, and no other', async (_, organisation) => {
  const { container } = show(organisation);
  const policies = policiesShown(organisation);
  expect(policies).toHaveLength(2);
  for (const policy of policies) {
    await choose('Rule set', new RegExp(`^${policy.title}`));
    await showAll();
    const there = rows(container);
    const facts = written(policy);
    const inOrder = <T extends { readonly says?: string | null | undefined }>(list: readonly T[]) =>
      [...list].sort((a, b) => ((a.says ?? '') < (b.says ?? '') ? -1 : 1));
    expect(inOrder(there.map(({ says, standing }) => ({ says, standing })))).toEqual(
      inOrder(facts.map((entry) => ({ says: entry.says, standing: standingText(entry) }))),
    );
    expect(facts.length).toBeGreaterThan(90);
    for (const { source } of facts)
      expect(there.some((row) => row.source?.includes(`, ${source.where} (`))).toBe(true);
  }
});

test.each([
  [true, `${POLICIES[0].title} (of this case)`],
  [false, POLICIES[0].title],
])('the rule set is called that of the case where there is one: %s', (hasCase, called) => {
  show(undefined, hasCase);
  const select = screen.getByLabelText<HTMLSelectElement>('Rule set');
  expect(select.selectedOptions[0]?.textContent).toBe(called);
});

test('what the organisation confirmed stands there with who, when and which page', async () => {
  show(organisationOf());
  await choose('Standing', /^Confirmed by the organisation \(3\)$/);
  expect(screen.getAllByText('By Example Person on 2 March 2026, page 65')).toHaveLength(1);
  expect(screen.getByText(/“Substantiated” becomes the CIMS outcome/)).toBeTruthy();
  expect(status()).toMatch(/^3 of \d+ facts\.$/);
});

test('words cut the facts down, by name, by what is said and by source', async () => {
  const { container } = show();
  const all = Number(/^(\d+) facts; the first 40 are shown\.$/.exec(status() ?? '')?.[1]);
  expect(all).toBeGreaterThan(100);
  expect(rows(container)).toHaveLength(40);
  await userEvent.type(search(), 'poor quality');
  expect(rows(container).length).toBeLessThan(5);
  expect(screen.getAllByText(/Poor quality of care/).length).toBeGreaterThan(0);
  await userEvent.clear(search());
  await userEvent.type(search(), 'zebra');
  expect(rows(container)).toHaveLength(0);
  expect(status()).toContain('No fact has all of these words');
});

test('the facts come in slices, and the keyboard is not lost with the last of them', async () => {
  const { container } = show();
  await userEvent.click(more()!);
  expect(rows(container)).toHaveLength(80);
  await showAll();
  expect(rows(container).length).toBeGreaterThan(100);
  expect(status()).toMatch(/^\d+ facts\.$/);
  expect(document.activeElement).not.toBe(document.body);
  await userEvent.type(search(), 'i');
  expect(rows(container).length).toBeLessThanOrEqual(40);
});

test('a table is one for whoever listens, however it is laid out; a source that has an address is linked', async () => {
  const { container } = show();
  const table = screen.getByRole('table', { name: 'CIMS incident types' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Fact', 'What the source says, in our words', 'Standing', 'Source']);
  expect(within(table).getAllByRole('rowheader')[0]?.textContent).not.toBe('');
  const links = rows(container).flatMap(({ link }) => link ?? []);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(link).toMatch(/^https:\/\//);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('all of it can be saved as a page, with what the organisation adds', async () => {
  const { session } = show(organisationOf());
  await userEvent.click(screen.getByRole('button', { name: 'Save every fact as a page (.html)' }));
  await screen.findByText(/^Saving cims-policy-facts\.html has started/);
  const [file] = session.saveFile.mock.calls[0]!;
  const page = new TextDecoder().decode(file.bytes);
  expect(page).toContain('confirmed by the organisation');
  expect(page).toContain('SAMPLE-[0-9]{4}');
  expect(page).toContain(POLICIES[1]!.title);
  session.saveFile.mockResolvedValueOnce('too-large');
  await userEvent.click(screen.getByRole('button', { name: 'Save every fact as a page (.html)' }));
  await screen.findByText(/too large/);
});
