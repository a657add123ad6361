import type { SessionState } from '../session';
import type { KeptFile } from './other-files';

/** Files that were in the case when the pane was closed and are not there now. */
export const missingFiles = ({
  kept,
  otherFiles,
}: Pick<SessionState, 'kept' | 'otherFiles'>): readonly KeptFile[] =>
  kept.files.filter(({ name }) => !otherFiles.some((file) => file.name === name));
