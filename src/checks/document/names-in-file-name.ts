import { documentRule } from '../support/by-requirement';
import { namesIn, peopleOfCase } from './people';

/** A file name is seen by more people than the document is. */
export const documentNamesInFileName = documentRule({
  id: 'document-names-in-file-name',
  group: 'document',
  requirement: 'names-out-of-file-properties',
  description: 'The file name does not name a client or a subject of allegation.',
  *check(context) {
    const stem = context.document.file.replace(/\.[^.]*$/, '');
    const isNamed = namesIn(stem);
    const roles = new Set(
      peopleOfCase(context)
        .filter(isNamed)
        .map(({ role }) => role),
    );
    for (const role of roles) {
      yield {
        message: `The file name holds the name of a ${role}, and file names are seen by people who do not open the file.`,
        fix: 'Name the file by the incident report ID and what it is, for example “investigation report”.',
      };
    }
  },
});
