/** @jest-environment jsdom */
import '../../support/jsdom-globals';
import axe from 'axe-core';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GuidanceView } from '../../../../taskpane/views/guidance/GuidanceView';
import { cimsReport } from '../../../checks/support/document-spec';
import { BROWSER_STATE, fakeSession } from '../../support/fake-session';
import { checkedOf, fileOf, readyCase } from '../../support/sample-cases';

// Names of roles are slow to work out in a view this large, the more so beside other tests.
configure({ asyncUtilTimeout: 10_000 });

const box = () => screen.getByRole('searchbox', { name: 'Search the answers' });
const questions = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('all answers are there with no document open, under their topics', async () => {
  const { container } = render(<GuidanceView session={fakeSession({ ...BROWSER_STATE })} />);
  expect(questions().length).toBeGreaterThan(25);
  expect(screen.getByRole('region', { name: 'Deadlines and extensions' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'This case' })).toBeNull();
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('an answer opens with its facts, each with its source and standing', async () => {
  render(<GuidanceView session={fakeSession({ ...BROWSER_STATE })} />);
  await userEvent.click(
    screen.getByRole('button', { name: /Which CIMS outcome goes with which RCS finding/ }),
  );
  expect(screen.getByText(/A substantiated RCS finding becomes/)).toBeTruthy();
  expect(screen.getAllByText(/stated in the source/).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/suggested: inferred, please confirm/).length).toBeGreaterThan(0);
  expect(screen.getByText(/this tool’s own .* no source that we hold sets it/)).toBeTruthy();
});

test('typing narrows the answers, says how many, and opens the only one', async () => {
  render(<GuidanceView session={fakeSession({ ...BROWSER_STATE })} />);
  await userEvent.type(box(), 'police');
  expect(questions().length).toBeLessThan(8);
  expect(questions()[0]).toContain('Victoria Police');
  await userEvent.clear(box());
  await userEvent.type(box(), 'plan deviation');
  await waitFor(() => expect(screen.getByText('One answer.')).toBeTruthy());
  expect(screen.getByText(/where it departed from the plan and why/)).toBeTruthy();
  await userEvent.clear(box());
  await userEvent.type(box(), 'zebra');
  expect(screen.getByText(/No answer has all of these words/)).toBeTruthy();
});

test('contact addresses can be copied', async () => {
  const session = fakeSession({ ...BROWSER_STATE });
  render(<GuidanceView session={session} />);
  await userEvent.click(screen.getByRole('button', { name: /Whom do I ask/ }));
  expect(screen.getByRole('link', { name: 'StatewideCIMS@dffh.vic.gov.au' }).getAttribute('href')).toBe(
    'mailto:StatewideCIMS@dffh.vic.gov.au',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Copy the address of Statewide CIMS team' }));
  expect(session.copyText).toHaveBeenCalledWith('StatewideCIMS@dffh.vic.gov.au');
});

test('the deadlines of the open case are counted, and what is missing is led to', async () => {
  const checked = await checkedOf([await fileOf('report.docx', cimsReport().without('incident.endorsedOn'))]);
  const session = fakeSession({ checked, checkedAt: 1 });
  const { container } = render(<GuidanceView session={session} />);
  const here = await screen.findByRole('region', { name: 'This case' });
  await userEvent.click(
    within(here).getByRole('button', { name: 'Go to “Date the incident report was endorsed”' }),
  );
  expect(session.goTo).toHaveBeenCalledWith(
    expect.objectContaining({ control: { tag: 'cims:incident.endorsedOn', occurrence: 0 } }),
  );
  session.goTo.mockResolvedValue({ ok: false, reason: 'It is no longer there.' });
  await userEvent.click(
    within(here).getByRole('button', { name: 'Go to “Date the incident report was endorsed”' }),
  );
  await within(here).findByText(/It is no longer there/);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a case with its dates is counted by its own day', async () => {
  render(<GuidanceView session={fakeSession({ checked: await readyCase(), checkedAt: 1 })} />);
  const here = await screen.findByRole('region', { name: 'This case' });
  expect(within(here).getByText(/^Due on .* business days? (left|ago)\./)).toBeTruthy();
  expect(within(here).queryByText(/^Not known: .*endorsed/)).toBeNull();
});
