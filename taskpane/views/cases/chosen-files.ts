import { PaneProblem } from '../../problems';
import type { ChosenFile } from '../../session/desk/desk';

const readerOf = (file: File, name: string) => async (): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new PaneProblem(
      'file-not-opened',
      `${name} could not be opened; check that it still exists and that no other program holds it, then choose it again.`,
      error,
    );
  }
};

const chosen = (file: File, name: string): ChosenFile => ({ name, read: readerOf(file, name) });

/** The path within the folder that was chosen: its own name says nothing that tells files apart. */
const nameWithin = (path: string, file: File): string => path.split('/').slice(1).join('/') || file.name;

/** Files as a file input gives them; those of a folder are called by their path within it. */
export const chosenFiles = (files: readonly File[]): readonly ChosenFile[] =>
  files.map((file) => chosen(file, nameWithin(file.webkitRelativePath, file)));

const allEntries = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A reader gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return entries;
    entries.push(...some);
  }
};

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const filesIn = async (entry: FileSystemEntry, path: string): Promise<readonly ChosenFile[]> => {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [chosen(file, path === '' ? file.name : `${path}/${file.name}`)];
  }
  if (!isFolder(entry)) return [];
  const found: ChosenFile[] = [];
  for (const inside of await allEntries(entry))
    found.push(
      ...(await filesIn(
        inside,
        inside.isDirectory ? `${path === '' ? '' : `${path}/`}${inside.name}` : path,
      )),
    );
  return found;
};

/**
 * What was dropped, with everything in the folders among it.
 *
 * @throws PaneProblem `file-not-opened`.
 */
export const droppedFiles = async (dropped: DataTransfer): Promise<readonly ChosenFile[]> => {
  // All are asked for before anything is waited for: the browser empties the list after the event.
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles([...dropped.files]);
  try {
    const found: ChosenFile[] = [];
    const several = entries.length > 1;
    for (const entry of entries)
      found.push(...(await filesIn(entry, several && entry.isDirectory ? entry.name : '')));
    return found;
  } catch (error) {
    throw new PaneProblem('file-not-opened', undefined, error);
  }
};
