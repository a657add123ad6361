/** @jest-environment jsdom */
import '../support/jsdom-globals';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { POLICIES } from '../../../src/policy';
import { OrganisationNotice } from '../../../taskpane/app/OrganisationNotice';
import { useSession } from '../../../taskpane/session/use-session';
import type { Session } from '../../../taskpane/session/session';
import { standingOf } from '../../../taskpane/views/check/standing-of';
import { fakeSession } from '../support/fake-session';
import { readyCase } from '../support/sample-cases';

const GOOD = { settings: {}, policies: POLICIES, problems: [] };
const BROKEN = { ...GOOD, problems: ['holidays[0] is "soon": write a day.', 'colour is "blue".'] };

const Shown = ({ session, onGuidance }: { readonly session: Session; readonly onGuidance: () => void }) => (
  <OrganisationNotice session={session} state={useSession(session)} onGuidance={onGuidance} />
);

test.each([undefined, GOOD])('is not there where nothing is wrong: %j', (organisation) => {
  const { container } = render(
    <Shown session={fakeSession({ ...(organisation && { organisation }) })} onGuidance={() => undefined} />,
  );
  expect(container.textContent).toBe('');
});

test('says how much is wrong, leads to Guidance, and goes once the file is mended', async () => {
  const session = fakeSession({ organisation: BROKEN });
  session.reloadOrganisation.mockImplementation(async () => session.set({ organisation: GOOD }));
  const onGuidance = jest.fn();
  render(<Shown session={session} onGuidance={onGuidance} />);
  expect(screen.getByRole('alert').textContent).toContain('not wholly used: 2 problems in it');
  fireEvent.click(screen.getByRole('button', { name: 'Show what is wrong' }));
  expect(onGuidance).toHaveBeenCalledTimes(1);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('a case is not called ready quietly while something of the file is left out', async () => {
  const checked = await readyCase();
  const whole = standingOf(checked, checked.findings, GOOD);
  const part = standingOf(checked, checked.findings, BROKEN);
  expect(whole.intent).toBe('success');
  expect(part).toMatchObject({ title: 'Ready', intent: 'warning' });
  expect(part.sentence).toBe(
    `${whole.sentence} Your organisation’s file was not wholly used: 2 problems in it, and the built-in rules stand where something of it was left out. Guidance lists them.`,
  );
  const one = standingOf(checked, checked.findings, { ...GOOD, problems: BROKEN.problems.slice(1) });
  expect(one.sentence).toMatch(/ 1 problem in it,.* Guidance lists it\.$/u);
});
