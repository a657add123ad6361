/** @jest-environment jsdom */
import '../../support/jsdom-globals';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import packageJson from '../../../../package.json';
import { PaneProblem } from '../../../../taskpane/problems';
import { StartView } from '../../../../taskpane/views/start/StartView';
import type { CheckedCase } from '../../../../taskpane/work/work';
import { BROWSER_STATE, fakeSession } from '../../support/fake-session';
import { blankCase, readyCase, recommendationsCase, unknownCase } from '../../support/sample-cases';

let cases: Readonly<Record<'blank' | 'ready' | 'recommendations' | 'unknown', CheckedCase>>;
beforeAll(async () => {
  cases = {
    blank: await blankCase(),
    ready: await readyCase(),
    recommendations: await recommendationsCase(),
    unknown: await unknownCase(),
  };
});

const region = () => screen.getByRole('region', { name: 'The open document' }).textContent;

test.each([
  ['CIMS investigation', 'cims', 'Next: Draft', 'draft'],
  ['RCS investigation', 'rcs', 'Next: Outcomes', 'outcomes'],
  ['Review a document', 'review', 'Next: Check', 'check'],
] as const)('%s is kept as the purpose, and leads on', async (label, purpose, next, view) => {
  const session = fakeSession({ checked: cases.ready });
  render(<StartView session={session} />);
  expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${label}`) }));
  expect(session.state().kept.purpose).toBe(purpose);
  await userEvent.click(screen.getByRole('button', { name: next }));
  expect(session.state().kept).toMatchObject({ purpose, view });
});

test('says what the document is recognised as and why, and how to correct it', () => {
  const session = fakeSession({ checked: cases.recommendations });
  render(<StartView session={session} />);
  const { kind, pathway } = cases.recommendations.documents[0]!;
  expect(region()).toContain('CIMS Recommendations report');
  expect(region()).toContain(kind.because);
  expect(region()).toContain('Reportable Conduct Scheme');
  expect(region()).toContain(pathway.because);
  expect(region()).toContain('If the pathway is wrong');
  act(() => session.keep((kept) => ({ ...kept, purpose: 'rcs' })));
  expect(region()).toContain('You chose it above.');
});

test('a blank document and one that is not recognised lead to a template', () => {
  const session = fakeSession({ checked: cases.blank });
  render(<StartView session={session} />);
  expect(region()).toContain('A blank document');
  expect(region()).not.toContain('Pathway');
  act(() => session.set({ checked: cases.unknown }));
  expect(region()).toContain('Kind not recognised');
  expect(region()).toContain('carried over');
});

test('in a plain browser the first file is worked on and the others go along', async () => {
  const session = fakeSession(BROWSER_STATE);
  render(<StartView session={session} />);
  const file = (name: string) => new File([name], name);
  fireEvent.change(screen.getByLabelText('Choose the document', { selector: 'input' }), {
    target: { files: [file('report.docx'), file('plan.docx')] },
  });
  await waitFor(() => expect(session.addFiles).toHaveBeenCalled());
  expect(session.openDocument).toHaveBeenCalledWith(expect.objectContaining({ name: 'report.docx' }));
  expect(session.addFiles.mock.calls[0]![0].map(({ name }) => name)).toEqual(['plan.docx']);
  expect(await screen.findByRole('button', { name: 'Choose another document' })).toBeTruthy();
});

test('in Word no file is asked for', () => {
  render(<StartView session={fakeSession({ checked: cases.ready })} />);
  expect(screen.queryByRole('button', { name: /^Choose/ })).toBeNull();
});

test('a document that cannot be read is told of', () => {
  render(<StartView session={fakeSession({ checkProblem: new PaneProblem('no-answer') })} />);
  expect(screen.getByRole('alert').textContent).toContain('did not answer');
});

test('says that this tool sends nothing, what stays where, and whose product it is not', () => {
  const inBrowser = render(<StartView session={fakeSession(BROWSER_STATE)} />);
  expect(inBrowser.container.textContent).toContain('kept while this page is open');
  const { container } = render(<StartView session={fakeSession()} />);
  expect(container.textContent).toContain('kept inside the document, wherever that is stored');
  expect(container.textContent).toContain('This tool itself sends nothing of that anywhere');
  expect(container.textContent).toContain('not a product of the Department');
  expect(container.textContent).toContain(`Version ${packageJson.version}.`);
});

test.each(['word', 'browser'] as const)('axe finds nothing (%s)', async (hostKind) => {
  const { container } = render(
    <main>
      <StartView session={fakeSession({ hostKind, checked: cases.ready })} />
    </main>,
  );
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('what is kept is named, and taken out after asking only', async () => {
  const waiver = {
    kind: 'waive',
    rule: 'r',
    reason: 'x',
    name: 'Example Reviewer',
    date: '2026-09-16',
  } as const;
  const kept = {
    version: 1,
    decisions: [waiver],
    drafts: { a: 'typed', b: ' ' },
    files: [],
    reviewer: 'E',
  } as const;
  const session = fakeSession({ checked: cases.ready, kept });
  render(<StartView session={session} />);
  expect(
    screen.getByText(/^Kept in this document: 1 decision with its reason and name, 1 text not yet used and/),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Remove what is kept' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(session.forget).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Remove what is kept' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Remove it' }));
  await waitFor(() => expect(session.forget).toHaveBeenCalledTimes(1));
  expect(await screen.findAllByText('What was kept has been removed.')).not.toHaveLength(0);
  expect(screen.queryByText(/^Kept in/)).toBeNull();
});
