import type { DocxMessage } from '../../docx';
import { documentRule } from '../support/by-requirement';

/** Parts whose text a reader of the document sees. */
const CARRIES_TEXT = /(?:^|\/)(?:document|header|footer|footnotes|endnotes|comments)[^/]*\.xml$/i;

const loses = ({ code, part }: DocxMessage): boolean => {
  if (code === 'text-not-readable') return true;
  // Without a part nobody can say what is lost, so it counts as text.
  return part === undefined || CARRIES_TEXT.test(part);
};

/** Text that could not be read has not been checked; the tool cannot vouch for such a document. */
export const documentTextUnreadable = documentRule({
  id: 'document-text-unreadable',
  group: 'document',
  requirement: 'readable-in-full',
  severity: 'error',
  description: 'All text of the document could be read.',
  *check({ document: { content } }) {
    for (const message of content.messages) {
      const where = message.part === undefined ? '' : ` (${message.part})`;
      const said = message.text.replace(/[.\s]+$/, '');
      yield loses(message)
        ? {
            message: `Some of the document could not be read${where}, so it has not been checked: ${said}.`,
            fix: 'Open the file in Word, let Word repair it if it offers to, save it under a new name and check that one.',
          }
        : {
            severity: 'info',
            message: `A part of the file that holds no text of the report could not be read${where}: ${said}.`,
            fix: 'Open the file in Word and save it again if anything looks wrong there.',
          };
    }
    for (const { kind, name } of content.embeddedObjects) {
      if (kind !== 'altchunk') continue;
      yield {
        message: `Another document is inserted whole (${name.slice(name.lastIndexOf('/') + 1)}) and its text has not been checked.`,
        fix: 'Open the file in Word and save it again: Word then takes the inserted text into the document itself.',
      };
    }
  },
});
