import type { DocumentKind } from '../../casefile';
import type { CheckContext } from '../rule';
import { isPlanByName, isRecommendationsByName } from '../support/attachment-names';
import { caseRule } from '../support/by-requirement';

type CaseContext = Pick<CheckContext, 'documents'>;

const has = ({ documents }: CaseContext, kind: DocumentKind): boolean =>
  documents.some(({ caseFile }) => caseFile.kind.value === kind);

/** What of a file that this tool does not read was not held against any rule; nothing where a Word document has it too. */
const unchecked = (name: string, context: CaseContext): string | undefined => {
  if (isRecommendationsByName(name)) {
    const isRcs = context.documents.some(({ caseFile }) => caseFile.pathway.value === 'rcs');
    return isRcs && !has(context, 'cims-recommendations')
      ? 'so the RCS findings and CIMS outcomes in it, and the rationale where they differ, were not checked'
      : undefined;
  }
  return isPlanByName(name) && !has(context, 'investigation-plan')
    ? 'so the investigation plan in it was not checked'
    : undefined;
};

/** A plan or CIMS Recommendations report that came in a form which is not read counts as there, and says nothing more. */
export const caseAttachmentNotChecked = caseRule({
  id: 'case-attachment-not-checked',
  group: 'case',
  requirement: 'readable-in-full',
  description:
    'The investigation plan and the CIMS Recommendations report are Word documents, so that they can be checked.',
  *check(context) {
    for (const name of context.attachments) {
      const what = unchecked(name, context);
      if (what === undefined) continue;
      yield {
        message: `“${name}” is no Word document, ${what}.`,
        fix: 'Check the Word document that it was made from together with the others, or read it by hand.',
      };
    }
  },
});
