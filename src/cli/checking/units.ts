import { incidentIdLook } from '../../casefile';
import { groupCases, type Case } from '../../review';
import { attachmentNames } from '../outcomes';
import type { IndexedFile } from './indexed-file';
import { isOfShard, type Shard } from './shard';

/** What is checked by itself: the files of one case, or a file that could not be read. */
export interface Unit extends Pick<Case, 'incidentId' | 'because' | 'isGuess'> {
  /** Its place among all units of the call, from 1. */
  readonly number: number;
  readonly files: readonly IndexedFile[];
}

export interface Units {
  readonly units: readonly Unit[];
  /** How many there are in all shares together. */
  readonly inAll: number;
  readonly notes: readonly string[];
  /** What goes with the only case that there is. */
  readonly attachments: readonly string[];
}

const UNREAD = {
  incidentId: null,
  because: 'It could not be read, so nobody can tell which case it is of.',
  isGuess: false,
} as const;

/** What tells a unit from all others, however many there are. */
const keyOf = ({ incidentId, files }: Unit): string =>
  incidentId === null ? `file ${files[0]?.file ?? ''}` : `case ${incidentIdLook(incidentId)}`;

const caseFileOf = ({ incidentId }: IndexedFile) => ({
  fields: incidentId === undefined ? {} : { 'incident.id': { text: incidentId } },
});

const outcomeOf = (file: IndexedFile) => ({
  file: file.file,
  problem: file.problem ?? { reason: '', message: '' },
});

/** Which cases the files make up, in the order of each case's first file; of a share, those that are of it. */
export const unitsOf = (
  index: readonly IndexedFile[],
  leftOut: readonly string[],
  shard: Shard | undefined,
): Units => {
  const isRead = ({ problem }: IndexedFile): boolean => problem === undefined;
  const documents = index
    .filter(isRead)
    .map((entry) => ({ file: entry.file, caseFile: caseFileOf(entry), entry }));
  const { cases, notes } = groupCases(documents);
  const places = new Map(index.map((entry, at) => [entry, at]));
  const placeOf = ({ files: [first] }: Pick<Unit, 'files'>): number =>
    first === undefined ? 0 : (places.get(first) ?? 0);
  const unread = index.filter((entry) => !isRead(entry));
  const all = [
    ...cases.map(({ documents: grouped, ...about }) => ({
      ...about,
      files: grouped.map(({ entry }) => entry),
    })),
    ...unread.map((entry) => ({ ...UNREAD, files: [entry] })),
  ]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((unit, at): Unit => ({ ...unit, number: at + 1 }));
  return {
    units: shard === undefined ? all : all.filter((unit) => isOfShard(keyOf(unit), shard)),
    inAll: all.length,
    notes,
    // Nobody can say which of several cases an attachment belongs to.
    attachments: cases.length === 1 ? [...leftOut, ...attachmentNames(unread.map(outcomeOf))] : [],
  };
};
