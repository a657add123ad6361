import type { CheckReport } from '../check-report';
import { lackingIn } from '../lacking';
import { organisationUsedText } from '../organisation-use';
import { NOT_THE_DEPARTMENT } from '../page';
import { longDate } from '../words';
import { decisionsSection } from './decisions';
import { acrossSection, fileSection } from './file-section';
import { HOW_TO_READ } from './how-to-read';
import { notCheckedSection } from './not-checked';
import { aside, only, paragraph, type PageContent } from './page-content';
import type { PageOptions } from './page-options';
import { findingsAcross, findingsByFile } from './placed-findings';
import { rulesRunSection } from './rules-run';
import { statusWords, summarySection } from './summary';
import { versionsSection } from './versions';

/** All that a check report says, in its order: the summary, every file, what was decided, and what was checked. */
export const reportPage = (report: CheckReport, options: PageOptions = {}): PageContent => {
  const { title = 'Check report', subtitle, notChecked = [], organisation } = options;
  const used = organisationUsedText(report.organisation);
  const byFile = findingsByFile(report);
  const across = findingsAcross(report);
  const lacking = lackingIn(report, options.lacks);
  const statusOf = statusWords(report, lacking);
  const { files, tool, policy, today } = report;
  return {
    title,
    documentTitle: files.length === 1 ? `${title}: ${files[0]?.file ?? ''}` : title,
    opening: [
      ...only(subtitle !== undefined, () => paragraph(subtitle ?? '')),
      aside(`Checked as at ${longDate(today)} against ${policy.id} ${policy.version}.`),
      ...only(used !== undefined, () => aside(used ?? '')),
    ],
    sections: [
      summarySection(report, byFile, across, statusOf, lacking, options),
      ...byFile.map((each) => fileSection(each, statusOf)),
      ...acrossSection(report, across),
      decisionsSection(report, byFile, across),
      {
        id: 'appendix',
        title: 'Appendix: what was checked',
        blocks: [],
        sections: [
          notCheckedSection(report, notChecked),
          rulesRunSection(report),
          versionsSection(report, organisation),
        ],
      },
      HOW_TO_READ,
    ],
    closing: [
      `${tool.name} ${tool.version}. ${NOT_THE_DEPARTMENT} This report may hold personal information: keep it in a secure place.`,
    ],
  };
};
