import { policyFor } from '../../../src/policy';
import { buildTemplate } from '../../../src/template/builder';
import { DEFINITIONS } from '../../../src/template';
import { docxWithBody } from '../../fixtures/docx-builder';
import type { DocumentSpec } from './document-spec';
import { editPackage } from './package-edits';

type Unedited = Omit<DocumentSpec['parts'], 'edits' | 'readAs' | 'name'>;

const buildUnedited = async ({ kind, pathway, data, bodyXml }: Unedited): Promise<Uint8Array> =>
  bodyXml === undefined
    ? buildTemplate(DEFINITIONS[kind], { policy: policyFor(), data, pathway })
    : docxWithBody(`${bodyXml}<w:sectPr/>`);

const built = new Map<string, Promise<Uint8Array>>();

/** The bytes of the .docx that a fixture describes; what differs only in edits, name or reading is built once. */
export const buildDocument = async ({ parts }: DocumentSpec): Promise<Uint8Array> => {
  const { kind, pathway, data, bodyXml } = parts;
  const unedited: Unedited = { kind, pathway, data, ...(bodyXml !== undefined && { bodyXml }) };
  const key = JSON.stringify(unedited);
  const bytes = built.get(key) ?? buildUnedited(unedited);
  built.set(key, bytes);
  return editPackage(await bytes, parts.edits);
};
