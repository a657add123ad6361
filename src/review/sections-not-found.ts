import { sectionsAsked, type CaseFile } from '../casefile';
import { definitionFor } from '../checks';
import { policyFor } from '../policy';

/**
 * Titles of the sections that the template asks of a document and that were not found in it. Undefined for a document
 * that was held against no template: nothing in particular is asked of it.
 */
export const sectionsNotFound = (caseFile: CaseFile): readonly string[] | undefined => {
  const document = { caseFile };
  const definition = definitionFor(document);
  if (definition === undefined) return undefined;
  const found = new Set(caseFile.sections.flatMap(({ name, place }) => (place === undefined ? [] : [name])));
  return sectionsAsked({ document, definition, policy: policyFor() })
    .filter(({ name }) => !found.has(name))
    .map(({ title }) => title);
};
