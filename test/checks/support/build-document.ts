import { policyFor } from '../../../src/policy';
import { buildTemplate } from '../../../src/template/builder';
import { DEFINITIONS } from '../../../src/template';
import type { DocumentSpec } from './document-spec';
import { editPackage, minimalPackage } from './package-edits';

/** The bytes of the .docx that a fixture describes. */
export const buildDocument = async ({ parts }: DocumentSpec): Promise<Uint8Array> => {
  const bytes =
    parts.bodyXml === undefined
      ? await buildTemplate(DEFINITIONS[parts.kind], {
          policy: policyFor(),
          data: parts.data,
          pathway: parts.pathway,
        })
      : minimalPackage(parts.bodyXml);
  return editPackage(bytes, parts.edits);
};
