import { PaneProblem } from '../../problems';
import { toBase64 } from '../base64';
import { canImportProperties, canInsertWhole } from './features';
import { runWord } from './run-word';
import { LIMITS } from './time-limit';

/** The most that Word inserts. */
const INSERT_LIMIT_BYTES = 4 * 1024 * 1024;

/** @throws PaneProblem `document-too-large` */
export const needInsertable = (bytes: Uint8Array): void => {
  if (bytes.length > INSERT_LIMIT_BYTES) {
    throw new PaneProblem(
      'document-too-large',
      'Word inserts documents of up to 4 MB and this one is larger; save it as a file and open that instead.',
    );
  }
};

/**
 * Puts a whole template into the document. By the document itself, headers, footers and styles come along; by the body,
 * as older Words have it, they do not (see `HostCapabilities.insertWhole`).
 */
export const insertTemplate = async (bytes: Uint8Array, where: 'replace' | 'end'): Promise<void> => {
  needInsertable(bytes);
  const file = toBase64(bytes);
  const location = where === 'replace' ? 'Replace' : 'End';
  await runWord(
    async (context) => {
      if (canInsertWhole()) {
        context.document.insertFileFromBase64(file, location, {
          importTheme: true,
          importStyles: true,
          importParagraphSpacing: true,
          // Which template the document was made from stands in a property.
          ...(canImportProperties() && { importCustomProperties: true }),
        });
      } else {
        context.document.body.insertFileFromBase64(file, location);
      }
      await context.sync();
    },
    { writes: true, limit: LIMITS.insert, refused: 'insert-refused' },
  );
};
