import { createStore } from '../../../../taskpane/session/store';
import type { Desk, DeskState } from '../../../../taskpane/session/desk/desk';
import { followOrganisation, settingsOf } from '../../../../taskpane/views/cases/organisation-of';
import { BROWSER_STATE, fakeSession } from '../../support/fake-session';
import { organisationOf } from '../../support/sample-organisation';

const organisation = organisationOf();

test('what the file adds is known at once where it was loaded, and else once it is', async () => {
  expect(await settingsOf(fakeSession({ ...BROWSER_STATE, organisation }))).toBe(organisation.settings);
  expect(await settingsOf(fakeSession(BROWSER_STATE))).toBeUndefined();
  const session = fakeSession({ ...BROWSER_STATE, loading: true });
  let answer: unknown = 'not yet';
  const asked = settingsOf(session).then((settings) => {
    answer = settings;
  });
  session.set({ checking: false });
  await Promise.resolve();
  expect(answer).toBe('not yet');
  session.set({ organisation });
  await Promise.resolve();
  expect(answer).toBe('not yet');
  session.set({ loading: false });
  await asked;
  expect(answer).toBe(organisation.settings);
});

test.each([
  ['done', true],
  ['checking', true],
  ['empty', false],
  ['stopped', false],
] as const)('a table that is %s is looked at anew once the file was loaded again: %s', (phase, isAsked) => {
  const session = fakeSession({ ...BROWSER_STATE, organisation });
  const goOn = jest.fn(async () => undefined);
  const { get } = createStore({ phase } as DeskState);
  followOrganisation(session, { state: get, goOn } as unknown as Desk);
  session.set({ checking: true });
  session.set({ organisation: { ...organisation } });
  expect(goOn).not.toHaveBeenCalled();
  session.set({ organisation: organisationOf() });
  expect(goOn).toHaveBeenCalledTimes(isAsked ? 1 : 0);
});
