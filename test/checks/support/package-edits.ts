import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The entries of a package by name. */
export type Package = Record<string, Uint8Array>;

/** A change to the entries of a package, in place. */
export type PackageEdit = (entries: Package) => void;

export const BODY_PART = 'word/document.xml';
const BODY_RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const paragraphXml = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

export const headingXml = (text: string, level = 1): string =>
  `<w:p><w:pPr><w:outlineLvl w:val="${String(level - 1)}"/></w:pPr><w:r><w:t>${escapeXml(text)}</w:t></w:r></w:p>`;

/** Changes a part that is there; failing otherwise, so that a fixture cannot quietly do nothing. */
export const editPart =
  (name: string, change: (xml: string) => string): PackageEdit =>
  (entries) => {
    const bytes = entries[name];
    if (bytes === undefined)
      throw new Error(`the package has no ${name}: ${Object.keys(entries).join(', ')}`);
    entries[name] = strToU8(change(strFromU8(bytes)));
  };

/** Adds to the end of the body, before the section properties. */
export const addBodyXml = (xml: string): PackageEdit =>
  editPart(BODY_PART, (body) => {
    const end = /<w:sectPr(?:(?!<w:sectPr)[\s\S])*<\/w:body>|<\/w:body>/.exec(body);
    if (end === null) throw new Error('the body has no end');
    return body.slice(0, end.index) + xml + body.slice(end.index);
  });

let lastRelationship = 0;

/** Ties the body to a target, inside the package or outside it. */
export const addRelationship =
  (type: string, target: string, mode: 'Internal' | 'External' = 'Internal'): PackageEdit =>
  (entries) => {
    lastRelationship += 1;
    const relationship = `<Relationship Id="rIdTest${String(lastRelationship)}" Type="${type}" Target="${escapeXml(target)}"${
      mode === 'External' ? ' TargetMode="External"' : ''
    }/>`;
    editPart(BODY_RELATIONSHIPS, (xml) =>
      xml.replace('</Relationships>', () => `${relationship}</Relationships>`),
    )(entries);
  };

/** Adds a part with its content type. */
export const addPart =
  (name: string, content: string, contentType: string, relationship?: string): PackageEdit =>
  (entries) => {
    entries[name] = strToU8(content);
    const override = `<Override PartName="/${name}" ContentType="${contentType}"/>`;
    editPart(CONTENT_TYPES, (xml) => xml.replace('</Types>', () => `${override}</Types>`))(entries);
    if (relationship !== undefined) addRelationship(relationship, name.replace(/^word\//, ''))(entries);
  };

/** The package after its edits; the bytes as they are where there is none. */
export const editPackage = (bytes: Uint8Array, edits: readonly PackageEdit[]): Uint8Array => {
  if (edits.length === 0) return bytes;
  const entries: Package = unzipSync(bytes);
  for (const edit of edits) edit(entries);
  return zipSync(entries, { level: 1 });
};

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The smallest package that is a Word document with this body. */
export const minimalPackage = (bodyXml: string): Uint8Array =>
  zipSync({
    [CONTENT_TYPES]: strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${BODY_PART}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="${BODY_PART}"/></Relationships>`,
    ),
    [BODY_RELATIONSHIPS]: strToU8(`<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`),
    [BODY_PART]: strToU8(
      `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${bodyXml}<w:sectPr/></w:body></w:document>`,
    ),
  });
