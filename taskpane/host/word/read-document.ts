import { PaneProblem } from '../../problems';
import type { HostDocument } from '../document-host';
import { documentName, flatName } from './document-name';
import { canCopyFile } from './features';
import { copyFile } from './file-copy';
import { problemOf } from './office-problem';
import { runWord } from './run-word';
import { LIMITS } from './time-limit';

/** Where these are the reason, the other way would fail as well, after another long wait. */
const FINAL: ReadonlySet<string> = new Set(['no-answer', 'session-lost']);

const asFlatXml = async (): Promise<Uint8Array> => {
  const xml = await runWord(
    async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return ooxml;
    },
    { limit: LIMITS.copy },
  );
  return new TextEncoder().encode(xml.value);
};

/**
 * The document as it is now. `getFileAsync` gives the very file; where it fails (11001 on the web, 5001 for a document
 * in an older format, no such member at all) the body is taken as flat XML, which the core reads as well. Its name
 * then ends in `.xml`.
 */
export const readDocument = async (): Promise<HostDocument> => {
  const name = documentName();
  let first = new PaneProblem('not-supported-here');
  if (canCopyFile()) {
    try {
      return { name, bytes: await copyFile(Office.FileType.Compressed) };
    } catch (error) {
      first = problemOf(error);
      if (FINAL.has(first.code)) throw first;
    }
  }
  try {
    return { name: flatName(name), bytes: await asFlatXml() };
  } catch {
    // The file itself is what the person can do something about.
    throw first;
  }
};
