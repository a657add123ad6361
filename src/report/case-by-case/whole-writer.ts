import { bySeverity } from '../../checks';
import type { CaseSummary } from '../../review';
import type { CaseFinding, CheckReport, FileReport } from '../check-report';
import { withDropped } from '../decided-report';
import type { CaseWriter, ReportEnd, RunHead } from './case-writer';

/** For a format that begins with a summary of everything: holds all cases and writes them at the end. */
export const wholeWriter = <End extends ReportEnd>(
  render: (report: CheckReport) => End,
): CaseWriter<End | ''> => {
  let head: RunHead | undefined;
  const files: FileReport[] = [];
  const across: CaseFinding[] = [];
  const cases: CaseSummary[] = [];
  return {
    begin: (given) => {
      head = given;
      return '';
    },
    write: (each) => {
      for (const file of each.files) files.push(file);
      for (const finding of each.crossDocument) across.push(finding);
      cases.push(each.summary);
      return '';
    },
    end: (dropped) => {
      if (head === undefined) return '';
      const { schemaVersion, tool, policy, organisation, today } = head;
      const report = {
        schemaVersion,
        tool,
        policy,
        ...(organisation !== undefined && { organisation }),
        today,
        files,
        crossDocument: bySeverity(across),
        cases,
      };
      return render(withDropped(report, dropped));
    },
  };
};
