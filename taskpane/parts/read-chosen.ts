import { PaneProblem } from '../problems';

/** A file that a person chose or dropped, read: the shape of a file of the case. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const readOne = async (file: File): Promise<ChosenFile> => {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    // A folder, a file that is gone, or one that another program holds.
    throw new PaneProblem(
      'file-not-opened',
      `${file.name} could not be opened; check that it is a file, that it still exists and that no other program holds it, then try again.`,
      error,
    );
  }
};

/** Whether a file is of the kinds that `accept` names, as a file input understands it: `.docx,application/pdf`. */
export const isAccepted = (
  { name, type }: Pick<File, 'name' | 'type'>,
  accept: string | undefined,
): boolean => {
  const kinds = (accept ?? '').split(',').map((kind) => kind.trim().toLowerCase());
  return kinds.some(
    (kind) =>
      kind === '' || (kind.startsWith('.') ? name.toLowerCase().endsWith(kind) : type.toLowerCase() === kind),
  );
};

/**
 * Reads all of them, or says of which it could not. One after the other: files of a case are large.
 *
 * @throws PaneProblem `file-not-opened`.
 */
export const readChosen = async (files: readonly File[]): Promise<readonly ChosenFile[]> => {
  const read: ChosenFile[] = [];
  for (const file of files) read.push(await readOne(file));
  return read;
};
