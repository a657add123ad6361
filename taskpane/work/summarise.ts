import { dueDateOfCase, summariseCase, type CaseSummary } from '../../src/review';
import { examine } from './examine';
import type { GroupedCase } from './work';

/** Checks a case among many: its line of the table. */
export const summarise = (request: GroupedCase): CaseSummary => {
  const { incidentId, because, isGuess, organisation = {} } = request;
  const { files, policy, report } = examine(request);
  const { documents } = files;
  return summariseCase({
    incidentId,
    because,
    isGuess,
    files: report.files,
    attachments: files.attachments.map(({ file }) => file),
    across: report.crossDocument,
    dueDate: dueDateOfCase({ policy, organisation, documents }),
  });
};
