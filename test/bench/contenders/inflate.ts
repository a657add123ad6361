import { DEFAULT_LIMITS } from '../../../src/docx/limits';
import { openZip } from '../../../src/docx/zip-reader';
import { contend } from '../contend';

/** The least that any reader does: unpack every part, safely. */
void contend((bytes) => {
  const zip = openZip(bytes, DEFAULT_LIMITS);
  let total = 0;
  for (const entry of zip.entries) {
    zip.unpack(entry, (piece) => {
      total += piece.length;
    });
  }
  return total;
});
