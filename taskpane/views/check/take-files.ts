import type { HostDocument } from '../../host';
import { isDocument } from '../../session/files/other-files';
import type { Session } from '../../session/session';
import { openName } from '../../session/open-document';
import { isDecisionFile, takeUpDecisions } from './decisions/decision-files';

/**
 * Takes what a person dropped into a plain browser: a file of decisions is taken up, a Word file becomes the document that
 * is worked on where there is none or where it has the same name, and the rest goes along with the case. Gives a
 * sentence on each file of decisions.
 */
export const takeFiles = async (
  session: Session,
  files: readonly HostDocument[],
): Promise<readonly string[]> => {
  const others: HostDocument[] = [];
  const decisions = files.filter(isDecisionFile);
  for (const file of files.filter((each) => !isDecisionFile(each))) {
    const state = session.state();
    if (isDocument(file) && (!state.hasDocument || file.name === openName(state)))
      await session.openDocument(file);
    else others.push(file);
  }
  if (others.length > 0) await session.addFiles(others);
  const said: string[] = [];
  for (const file of decisions) said.push(await takeUpDecisions(session, file));
  return said;
};
