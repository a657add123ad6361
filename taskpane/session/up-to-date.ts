import type { Session, SessionState } from './session';

/**
 * The state once the document was read as it is now, for whatever goes by the places and texts of the last check: by
 * then somebody may have deleted or written something above. Only paragraph events tell that nothing has changed.
 */
export const upToDate = async (session: Pick<Session, 'state' | 'check'>): Promise<SessionState> => {
  const { hostKind, capabilities, outdated, checking, checkProblem } = session.state();
  const isKnown = hostKind === 'browser' || capabilities.changes === 'events';
  if (!isKnown || outdated || checking || checkProblem !== undefined) await session.check();
  return session.state();
};
