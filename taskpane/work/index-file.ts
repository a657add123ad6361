import { mayGoUnread } from '../../src/bundle';
import { readDocument } from '../../src/checks';
import { readOptions } from './read-files';
import type { FileIndex, Work } from './work';

/** Reads one file as far as is needed to say which case it is of. */
export const indexFile = ({
  files: [{ name, bytes }],
  organisation,
}: Parameters<Work['indexFile']>[0]): FileIndex => {
  const outcome = readDocument(name, bytes, readOptions({ ...(organisation && { organisation }) }));
  if ('document' in outcome) {
    const { fields } = outcome.document.caseFile;
    return { is: 'document', incidentId: fields['incident.id']?.text.trim() ?? '' };
  }
  const { reason, message } = outcome.problem;
  return mayGoUnread(name, reason) ? { is: 'attachment' } : { is: 'unreadable', sentence: message };
};
