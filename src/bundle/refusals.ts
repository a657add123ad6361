import { incidentIdKey, incidentIdLook } from '../casefile';
import { BundleRefused, type BundleInput, type DocumentKind } from './input';
import type { NumberedFile } from './names';

/** Files that nobody could vouch for. */
const unusable = ({ report, documents, attachments }: BundleInput): BundleRefused | undefined => {
  if (documents.length === 0 && attachments.length === 0) {
    return new BundleRefused('nothing-to-bundle', 'There is no document to put into a bundle.');
  }
  const files = [...documents, ...attachments].map(({ file }) => file);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) return new BundleRefused('two-of-a-kind', `There are two files called ${twice}.`);
  const unreadable = report.files.find(({ status }) => status === 'unreadable');
  if (unreadable !== undefined) {
    return new BundleRefused(
      'unreadable-file',
      `${unreadable.file} could not be read, so nobody can vouch for it: ${unreadable.problem?.message ?? ''}`,
    );
  }
  const unchecked = documents.find(({ file }) => !report.files.some((checked) => checked.file === file));
  return (
    unchecked &&
    new BundleRefused(
      'unreadable-file',
      `${unchecked.file} is not in the check report, so it was not checked.`,
    )
  );
};

/** Two documents that would go by the same number. */
const twoOfAKind = (files: readonly NumberedFile[]): BundleRefused | undefined => {
  const seen = new Map<DocumentKind | 'attachment', string>();
  for (const { kind, original } of files) {
    if (kind === 'attachment' || kind === 'unknown') continue;
    const other = seen.get(kind);
    if (other !== undefined) {
      return new BundleRefused(
        'two-of-a-kind',
        `${other} and ${original} are both taken for the ${kind.replaceAll('-', ' ')}; leave one out, or hand it over as an attachment.`,
      );
    }
    seen.set(kind, original);
  }
  return undefined;
};

/** The incident report IDs that the documents give, each as it was first written. */
export const incidentIdsOf = ({ documents }: BundleInput): readonly string[] => {
  const ids = new Map<string, string>();
  for (const { caseFile } of documents) {
    const id = caseFile.fields['incident.id']?.text.trim() ?? '';
    const key = incidentIdKey(id);
    if (key !== '' && !ids.has(key)) ids.set(key, id);
  }
  return [...ids.values()];
};

/** Two incident report IDs are two cases. */
const severalCases = (ids: readonly string[]): BundleRefused | undefined =>
  ids.length > 1
    ? new BundleRefused(
        'several-cases',
        `These documents give different incident report IDs (${ids.join(', ')}); a bundle holds one case.${
          new Set(ids.map(incidentIdLook)).size < ids.length
            ? ' Some of them look alike, but are not written with the same characters.'
            : ''
        }`,
      )
    : undefined;

/** Why no bundle can be made of the files, not even a draft; absent where one can. */
export const refusalOf = (
  input: BundleInput,
  files: readonly NumberedFile[],
  incidentIds: readonly string[],
): BundleRefused | undefined => unusable(input) ?? twoOfAKind(files) ?? severalCases(incidentIds);

/** Sizes over the organisation's own limits: what it could not upload is not ready. */
export const tooLarge = (files: readonly NumberedFile[], { limits = {} }: BundleInput): string[] => {
  const { file: largest = Infinity, bundle: most = Infinity } = limits;
  const all = files.reduce((total, { bytes }) => total + bytes.length, 0);
  const over = files.filter(({ bytes }) => bytes.length > largest);
  return [
    ...over.map(
      ({ name, bytes }) =>
        `${name} has ${String(bytes.length)} bytes, and your organisation’s limit for a file is ${String(largest)}.`,
    ),
    ...(all > most
      ? [
          `The files have ${String(all)} bytes together, and your organisation’s limit for a bundle is ${String(most)}.`,
        ]
      : []),
  ];
};
