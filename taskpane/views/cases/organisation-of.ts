import type { OrganisationSettings } from '../../../src/policy';
import type { Desk } from '../../session/desk/desk';
import type { Session } from '../../session/session';

/** What the organisation's own file adds, once it is known whether there is one. */
export const settingsOf = (session: Session): Promise<OrganisationSettings | undefined> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      const { loading, organisation } = session.state();
      if (loading !== true) resolve(organisation?.settings);
      return loading !== true;
    };
    if (look()) return;
    const unsubscribe = session.subscribe(() => {
      if (look()) unsubscribe();
    });
  });

/** What was found by other rules is looked at again once the organisation's file was loaded again. */
export const followOrganisation = (session: Session, desk: Desk): void => {
  let known = session.state().organisation?.settings;
  session.subscribe(() => {
    const { loading, organisation } = session.state();
    if (loading === true || organisation?.settings === known) return;
    known = organisation?.settings;
    const { phase } = desk.state();
    if (phase !== 'empty' && phase !== 'stopped') void desk.goOn();
  });
};
