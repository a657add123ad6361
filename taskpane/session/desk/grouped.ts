import { groupCases, type Case } from '../../../src/review';
import type { FileIndex } from '../../work/work';

/** A file of the desk, as far as it is known. */
export interface IndexedFile {
  readonly name: string;
  readonly index: FileIndex;
}

/** Files that are checked together. */
export interface DeskGroup {
  readonly key: string;
  /** The documents, then what goes along with them. */
  readonly files: readonly string[];
  readonly incidentId: string | null;
  readonly because: string;
  readonly isGuess: boolean;
}

export interface DeskGrouping {
  readonly groups: readonly DeskGroup[];
  readonly leftOut: readonly string[];
  readonly notes: readonly string[];
}

const groupable = ({ name, index }: IndexedFile) => ({
  file: name,
  caseFile: { fields: index.is === 'document' ? { 'incident.id': { text: index.incidentId } } : {} },
});

/** What tells one group of files from another. */
const keyOf = (files: readonly string[]): string => JSON.stringify(files);

const ofCase = ({ incidentId, because, isGuess, documents }: Case, along: readonly string[]): DeskGroup => {
  const files = [...documents.map(({ file }) => file), ...along];
  return { key: keyOf(files), files, incidentId, because, isGuess };
};

const unreadable = ({ name, index }: IndexedFile): readonly DeskGroup[] =>
  index.is === 'unreadable'
    ? [
        {
          key: keyOf([name]),
          files: [name],
          incidentId: null,
          because: `${index.sentence} Nobody can say which case it is of.`,
          isGuess: true,
        },
      ]
    : [];

/**
 * Cases out of files. What is no Word document goes along with the only case that there is, and with none of several:
 * nobody can say which. A file that could not be read stands by itself, so that nobody thinks it was checked.
 */
export const grouped = (files: readonly IndexedFile[]): DeskGrouping => {
  const { cases, notes } = groupCases(files.filter(({ index }) => index.is === 'document').map(groupable));
  const attachments = files.filter(({ index }) => index.is === 'attachment').map(({ name }) => name);
  const along = cases.length === 1 ? attachments : [];
  const groups = [...cases.map((each) => ofCase(each, along)), ...files.flatMap(unreadable)];
  const place = new Map(files.map(({ name }, at) => [name, at]));
  const first = ({ files: [name = ''] }: DeskGroup): number => place.get(name) ?? 0;
  return {
    groups: groups.sort((one, other) => first(one) - first(other)),
    leftOut: cases.length === 1 ? [] : attachments,
    notes,
  };
};
