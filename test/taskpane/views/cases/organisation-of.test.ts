import { followOrganisation, organisationOf } from '../../../../taskpane/views/cases/organisation-of';
import { BROWSER_STATE, fakeSession } from '../../support/fake-session';
import { organisationOf as sample } from '../../support/sample-organisation';

const organisation = sample();

test('the file is known at once where it was loaded, and else once it is', async () => {
  expect(await organisationOf(fakeSession({ ...BROWSER_STATE, organisation }))).toBe(organisation);
  expect(await organisationOf(fakeSession(BROWSER_STATE))).toBeUndefined();
  const session = fakeSession({ ...BROWSER_STATE, loading: true });
  let answer: unknown = 'not yet';
  const asked = organisationOf(session).then((loaded) => {
    answer = loaded;
  });
  session.set({ checking: false });
  await Promise.resolve();
  expect(answer).toBe('not yet');
  session.set({ organisation });
  await Promise.resolve();
  expect(answer).toBe('not yet');
  session.set({ loading: false });
  await asked;
  expect(answer).toBe(organisation);
});

test('a table is told once of a file that was loaded again, and of nothing else', () => {
  const session = fakeSession({ ...BROWSER_STATE, loading: true });
  const takeOtherRules = jest.fn(async () => undefined);
  followOrganisation(session, { takeOtherRules });
  session.set({ organisation, loading: false });
  session.set({ checking: true });
  expect(takeOtherRules).not.toHaveBeenCalled();
  session.set({ organisation: sample() });
  session.set({ checking: false });
  expect(takeOtherRules).toHaveBeenCalledTimes(1);
});
