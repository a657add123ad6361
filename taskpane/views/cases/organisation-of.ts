import type { Desk } from '../../session/desk/desk';
import type { Organisation } from '../../session/organisation/organisation';
import type { Session } from '../../session/session';

/** The organisation's own file, once it is known whether there is one. */
export const organisationOf = (session: Session): Promise<Organisation | undefined> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      const { loading, organisation } = session.state();
      if (loading !== true) resolve(organisation);
      return loading !== true;
    };
    if (look()) return;
    const unsubscribe = session.subscribe(() => {
      if (look()) unsubscribe();
    });
  });

/** What was found by other rules no longer stands once the organisation's file was loaded again. */
export const followOrganisation = (session: Session, desk: Pick<Desk, 'takeOtherRules'>): void => {
  let known = session.state();
  session.subscribe(() => {
    const before = known;
    known = session.state();
    // Until the file is known for the first time the table waits for it.
    if (before.loading === true || known.organisation === before.organisation) return;
    void desk.takeOtherRules();
  });
};
