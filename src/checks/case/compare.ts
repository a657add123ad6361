import { byFullness } from '../../casefile';
import { listed } from '../../policy';
import type { ReadDocument } from '../rule';

/** `“investigation-report.docx”`: messages about several documents name them by their files. */
export const fileOf = ({ file }: ReadDocument): string => `“${file}”`;

/** How many things of one kind a message names. */
const NAMED = 10;

/** {@link listed}, with the first of them named and the others counted. */
export const listedInPart = (items: readonly string[]): string =>
  listed(
    items.length <= NAMED + 1 ? items : [...items.slice(0, NAMED), `${String(items.length - NAMED)} more`],
  );

/**
 * Each document that `has` what is compared, paired with the one they are all held against; none where fewer than two
 * have it.
 */
export const pairsToCompare = (
  documents: readonly ReadDocument[],
  has: (document: ReadDocument) => boolean,
): readonly (readonly [reference: ReadDocument, other: ReadDocument])[] => {
  const [reference, ...others] = byFullness(documents.filter(has), ({ caseFile }) => caseFile.kind.value);
  return reference === undefined ? [] : others.map((other) => [reference, other] as const);
};

/** What a document says of something: `key` is compared, `shown` is quoted. */
export interface Saying {
  readonly key: string;
  readonly shown: string;
  readonly file: string;
}

/** One clause for each thing that is said, with the files that say it; nothing where all say the same. */
export const disagreement = (sayings: readonly Saying[]): string | undefined => {
  const byKey = new Map<string, { shown: string; files: string[] }>();
  for (const { key, shown, file } of sayings) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { shown, files: [file] });
    else known.files.push(file);
  }
  if (byKey.size < 2) return undefined;
  return [...byKey.values()]
    .map(({ shown, files }) => `${shown} in ${listed([...new Set(files)])}`)
    .join(', and ');
};
