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
