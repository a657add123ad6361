/** The kinds of document for which an organisation can have its own template used; those that we have one for. */
export const OFFICIAL_TEMPLATE_KINDS = [
  'investigation-plan',
  'investigation-report',
  'cims-recommendations',
] as const;
export type OfficialTemplateKind = (typeof OFFICIAL_TEMPLATE_KINDS)[number];

/** In characters. */
export const LONGEST_TEMPLATE_FILE = 200;

// No part begins or ends with a point or a space, so that none is hidden, goes up, or is cut by a file system.
const PART = '[A-Za-z0-9_-](?:[A-Za-z0-9 ._-]*[A-Za-z0-9_-])?';
const SAFE = new RegExp(`^(?:${PART}/)*${PART}\\.docx$`, 'u');

/**
 * Whether a path of a template can be taken to be below the folder of the organisation file, whatever system that lies
 * on: parts of letters (a to z), digits, spaces, `-`, `_` and single points, with `/` between them; it ends in `.docx`.
 */
export const isSafeTemplateFile = (file: string): boolean =>
  file.length <= LONGEST_TEMPLATE_FILE && !file.includes('..') && SAFE.test(file);

/** The first thing that a path cannot have, and what a person does about it; in this order, because one hides another. */
const SLIPS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /^[a-z][a-z\d+.-]+:\/\//iu,
    () => 'put the template into the folder of this file, and write its name only',
  ],
  [
    /^[a-z]:|^[\\/]/iu,
    () => 'write where the template lies, seen from the folder of this file, not from the top of a drive',
  ],
  [/\\/u, () => 'write / between folders in place of \\'],
  [
    /(?:^|\/)\.\.(?:\/|$)/u,
    () =>
      'put the template into the folder of this file or a folder within it, because none above it is read',
  ],
  [/^\.\//u, () => 'leave out the ./ at the start'],
  [/\.docx$/iu, (end) => (end === '.docx' ? '' : `end it in .docx in small letters, and rename the file so`)],
  [
    /\.(?:doc|docm|dotx?|dotm|pdf|odt|rtf)$/iu,
    (end) =>
      `save the template in Word as a Word document (.docx), because a file ending in ${end} is not used`,
  ],
  [
    /%[\dA-F]{2}/iu,
    (found) => `write the name of the file as it is, with a space or the like in place of ${found}`,
  ],
  [
    /[^A-Za-z0-9 ._/-]/u,
    (sign) =>
      `rename the file without “${sign}”: letters from a to z, digits, spaces, “-”, “_” and “.” can stand in it`,
  ],
];

const OTHERWISE =
  'write where the .docx lies, seen from this file, for example “templates/plan.docx”: letters, digits, spaces, “-”, “_” and “.”, with “/” between folders';

/** What to do about a path that `isSafeTemplateFile` refuses, as the end of a sentence; nothing where it does not. */
export const templateFileProblem = (file: string): string | undefined => {
  if (isSafeTemplateFile(file)) return undefined;
  for (const [slip, advice] of SLIPS) {
    const [found] = slip.exec(file) ?? [];
    const said = found === undefined ? '' : advice(found);
    if (said !== '') return said;
  }
  return OTHERWISE;
};
