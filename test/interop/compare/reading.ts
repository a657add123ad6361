import { caseData } from '../../../src/casefile';
import { readDocument, runChecks } from '../../../src/checks';
import type { Finding, Status } from '../../../src/checks';
import { FIELD_NAMES, GROUP_NAMES } from '../../../src/template';
import { TODAY } from '../../checks/support/fixture';

/** What of a document matters to the people who use it: what it is, what its fields say, and what is found in it. */
export interface Reading {
  readonly kind: string;
  readonly pathway: string;
  readonly status: Status;
  /** The filled fields by name; one of a group with the number of its copy, `client 1: client.name`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** What stands beside the document: what a report cannot do without. */
const BESIDE = ['investigation-plan.pdf', 'cims-recommendations.pdf'];

/**
 * Reads a document and holds it against every rule.
 *
 * @throws an Error where it cannot be read: nothing that another program saved may be unreadable.
 */
export const readingOf = (bytes: Uint8Array): Reading => {
  const outcome = readDocument('document.docx', bytes, {});
  if (!('document' in outcome)) throw new Error(outcome.problem.message);
  const { document } = outcome;
  const { documents, caseFindings, status } = runChecks({
    documents: [document],
    attachments: BESIDE,
    today: TODAY,
  });
  const { fields, groups } = caseData(document.caseFile);
  const named = new Map<string, string>();
  for (const field of FIELD_NAMES) {
    const text = fields[field];
    if (text !== undefined) named.set(field, text);
  }
  for (const group of GROUP_NAMES) {
    (groups[group] ?? []).forEach((copy, index) => {
      for (const [field, text] of Object.entries(copy)) named.set(`${group} ${index + 1}: ${field}`, text);
    });
  }
  return {
    kind: document.caseFile.kind.value,
    pathway: document.caseFile.pathway.value,
    status,
    fields: named,
    findings: [...documents.flatMap(({ findings }) => findings), ...caseFindings],
  };
};
