import { SaxesParser } from 'saxes';
import { DEFAULT_LIMITS } from '../../../src/docx/limits';
import { openZip } from '../../../src/docx/zip-reader';
import { contend } from '../contend';

/** The least that a checking reader does: unpack every part and put its XML through saxes, counting elements only. */
void contend((bytes) => {
  const zip = openZip(bytes, DEFAULT_LIMITS);
  let elements = 0;
  for (const entry of zip.entries) {
    if (!/\.(xml|rels)$/.test(entry.name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', () => {
      elements += 1;
    });
    const part = new Uint8Array(entry.size);
    let filled = 0;
    zip.unpack(entry, (piece) => {
      part.set(piece, filled);
      filled += piece.length;
    });
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(part)).close();
  }
  return elements;
});
