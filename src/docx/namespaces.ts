/** Namespaces by the short name that our vocabularies use, transitional and Strict under one. */
const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  w14: ['http://schemas.microsoft.com/office/word/2010/wordml'],
  w15: ['http://schemas.microsoft.com/office/word/2012/wordml'],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  m: [
    'http://schemas.openxmlformats.org/officeDocument/2006/math',
    'http://purl.oclc.org/ooxml/officeDocument/math',
  ],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ct: ['http://schemas.openxmlformats.org/package/2006/content-types'],
  rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  pkg: ['http://schemas.microsoft.com/office/2006/xmlPackage'],
  cp: ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  dc: ['http://purl.org/dc/elements/1.1/'],
  ep: [
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
  ],
  op: [
    'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  ],
  we: ['http://schemas.microsoft.com/office/webextensions/webextension/2010/11'],
  xml: ['http://www.w3.org/XML/1998/namespace'],
};

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMESPACES).flatMap(([short, uris]) => uris.map((uri) => [uri, short] as const)),
);

/** `w:p` for a name in a namespace that we know, `p` for one in none, undefined for one in any other. */
export const shortName = (uri: string, local: string): string | undefined => {
  if (uri === '') return local;
  const short = SHORT_NAMES.get(uri);
  return short === undefined ? undefined : `${short}:${local}`;
};

/** Whether a namespace is the Strict form of one of the standard's. */
export const isStrict = (uri: string): boolean => uri.startsWith('http://purl.oclc.org/ooxml/');

/** Old drawings; their kind for the Mac alone is not among what Word for Windows understands. */
const VML = new Set([
  'urn:schemas-microsoft-com:vml',
  'urn:schemas-microsoft-com:office:office',
  'urn:schemas-microsoft-com:office:word',
]);

/** Namespaces that Word of today can be taken to understand, as `mc:Choice` asks. */
export const isUnderstood = (uri: string): boolean =>
  uri.startsWith('http://schemas.microsoft.com/') ||
  uri.startsWith('http://schemas.openxmlformats.org/') ||
  VML.has(uri) ||
  isStrict(uri);
