import type { ReadLimits } from './limits';
import type { Package } from './package';
import { comparable } from './part-names';
import { openZip } from './zip-reader';
import type { ZipEntry } from './zip-reader';

/** The parts of a zip; each is unpacked only when it is asked for. @throws UnreadableDocument as `openZip` does. */
export const zipPackage = (bytes: Uint8Array, limits: ReadLimits): Package => {
  const zip = openZip(bytes, limits);
  const byName = new Map<string, ZipEntry>(zip.entries.map((entry) => [comparable(entry.name), entry]));
  return {
    packing: 'zip',
    names: zip.entries.map(({ name }) => name).filter((name) => !name.endsWith('/')),
    find: (name) => byName.get(comparable(name))?.name,
    source: (name) => {
      const entry = byName.get(comparable(name));
      return entry === undefined ? undefined : (take) => zip.unpack(entry, take);
    },
  };
};
