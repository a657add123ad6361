import type { DocumentView } from '../work/work';
import type { SessionState } from './session';

/**
 * The open document as it was read last; undefined where there is none, or it could not be read. What a check gives
 * back names documents by their file, and the open one is that which nobody added.
 */
export const openDocumentOf = ({
  hasDocument,
  otherFiles,
  checked,
}: SessionState): DocumentView | undefined => {
  if (!hasDocument || checked === undefined) return undefined;
  const added = new Set(otherFiles.map(({ name }) => name));
  return checked.documents.find(({ file }) => !added.has(file));
};

/** What the open document is called in the last check, also where it could not be read. */
export const openName = (state: SessionState): string | undefined => {
  const { hasDocument, otherFiles, checked } = state;
  const added = new Set(otherFiles.map(({ name }) => name));
  return (
    openDocumentOf(state)?.file ??
    (hasDocument ? checked?.report.files.find(({ file }) => !added.has(file))?.file : undefined)
  );
};
