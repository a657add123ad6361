import { dueDateOfCase, summariseCase, type DocumentDecisions } from '../../src/review';
import { examine } from './examine';
import type { CaseLine, GroupedCase } from './work';

/** What is decided inside documents, for a line that has no room for more. */
const insideOf = (inDocuments: readonly DocumentDecisions[]): Pick<CaseLine, 'inside'> => {
  const decisions = inDocuments.reduce((sum, each) => sum + each.decisions.length, 0);
  const notes = inDocuments.flatMap((each) => each.notes.map((note) => `${each.file}: ${note}`));
  return decisions === 0 && notes.length === 0 ? {} : { inside: { decisions, notes } };
};

/** Checks a case among many: its line of the table. */
export const summarise = (request: GroupedCase): CaseLine => {
  const { incidentId, because, isGuess, organisation = {} } = request;
  const { files, policy, report, inDocuments } = examine(request);
  const { documents } = files;
  const summary = summariseCase({
    incidentId,
    because,
    isGuess,
    files: report.files,
    attachments: files.attachments.map(({ file }) => file),
    across: report.crossDocument,
    dueDate: dueDateOfCase({ policy, organisation, documents }),
  });
  return { ...summary, ...insideOf(inDocuments) };
};
