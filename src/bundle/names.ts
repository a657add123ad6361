import { strToU8 } from 'fflate';
import type { BundleAttachment, BundleDocument, DocumentKind } from './input';
import { wordsOf } from './merged-case';
import { sha256 } from './sha256';

const LONGEST_ID = 60;

const escapedByte = (byte: number): string => `_${byte.toString(16).padStart(2, '0')}`;

/**
 * Whether an ID is rather somebody's name: two words of people's names, or one and no digit. A single word beside a
 * number is left, since an ID may well share one with a name (a place, a service).
 */
const holdsName = (incidentId: string, personal: ReadonlySet<string>): boolean => {
  const words = wordsOf(incidentId).filter((word) => personal.has(word)).length;
  return words > 1 || (words === 1 && !/\d/u.test(incidentId));
};

const DATE = /\d{1,4}[/.]\d{1,2}[/.]\d{1,4}/u;

const isWord = (part: string): boolean => /\p{L}{2}/u.test(part) && !/\d/u.test(part);

/**
 * Whether more than an ID stands there, such as the rest of a line that was read with it: then nobody knows whose name
 * or date of birth that is. One word before the number is common (`IRD 12`); two words, or one after it, are not.
 */
const holdsMore = (incidentId: string): boolean => {
  const words = incidentId.split(/\s+/u).map(isWord);
  return /[\p{Cc}:：]/u.test(incidentId) || DATE.test(incidentId) || words.lastIndexOf(true) > 0;
};

/**
 * An incident report ID as part of a file name. Letters, digits and hyphens stay; every other byte of its UTF-8 is
 * written `_xx`, so that two IDs never make the same name. An ID that is very long, that holds a person's name, or that
 * is rather a line of text is written as `_h` and a part of its SHA-256; a missing one as `_no-id`. (Neither can come out of an escape, since `h`
 * and `n` are no hexadecimal digits.)
 */
export const safeIncidentId = async (
  incidentId: string | null,
  personal: ReadonlySet<string>,
): Promise<string> => {
  if (incidentId === null) return '_no-id';
  const escaped = incidentId.replace(/[^A-Za-z0-9-]/gu, (character) =>
    Array.from(strToU8(character), escapedByte).join(''),
  );
  const plain = !holdsName(incidentId, personal) && !holdsMore(incidentId);
  if (escaped.length <= LONGEST_ID && plain) return escaped;
  return `_h${(await sha256(strToU8(incidentId))).slice(0, 24)}`;
};

/** The name of the zip; `safeId` is what {@link safeIncidentId} made of the incident report ID. */
export const bundleName = (safeId: string, today: string, draft: boolean): string =>
  `CIMS-${safeId}-${today}${draft ? '-DRAFT' : ''}.zip`;

const DOCUMENT_NAMES: Readonly<Record<Exclude<DocumentKind, 'unknown'>, string>> = {
  'investigation-report': '1-investigation-report',
  'rcs-investigation-report': '1-rcs-investigation-report',
  'investigation-plan': '2-investigation-plan',
  'cims-recommendations': '3-cims-recommendations',
};

const DOCUMENT_EXTENSIONS: Readonly<Record<string, string>> = { 'flat-opc': 'xml' };

const documentExtension = ({ container }: Pick<BundleDocument, 'container'>): string =>
  DOCUMENT_EXTENSIONS[container] ?? container;

/** The ending of an attachment's name: five letters or digits at most, and no word of anybody's name. */
const attachmentExtension = (file: string, personal: ReadonlySet<string>): string => {
  const [, ending = ''] = /\.([A-Za-z0-9]{1,5})$/u.exec(file) ?? [];
  const lower = ending.toLowerCase();
  return lower === '' || personal.has(lower) ? '' : `.${lower}`;
};

/** A file of the case and the name that it gets. */
export interface NumberedFile {
  readonly name: string;
  readonly kind: DocumentKind | 'attachment';
  /** Its name as it was handed over. */
  readonly original: string;
  readonly bytes: Uint8Array;
  /** The document, where it was read and checked. */
  readonly document?: BundleDocument;
}

/** Gives every document its number by kind, and every other file the next number of an attachment, in order. */
export const numberFiles = (
  documents: readonly BundleDocument[],
  attachments: readonly BundleAttachment[],
  personal: ReadonlySet<string>,
): readonly NumberedFile[] => {
  const first: NumberedFile[] = [];
  const rest: Omit<NumberedFile, 'name'>[] = [];
  for (const document of documents) {
    const { file: original, bytes } = document;
    const kind = document.caseFile.kind.value;
    if (kind === 'unknown') rest.push({ kind, original, bytes, document });
    else
      first.push({
        name: `${DOCUMENT_NAMES[kind]}.${documentExtension(document)}`,
        kind,
        original,
        bytes,
        document,
      });
  }
  for (const { role, file: original, bytes } of attachments) {
    const extension = attachmentExtension(original, personal);
    if (role === 'attachment') rest.push({ kind: 'attachment', original, bytes });
    else first.push({ name: `${DOCUMENT_NAMES[role]}${extension}`, kind: role, original, bytes });
  }
  const numbered = rest.map((file, index) => {
    const extension =
      file.document === undefined
        ? attachmentExtension(file.original, personal)
        : `.${documentExtension(file.document)}`;
    return { ...file, name: `4-attachment-${String(index + 1)}${extension}` };
  });
  return [...first.sort((a, b) => (a.name < b.name ? -1 : 1)), ...numbered];
};
