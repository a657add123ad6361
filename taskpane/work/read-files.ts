import { mayGoUnread, type GoingAlong } from '../../src/bundle';
import { readDocument, type ReadDocument, type ReadOutcome } from '../../src/checks';
import type { ReadCaseOptions } from '../../src/casefile';
import { shownNames } from './shown-names';
import type { CaseRequest } from './work';

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
const readings = new WeakMap<Uint8Array, Map<string, ReadOutcome>>();

/** How the files of a case are read: as the person says, and by the organisation's own templates. */
export const readOptions = ({
  pathway,
  organisation: { layouts } = {},
}: Pick<CaseRequest, 'pathway' | 'organisation'>): ReadCaseOptions => ({
  ...(pathway !== undefined && { pathway }),
  ...(layouts !== undefined && { layouts }),
});

/** `key` says how it is read: another way of reading finds something else in the same bytes. */
const read = (file: string, bytes: Uint8Array, options: ReadCaseOptions, key: string): ReadOutcome => {
  const known = readings.get(bytes) ?? new Map<string, ReadOutcome>();
  readings.set(bytes, known);
  const outcome = known.get(key) ?? readDocument(file, bytes, options);
  known.set(key, outcome);
  return 'problem' in outcome ? { ...outcome, file } : { file, document: { ...outcome.document, file } };
};

/** Reads every file of a case under the name that it is shown by. */
export const readFiles = ({
  files,
  ...asked
}: Pick<CaseRequest, 'files' | 'pathway' | 'organisation'>): ReadFiles => {
  const options = readOptions(asked);
  const key = JSON.stringify(options);
  const names = shownNames(files.map(({ name }) => name));
  const outcomes: ReadOutcome[] = [];
  const attachments: GoingAlong[] = [];
  const bytesByName = new Map<string, Uint8Array>();
  files.forEach(({ name, bytes }, index) => {
    const file = names[index] ?? name;
    bytesByName.set(file, bytes);
    const outcome = read(file, bytes, options, key);
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
