import { mayGoUnread } from '../../src/bundle';
import { readDocument } from '../../src/checks';
import type { CaseFileInput, FileIndex } from './work';

/** Reads one file as far as is needed to say which case it is of. */
export const indexFile = ({ name, bytes }: CaseFileInput): FileIndex => {
  const outcome = readDocument(name, bytes, {});
  if ('document' in outcome) {
    const { fields } = outcome.document.caseFile;
    return { is: 'document', incidentId: fields['incident.id']?.text.trim() ?? '' };
  }
  const { reason, message } = outcome.problem;
  return mayGoUnread(name, reason) ? { is: 'attachment' } : { is: 'unreadable', sentence: message };
};
