import { strFromU8, strToU8, zipSync } from 'fflate';
import { HostError } from '../../engine/object-type';
import { DocxPackage } from '../package/docx-package';
import { elementsOf, NAMESPACES, parseXml, rootOf, serialise, type Element } from '../package/xml';

/** Word's own limit for a document that is inserted. */
const LARGEST = 4 * 1024 * 1024;

/** A document handed over as base64. @throws HostError where it is none, or too large. */
export const packageFromBase64 = (base64: string): DocxPackage => {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > LARGEST) throw new HostError('GeneralException', 'The document is larger than 4 MB.');
  try {
    return new DocxPackage(new Uint8Array(bytes));
  } catch {
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }
};

const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';

const named = (element: Element, name: string): Element | undefined =>
  elementsOf(element).find((child) => child.localName === name && child.namespaceURI === PKG);

/** A document as one flat XML file. @throws HostError where it is none. */
export const packageFromFlatXml = (xml: string): DocxPackage => {
  try {
    const parts = elementsOf(rootOf(parseXml(xml))).map((part) => {
      const name = (part.getAttributeNS(PKG, 'name') ?? '').slice(1);
      const tree = named(part, 'xmlData');
      const bytes =
        tree === undefined
          ? new Uint8Array(Buffer.from(named(part, 'binaryData')?.textContent ?? '', 'base64'))
          : strToU8(elementsOf(tree).map(serialise).join(''));
      return { name, bytes, type: part.getAttributeNS(PKG, 'contentType') ?? 'application/xml' };
    });
    const types = parts
      .map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`)
      .join('');
    const contentTypes = `<Types xmlns="${NAMESPACES.contentTypes}">${types}</Types>`;
    return new DocxPackage(
      zipSync({
        '[Content_Types].xml': strToU8(contentTypes),
        ...Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes])),
      }),
    );
  } catch {
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }
};

const escape = (text: string): string => text.replace(/[&<>"]/gu, (each) => `&#${each.charCodeAt(0)};`);

/** The whole package as one flat XML file; `main` stands in place of the main part. */
export const flatXmlOf = (parts: DocxPackage, main?: string): string => {
  const types = parts.contentTypes();
  const flat = parts
    .partNames()
    .filter((name) => name !== '[Content_Types].xml')
    .map((name) => {
      const type = types.of(name);
      const head = `<pkg:part pkg:name="/${escape(name)}" pkg:contentType="${escape(type)}">`;
      if (!/xml$/u.test(type)) {
        const data = Buffer.from(parts.read(name)).toString('base64');
        return `${head}<pkg:binaryData>${data}</pkg:binaryData></pkg:part>`;
      }
      const text = name === parts.mainPart && main !== undefined ? main : strFromU8(parts.read(name));
      const root = text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/u, '');
      return `${head}<pkg:xmlData>${root}</pkg:xmlData></pkg:part>`;
    });
  return `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${PKG}">${flat.join('')}</pkg:package>`;
};
