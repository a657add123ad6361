/** @jest-environment jsdom */
import '../../../support/jsdom-globals';
import axe from 'axe-core';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { organisationFacts } from '../../../../../src/report/organisation-facts';
import { GuidanceView } from '../../../../../taskpane/views/guidance/GuidanceView';
import type { SessionState } from '../../../../../taskpane/session/session';
import { BROWSER_STATE, fakeSession } from '../../../support/fake-session';
import { organisationOf, WHOLE_FILE } from '../../../support/sample-organisation';

configure({ asyncUtilTimeout: 10_000 });

const show = (state: Partial<SessionState>) => {
  const session = fakeSession({ ...BROWSER_STATE, ...state });
  const { container } = render(
    <main>
      <GuidanceView session={session} />
    </main>,
  );
  return { session, container };
};
const part = () => screen.getByRole('region', { name: 'Your organisation’s file' });
/** Whether the part stands before the search of the answers, where nobody has to look for it. */
const isFirst = () =>
  (screen.getByRole('searchbox', { name: 'Search the answers' }).compareDocumentPosition(part()) &
    Node.DOCUMENT_POSITION_PRECEDING) !==
  0;

test('without a file one line says how an administrator adds one', () => {
  show({});
  expect(part().textContent).toContain('organisation.json in the folder that this pane is served from');
  expect(within(part()).queryByRole('button')).toBeNull();
  expect(isFirst()).toBe(false);
});

test('nothing is said before it is known whether there is one', () => {
  show({ loading: true });
  expect(screen.queryByRole('region', { name: 'Your organisation’s file' })).toBeNull();
});

test('what the file adds is shown as policy show has it', async () => {
  const organisation = organisationOf();
  expect(organisation.problems).toEqual([]);
  const { container } = show({ organisation });
  await screen.findByRole('button', { name: 'Load the file again' });
  const facts = organisationFacts(organisation.settings);
  expect(facts.length).toBeGreaterThan(3);
  const terms = [...part().querySelectorAll('dt')].map(({ textContent }) => textContent);
  const says = [...part().querySelectorAll('dd')].map(({ textContent }) => textContent);
  expect(terms).toEqual(facts.map(({ name }) => name));
  expect(says).toEqual(facts.map(({ says: each }) => each));
  expect(part().textContent).toContain('3 facts confirmed and 1 wording entry added');
  expect(isFirst()).toBe(false);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('what is wrong with it stands first, by path and value, with what holds instead', async () => {
  const organisation = organisationOf({ ...WHOLE_FILE, fileSizeLimit: 'ten', holidays: ['2026-02-31'] });
  expect(organisation.problems).toHaveLength(2);
  const { container } = show({ organisation });
  const notice = await screen.findByRole('group', { name: 'Your organisation’s file is not wholly used' });
  const told = within(notice)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(told).toEqual(organisation.problems);
  expect(told.join(' ')).toMatch(/fileSizeLimit is "ten"/);
  expect(told.join(' ')).toMatch(/holidays\[0\] is "2026-02-31"/);
  expect(notice.textContent).toContain('for that the built-in rules hold');
  expect(isFirst()).toBe(true);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('of a file that cannot be read nothing is used, and that is said', async () => {
  show({ organisation: organisationOf('{ "schemaVersion": 1, ') });
  const notice = await screen.findByRole('group', { name: 'Your organisation’s file is not used' });
  expect(notice.textContent).toContain('The file is not JSON');
  expect(notice.textContent).toContain('nothing that your organisation has confirmed or set counts');
});

test('a file that adds nothing is said to be there', async () => {
  show({ organisation: organisationOf({ schemaVersion: 1 }) });
  await screen.findByText(/The file is there and adds nothing/);
});

test('once it is mended it is loaded again where one stands', async () => {
  const { session } = show({ organisation: organisationOf({ ...WHOLE_FILE, name: 7 }) });
  const button = await screen.findByRole('button', { name: 'Load the file again' });
  session.reloadOrganisation.mockImplementation(async () => {
    act(() => session.set({ organisation: organisationOf() }));
  });
  await userEvent.click(button);
  await screen.findByText('Loaded again: nothing is wrong with it.');
  await waitFor(() => expect(screen.queryByRole('group', { name: /is not wholly used/ })).toBeNull());
  expect(isFirst()).toBe(true);
  expect(document.activeElement).toBe(button);
});

test('every fact is shown when it is asked for, and no earlier', async () => {
  const { container } = show({ organisation: organisationOf() });
  const all = screen.getByRole('region', { name: 'Every fact, with source and standing' });
  expect(container.querySelector('table')).toBeNull();
  await userEvent.click(within(all).getByRole('button', { name: 'Show every fact' }));
  await screen.findByRole('table', { name: 'CIMS incident types' });
  await userEvent.click(within(all).getByRole('button', { name: 'Hide the facts' }));
  expect(container.querySelector('table')).toBeNull();
});
