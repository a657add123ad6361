// Parts to bytes, as a zip or as one flat XML file.
import { strFromU8, strToU8, zipSync } from 'fflate';

export type Parts = ReadonlyMap<string, Uint8Array>;

const MTIME = new Date(1980, 0, 1);

/** A zip of the parts, in their order; level 0 stores them, which is quicker to make. */
export const zipped = (parts: Parts, level: 0 | 6 = 0): Uint8Array =>
  zipSync(Object.fromEntries(parts), { level, mtime: MTIME });

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const typesOf = (parts: Parts): ((name: string) => string) => {
  const xml = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array());
  const types = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<(?:Default|Override)\b[^>]*>/g)) {
    const key = attribute(tag, 'PartName') || attribute(tag, 'Extension');
    types.set(key.toLowerCase(), attribute(tag, 'ContentType'));
  }
  return (name) =>
    types.get(`/${name}`.toLowerCase()) ??
    types.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ??
    'application/octet-stream';
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The same parts as Word writes them into one XML file. */
export const flattened = (parts: Parts): Uint8Array => {
  const typeOf = typesOf(parts);
  const pieces = [...parts]
    .filter(([name]) => name !== '[Content_Types].xml')
    .map(([name, bytes]) => {
      const head = `<pkg:part pkg:name="/${escaped(name)}" pkg:contentType="${escaped(typeOf(name))}">`;
      const xml = /\.(?:xml|rels)$/i.test(name)
        ? `<pkg:xmlData>${strFromU8(bytes).replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, '')}</pkg:xmlData>`
        : `<pkg:binaryData>${Buffer.from(bytes).toString('base64')}</pkg:binaryData>`;
      return `${head}${xml}</pkg:part>`;
    });
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${pieces.join('')}</pkg:package>`,
  );
};
