/** @jest-environment jsdom */
import '../support/jsdom-globals';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { App } from '../../../taskpane/app/App';
import type { Connect, Connection } from '../../../taskpane/app/connect';
import { LOAD_VIEW } from '../../../taskpane/app/views';
import { PaneProblem } from '../../../taskpane/problems';
import type { CheckedCase } from '../../../taskpane/work/work';
import { BROWSER_STATE, fakeSession, type FakeSession } from '../support/fake-session';
import { caseWithGaps, readyCase } from '../support/sample-cases';

// The parts that make a host and a worker are for a browser.
jest.mock('../../../taskpane/app/connect', () => ({}));
jest.mock('../../../taskpane/views/guidance/GuidanceView', () => ({
  GuidanceView: () => {
    throw new Error('this view is broken');
  },
}));

let ready: CheckedCase;
let gaps: CheckedCase;
beforeAll(async () => {
  ready = await readyCase();
  gaps = await caseWithGaps();
  // Loaded once, and not in the time of a test.
  await Promise.all(Object.values(LOAD_VIEW).map((load) => load()));
});
beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/taskpane.html');
});

const connection = (session: FakeSession): Connection => ({ session, isDark: () => undefined });
const show = async (session: FakeSession) => {
  const shown = await act(async () => render(<App connect={async () => connection(session)} />));
  await screen.findByRole('tablist');
  return shown;
};
// What is loaded when it is shown comes within the same act.
const press = (element: HTMLElement) => act(async () => void fireEvent.click(element));
const tab = (name: string) => screen.getByRole('tab', { name });

test('shows that it connects, then the first view; and starts the session', async () => {
  const session = fakeSession({ checked: ready });
  let connected: (made: Connection) => void = () => undefined;
  render(<App connect={() => new Promise((resolve) => (connected = resolve))} />);
  expect(screen.getByText('Connecting to the document')).toBeTruthy();
  await act(async () => connected(connection(session)));
  expect(await screen.findByRole('heading', { level: 1, name: 'Start' })).toBeTruthy();
  expect(session.start).toHaveBeenCalledTimes(1);
});

test.each(['office-library-missing', 'no-answer'] as const)(
  'where Word cannot be reached (%s) it says so, and goes on without Word',
  async (code) => {
    const plain = fakeSession(BROWSER_STATE);
    const connect = jest.fn<ReturnType<Connect>, Parameters<Connect>>(async (isPlain) => {
      if (isPlain) return connection(plain);
      throw new PaneProblem(code);
    });
    render(<App connect={connect} />);
    expect((await screen.findByRole('alert')).textContent).toContain(new PaneProblem(code).message);
    await press(screen.getByRole('button', { name: 'Try again' }));
    expect(connect).toHaveBeenLastCalledWith(false);
    await press(await screen.findByRole('button', { name: 'Go on without Word' }));
    expect(connect).toHaveBeenLastCalledWith(true);
    expect(await screen.findByRole('heading', { name: 'Start' })).toBeTruthy();
  },
);

test('no view is shown until it is known what the document keeps', async () => {
  const session = fakeSession({ loading: true, kept: { version: 1, decisions: [], drafts: {}, files: [] } });
  render(<App connect={async () => connection(session)} />);
  await waitFor(() => expect(session.start).toHaveBeenCalled());
  expect(screen.queryByRole('tablist')).toBeNull();
  const kept = { ...session.state().kept, view: 'export' } as const;
  await act(async () => session.set({ loading: false, kept }));
  expect((await screen.findByRole('tab', { selected: true })).textContent).toBe('Export');
});

