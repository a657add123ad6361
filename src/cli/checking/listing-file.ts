import path from 'node:path';
import type { DocumentKind } from '../../casefile';
import { LAYOUT_KINDS } from '../../policy';
import { asSentence, Failure } from '../failure';
import type { Inputs } from '../inputs';
import type { IndexedFile } from './indexed-file';
import { linesOf } from './lines-of';
import { settingsDifference, type SettingsKey } from './settings-key';

/** Changes where what stands in a listing could be misread. */
const LISTING_VERSION = 1;

/** What files a call stands for, read once: so that each of many machines need not read them all. */
export interface Listing {
  readonly files: readonly IndexedFile[];
  readonly leftOut: readonly string[];
  readonly foldersLeftOut: readonly string[];
}

/** What decides how files are grouped; the day and the decisions do not. */
const GROUPED_BY = ['tool', 'organisation', 'taken'] as const satisfies readonly (keyof SettingsKey)[];

/** Paths are written as seen from the folder of the listing, so that both can be moved, or mounted elsewhere, together. */
export function* listingLines(
  { files, leftOut, foldersLeftOut }: Listing,
  settings: SettingsKey,
  listingFile: string,
): Generator<string> {
  const folder = path.dirname(path.resolve(listingFile));
  const line = (value: object): string => `${JSON.stringify(value)}\n`;
  const { tool, organisation, taken } = settings;
  yield line({
    type: 'listing',
    listingVersion: LISTING_VERSION,
    settings: { tool, organisation, taken },
    files: files.length,
    leftOut,
    foldersLeftOut,
  });
  for (const { path: file, ...about } of files) {
    const seen = file === undefined ? undefined : path.relative(folder, path.resolve(file));
    yield line({
      type: 'listed',
      ...about,
      ...(seen !== undefined && { path: seen.split(path.sep).join('/') }),
    });
  }
}

type Line = Readonly<Record<string, unknown>>;

const refuse = (file: string, why: string): Failure => new Failure('E_LISTING', `${file}: ${why}`);

const parseLine = (text: string): Line | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Line) : undefined;
  } catch {
    return undefined;
  }
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const kindOf = (value: unknown): DocumentKind | undefined =>
  [...LAYOUT_KINDS, 'unknown' as const].find((kind) => kind === value);

const indexedFile = (line: Line, folder: string): IndexedFile | undefined => {
  const file = textOf(line['file']);
  const seen = textOf(line['path']);
  if (line['type'] !== 'listed' || file === undefined) return undefined;
  const about = { file, ...(seen !== undefined && { path: path.resolve(folder, seen) }) };
  const hash = textOf(line['hash']);
  if (typeof line['problem'] === 'object' && line['problem'] !== null) {
    const { reason, message } = line['problem'] as Line;
    const problem = { reason: textOf(reason) ?? '', message: textOf(message) ?? '' };
    return { ...about, ...(hash !== undefined && { hash }), problem };
  }
  const incidentId = textOf(line['incidentId']);
  const kind = kindOf(line['kind']);
  // Without these nobody could tell the case, nor whether the file is still the one that was listed.
  return hash === undefined || incidentId === undefined || kind === undefined || seen === undefined
    ? undefined
    : { ...about, hash, incidentId, kind };
};

/**
 * Reads a listing.
 *
 * @throws Failure `E_LISTING` where it is none, is not whole, or was made with other settings.
 */
export const readListing = async (file: string, settings: SettingsKey): Promise<Listing> => {
  const folder = path.dirname(path.resolve(file));
  const files: IndexedFile[] = [];
  let head: Line | undefined;
  let number = 0;
  for await (const { text } of linesOf(file)) {
    number += 1;
    const line = parseLine(text);
    if (number === 1) {
      if (line?.['type'] !== 'listing' || line['listingVersion'] !== LISTING_VERSION) {
        throw refuse(
          file,
          'it is no listing that this version of the tool has written; make one with cims-report list.',
        );
      }
      const difference = settingsDifference(line['settings'] as Partial<SettingsKey>, settings, GROUPED_BY);
      if (difference !== '') {
        throw refuse(
          file,
          `it was made with other settings (${difference} differ), so files may be grouped otherwise; make it anew.`,
        );
      }
      head = line;
      continue;
    }
    const indexed = line === undefined ? undefined : indexedFile(line, folder);
    if (indexed === undefined)
      throw refuse(file, `line ${String(number)} is not whole; make the listing anew.`);
    files.push(indexed);
  }
  if (head === undefined || head['files'] !== files.length) {
    throw refuse(file, 'it is not whole; make it anew.');
  }
  return { files, leftOut: textsOf(head['leftOut']), foldersLeftOut: textsOf(head['foldersLeftOut']) };
};

/** The files of a call that could not even be opened, as a listing has them. */
export const failuresOf = ({ failures }: Inputs): readonly IndexedFile[] =>
  failures.map(({ file, code, why }) => ({
    file,
    problem: { reason: code, message: asSentence(why) },
  }));
