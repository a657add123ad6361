import { readCase } from '../../../src/casefile';
import { runChecks } from '../../../src/checks';
import type { CheckResult, ReadDocument, Rule } from '../../../src/checks';
import { readDocx } from '../../../src/docx';
import { buildDocument } from './build-document';
import type { DocumentSpec } from './document-spec';
import { deepFreeze } from './freeze';
import { TODAY } from './fixture';
import type { CaseSpec } from './fixture';

const read = new Map<string, Promise<ReadDocument>>();

/** Builds the document to real bytes and reads them back; one that is the same as before is read once. */
export const readSpec = (spec: DocumentSpec): Promise<ReadDocument> => {
  const { edits, ...rest } = spec.parts;
  const make = async (): Promise<ReadDocument> => {
    const content = readDocx(await buildDocument(spec));
    return deepFreeze({ file: spec.parts.name, content, caseFile: readCase(content, spec.parts.readAs) });
  };
  if (edits.length > 0) return make();
  const key = JSON.stringify(rest);
  const known = read.get(key) ?? make();
  read.set(key, known);
  return known;
};

/** What stands beside the documents where a fixture does not say: what a report cannot do without. */
const BESIDE = ['investigation-plan.pdf', 'cims-recommendations.pdf'];

/** Holds a case against all rules, or against some. */
export const checkCase = async (spec: CaseSpec, rules?: readonly Rule[]): Promise<CheckResult> =>
  runChecks({
    documents: await Promise.all(spec.documents.map(readSpec)),
    attachments: spec.attachments ?? BESIDE,
    organisation: spec.organisation ?? {},
    today: spec.today ?? TODAY,
    ...(spec.policy && { policy: spec.policy }),
    ...(rules && { rules }),
  });
