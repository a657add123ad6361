import { countBySeverity } from '../../checks';
import { errorsSetAside, sortCases, type CaseOrder, type CaseSummary } from '../../review';
import { allFindings } from '../build-report';
import type { ReportFinding } from '../check-report';
import { renderCaseTable } from '../case-table';
import { lackingIn } from '../lacking';
import { readyIn, textPieces, type TextOptions } from '../text';
import type { CaseWriter, RunHead } from './case-writer';

export interface CaseTextOptions extends TextOptions {
  readonly order?: CaseOrder;
}

const tableOf = (
  cases: readonly CaseSummary[],
  head: RunHead | undefined,
  { order = 'given', ...options }: CaseTextOptions,
): string => renderCaseTable(sortCases(cases, order), head?.today ?? '', options);

/** The report for a person, case by case; where there are several, a table of them stands before the sums. */
export const textWriter = (options: CaseTextOptions = {}): CaseWriter => {
  const pieces = textPieces(options);
  const cases: CaseSummary[] = [];
  const sums = {
    files: 0,
    ready: 0,
    incomplete: 0,
    unreadable: 0,
    counts: { error: 0, warning: 0, info: 0 },
  };
  const decided: ReportFinding[] = [];
  let head: RunHead | undefined;
  return {
    begin: (given) => {
      head = given;
      return '';
    },
    write: (each) => {
      cases.push(each.summary);
      sums.files += each.files.length;
      const lacking = lackingIn({ files: each.files, cases: [each.summary] });
      const { ready, incomplete } = readyIn(each.files, lacking);
      sums.ready += ready;
      sums.incomplete += incomplete;
      sums.unreadable += each.files.filter(({ status }) => status === 'unreadable').length;
      const findings = allFindings(each);
      decided.push(...errorsSetAside(findings));
      const counts = countBySeverity(findings);
      sums.counts.error += counts.error;
      sums.counts.warning += counts.warning;
      sums.counts.info += counts.info;
      return (
        pieces.files(each.files, each.crossDocument, lacking) +
        pieces.across(each.crossDocument) +
        pieces.lacking(lacking)
      );
    },
    end: (dropped) =>
      head === undefined
        ? ''
        : `${cases.length > 1 ? `${tableOf(cases, head, options)}\n` : ''}${pieces.end({ ...sums, decided }, head, dropped)}`,
  };
};

/** The table of cases alone. */
export const tableWriter = (options: CaseTextOptions = {}): CaseWriter => {
  const cases: CaseSummary[] = [];
  let head: RunHead | undefined;
  return {
    begin: (given) => {
      head = given;
      return '';
    },
    write: (each) => {
      cases.push(each.summary);
      return '';
    },
    end: () => tableOf(cases, head, options),
  };
};
