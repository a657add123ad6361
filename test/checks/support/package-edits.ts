import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { paragraph, run } from '../../fixtures/docx-builder';

/** The entries of a package by name. */
export type Package = Record<string, Uint8Array>;

/** A change to the entries of a package, in place. */
export type PackageEdit = (entries: Package) => void;

const BODY_PART = 'word/document.xml';
const BODY_RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const paragraphXml = (text: string): string => paragraph(run(escapeXml(text)));

export const headingXml = (text: string, level = 1): string =>
  paragraph(run(escapeXml(text)), `<w:outlineLvl w:val="${String(level - 1)}"/>`);

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