describe('the head', () => {
  test('says at a glance what the document is and whether it is ready', async () => {
    const session = fakeSession({ checked: ready });
    await show(session);
    const head = screen.getByRole('banner');
    expect(head.textContent).toContain('report.docx');
    expect(head.textContent).toContain('Investigation report');
    expect(within(head).getByText('Ready')).toBeTruthy();
    act(() => session.set({ checked: gaps }));
    expect(within(head).getByText('Not ready')).toBeTruthy();
    expect(head.textContent).toMatch(/\d+ errors?/);
    expect(head.textContent).toContain('DRAFT');
  });

  test.each([
    ['has changed since', { outdated: true }],
    ['could not be read again', { checkProblem: new PaneProblem('network') }],
  ])('does not call a document ready that %s', async (_, change) => {
    const session = fakeSession({ checked: ready });
    await show(session);
    const head = screen.getByRole('banner');
    act(() => session.set(change));
    expect(within(head).getByText('Was ready')).toBeTruthy();
    expect(within(head).queryByText('Ready')).toBeNull();
  });

  test('says why entries are not kept', async () => {
    await show(fakeSession({ keepProblem: new PaneProblem('state-not-kept') }));
    expect(screen.getByRole('alert').textContent).toContain('Your entries are not kept yet');
  });

  test('offers to add again what was added last time, or to forget it', async () => {
    const kept = {
      version: 1,
      decisions: [],
      drafts: {},
      files: [{ name: 'plan.docx', sha256: 'x' }],
    } as const;
    const session = fakeSession({ kept });
    await show(session);
    expect(screen.getByRole('group', { name: 'Added last time' }).textContent).toContain('plan.docx');
    const input = screen.getByLabelText<HTMLInputElement>('Files of last time');
    await userEvent.upload(input, new File(['x'], 'plan.docx'));
    await waitFor(() => expect(session.addFiles).toHaveBeenCalled());
    expect(screen.queryByRole('group', { name: 'Added last time' })).toBeNull();
    act(() => session.set({ otherFiles: [], kept }));
    await press(screen.getByRole('button', { name: 'Not needed' }));
    expect(session.state().kept.files).toEqual([]);
  });
});

describe('the tabs', () => {
  test('show a view and keep which one', async () => {
    const session = fakeSession({ checked: gaps });
    await show(session);
    expect(tab('Start').getAttribute('aria-selected')).toBe('true');
    await press(tab('Draft'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Draft' })).toBeTruthy();
    expect(session.state().kept.view).toBe('draft');
    expect(screen.getByRole('tabpanel', { name: 'Draft' })).toBeTruthy();
    expect(tab('Draft').getAttribute('aria-controls')).toBe(screen.getByRole('tabpanel').id);
  });

  test('are one stop for Tab, and the arrow keys go from one to the next', async () => {
    const session = fakeSession({ checked: gaps });
    await show(session);
    await userEvent.tab();
    expect(document.activeElement).toBe(tab('Start'));
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab('Draft'));
    expect(tab('Draft').getAttribute('aria-selected')).toBe('false');
    await userEvent.keyboard('{Enter}');
    expect(tab('Draft').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab('Draft'));
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toEqual([tab('Draft')]);
  });

  test('the address asks for a view, which is not kept until the person chooses', async () => {
    window.history.replaceState(null, '', '/taskpane.html?view=check');
    const kept = { version: 1, decisions: [], drafts: {}, files: [], view: 'draft' } as const;
    const session = fakeSession({ checked: ready, kept });
    await show(session);
    expect(tab('Check').getAttribute('aria-selected')).toBe('true');
    expect(session.keep).not.toHaveBeenCalled();
    await act(async () => session.keep((before) => ({ ...before, view: 'start' })));
    expect(tab('Start').getAttribute('aria-selected')).toBe('true');
  });
});

test('a notice of the head that is answered hands the keyboard to the tab that is shown', async () => {
  const files = [{ name: 'photo.jpg', sha256: 'a' }];
  const kept = { version: 1, decisions: [], drafts: {}, files, view: 'draft' } as const;
  await show(fakeSession({ checked: ready, kept }));
  await userEvent.click(screen.getByRole('button', { name: 'Not needed' }));
  expect(screen.queryByRole('button', { name: 'Not needed' })).toBeNull();
  expect(document.activeElement).toBe(tab('Draft'));
});

test('a view that fails leaves the others, and can be shown again', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const session = fakeSession({ checked: gaps });
  await show(session);
  await press(tab('Guidance'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('What you typed is kept');
  expect(alert.textContent).not.toContain('broken');
  await press(screen.getByRole('button', { name: 'Show it again' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  await press(tab('Draft'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Draft' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  quiet.mockRestore();
});

test('the person can have it light or dark', async () => {
  await show(fakeSession({ checked: ready }));
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Appearance' }), 'Dark');
  expect(localStorage.getItem('cims-report-assistant.theme')).toBe('dark');
});

test('axe finds nothing', async () => {
  const { container } = await show(fakeSession({ checked: gaps }));
  await screen.findByRole('combobox', { name: 'Appearance' });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
