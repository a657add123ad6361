import { mayGoUnread, type GoingAlong } from '../../src/bundle';
import { readDocument, type ReadDocument, type ReadOutcome } from '../../src/checks';
import type { Pathway } from '../../src/template';
import { shownNames } from './shown-names';
import type { CaseFileInput } from './work';

/** The files of a case, read. */
export interface ReadFiles {
  /** Word documents, and files that should be and could not be read, in the order in which they were given. */
  readonly outcomes: readonly ReadOutcome[];
  readonly documents: readonly ReadDocument[];
  readonly bytesOf: (file: string) => Uint8Array;
  /** Files that are no Word documents: they go along as they are. */
  readonly attachments: readonly GoingAlong[];
  /** What the open document is called: the first of the files; absent where there is none. */
  readonly openFile?: string;
}

// A check after a change finds all files but one as they were. Bytes are never changed in place, so what was read of
// them is still right; and it is forgotten with them.
const readings = new WeakMap<Uint8Array, Map<Pathway | undefined, ReadOutcome>>();

const read = (file: string, bytes: Uint8Array, pathway: Pathway | undefined): ReadOutcome => {
  const known = readings.get(bytes) ?? new Map<Pathway | undefined, ReadOutcome>();
  readings.set(bytes, known);
  const outcome = known.get(pathway) ?? readDocument(file, bytes, pathway === undefined ? {} : { pathway });
  known.set(pathway, outcome);
  return 'problem' in outcome ? { ...outcome, file } : { file, document: { ...outcome.document, file } };
};

/** Reads every file of a case under the name that it is shown by. */
export const readFiles = (files: readonly CaseFileInput[], pathway?: Pathway): ReadFiles => {
  const names = shownNames(files.map(({ name }) => name));
  const outcomes: ReadOutcome[] = [];
  const attachments: GoingAlong[] = [];
  const bytesByName = new Map<string, Uint8Array>();
  files.forEach(({ name, bytes }, index) => {
    const file = names[index] ?? name;
    bytesByName.set(file, bytes);
    const outcome = read(file, bytes, pathway);
    if ('problem' in outcome && mayGoUnread(file, outcome.problem.reason))
      attachments.push({ file, bytes, reason: outcome.problem.reason });
    else outcomes.push(outcome);
  });
  return {
    outcomes,
    documents: outcomes.flatMap((outcome) => ('document' in outcome ? [outcome.document] : [])),
    bytesOf: (file) => bytesByName.get(file) ?? new Uint8Array(),
    attachments,
    ...(names[0] !== undefined && { openFile: names[0] }),
  };
};
