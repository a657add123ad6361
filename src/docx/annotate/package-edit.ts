import { strToU8 } from 'fflate';
import { mapDocument } from '../document-map';
import type { DocumentMap } from '../document-map';
import { DEFAULT_LIMITS } from '../limits';
import type { ReadLimits } from '../limits';
import type { Package } from '../package';
import { comparable } from '../part-names';
import { sniff } from '../sniff';
import type { Budget } from '../xml-budget';
import { openZip } from '../zip-reader';
import type { ZipEntry } from '../zip-reader';
import { zipPackage } from '../zip-package';
import { partText } from './part-text';
import type { PartText } from './part-text';
import { NotAnnotated } from './problem';
import { splice } from './splice';
import type { Edit } from './splice';
import { copyZip } from './zip-copy';

/** A document that is being changed part by part. */
export interface PackageEdit {
  readonly pack: Package;
  readonly map: DocumentMap;
  readonly budget: Budget;
  /** The text of a part that is there. */
  readonly text: (name: string) => string;
  /** Makes these changes in a part that is there. */
  readonly edit: (name: string, edits: readonly Edit[]) => void;
  readonly add: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  /** The document with all the changes. */
  readonly bytes: () => Uint8Array;
}

/** Digital signatures hang on the package, and cover most of it. */
export const isSigned = ({ relationships }: DocumentMap, { names }: Package): boolean =>
  (relationships.get('') ?? []).some(
    ({ kind, target }) => kind === 'origin' && /xmlsignatures/i.test(target),
  ) || names.some((name) => /^_xmlsignatures\//i.test(name));

/**
 * Opens a document to change it.
 *
 * @throws UnreadableDocument as `readDocx` does; NotAnnotated for a flat XML file and for a document with a digital
 * signature, which any change would break.
 */
export const openForEdit = (bytes: Uint8Array, limits: Partial<ReadLimits>): PackageEdit => {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const budget: Budget = { limits: all, elementsLeft: all.elements };
  if (sniff(bytes) !== 'zip') {
    throw new NotAnnotated(
      'flat-file',
      'Comments are put into Word documents (.docx) only, and this is a document saved as one XML file. Open it in Word, save it as a Word document (.docx), and try again.',
    );
  }
  const zip = openZip(bytes, all);
  const pack = zipPackage(bytes, all);
  const map = mapDocument(pack, budget);
  if (isSigned(map, pack)) {
    throw new NotAnnotated(
      'signed',
      'The document has a digital signature, and any comment in it would break that. Take a copy without the signature (in Word: File, Info, View Signatures, Remove Signature) and try again with that.',
    );
  }
  const entries = new Map(zip.entries.map((entry) => [comparable(entry.name), entry]));
  const read = new Map<string, PartText>();
  const changed = new Map<ZipEntry, Uint8Array>();
  const removed = new Set<ZipEntry>();
  const added = new Map<string, Uint8Array>();

  const entryOf = (name: string): ZipEntry => {
    const entry = entries.get(comparable(name));
    if (entry === undefined) throw new RangeError(`there is no part ${name}`);
    return entry;
  };
  const part = (name: string): PartText => {
    // Asked for here too, because it holds the part to the limits of what is read as XML.
    pack.source(name);
    const known = read.get(comparable(name)) ?? partText(zip, entryOf(name));
    read.set(comparable(name), known);
    return known;
  };
  return {
    pack,
    map,
    budget,
    text: (name) => part(name).text,
    edit: (name, edits) => {
      if (edits.length === 0) return;
      const { text, bytesOf } = part(name);
      changed.set(entryOf(name), bytesOf(splice(text, edits)));
    },
    add: (name, text) => void added.set(name, strToU8(text)),
    remove: (name) => void removed.add(entryOf(name)),
    bytes: () => copyZip(bytes, zip, { changed, removed, added }),
  };
};

/** The parts that hang on the main part by a kind of relationship, those that are there. */
export const partsOf = ({ map, pack }: PackageEdit, kind: string): readonly string[] =>
  (map.relationships.get(map.mainPart) ?? [])
    .filter((relationship) => relationship.kind === kind && !relationship.external)
    .map(({ target }) => pack.find(target))
    .filter((name) => name !== undefined);
