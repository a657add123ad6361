import type { ReadLimits } from './limits';
import type { Package } from './package';
import { comparable, shownName } from './part-names';
import { UnreadableDocument } from './unreadable';
import { openZip } from './zip-reader';
import type { ZipEntry } from './zip-reader';

const tooLarge = (why: string): UnreadableDocument =>
  new UnreadableDocument(
    'too-large',
    `The file is too large to check: ${why}. Split the document into smaller ones and try again.`,
  );

/** The parts of a zip; each is unpacked only when it is asked for. @throws UnreadableDocument as `openZip` does. */
export const zipPackage = (bytes: Uint8Array, limits: ReadLimits): Package => {
  const zip = openZip(bytes, limits);
  const asked = new Set<ZipEntry>();
  let unpacked = 0;
  const byName = new Map<string, ZipEntry>(zip.entries.map((entry) => [comparable(entry.name), entry]));
  return {
    packing: 'zip',
    names: zip.entries.map(({ name }) => name).filter((name) => !name.endsWith('/')),
    find: (name) => byName.get(comparable(name))?.name,
    source: (name) => {
      const entry = byName.get(comparable(name));
      if (entry === undefined) return undefined;
      if (entry.size > limits.xmlBytes) {
        throw tooLarge(`its part "${shownName(entry.name)}" holds more text than 3,000 pages have`);
      }
      if (!asked.has(entry)) unpacked += entry.size;
      asked.add(entry);
      if (unpacked > limits.allXmlBytes)
        throw tooLarge('its parts together hold more text than 5,000 pages have');
      return (take) => zip.unpack(entry, take);
    },
  };
};
