import { setAsideBy, standingErrors } from '../../review';
import { allFindings, totalCounts } from '../build-report';
import type { CheckReport } from '../check-report';
import { notWhollyUsed } from '../organisation-use';
import { counted, setAsideText, upperFirst } from '../words';
import type { Verdict } from './page-content';

const verdict = (tone: Verdict['tone'], ...lines: readonly string[]): Verdict => ({
  kind: 'verdict',
  tone,
  lines: lines.map((line) => [line]),
});

const NO_JUDGE = 'The check reads documents; it does not judge the investigation.';

const waivedText = (count: number): readonly string[] =>
  count === 0
    ? []
    : [`${upperFirst(counted(count, 'warning'))} waived; why, and by whom, stands under Decisions.`];

const said = (report: CheckReport, lacks: readonly string[]): Verdict => {
  const unreadable = report.files.filter(({ status }) => status === 'unreadable').length;
  const all = allFindings(report);
  const standing = standingErrors(all);
  const aside = setAsideText(all);
  const { warning } = totalCounts(report);
  const waived = waivedText(
    all.filter((finding) => finding.severity === 'warning' && setAsideBy(finding) !== undefined).length,
  );
  if (unreadable > 0) {
    return verdict(
      'error',
      `${counted(unreadable, 'file')} could not be read.`,
      'What could not be read was not checked.',
      ...(standing > 0 ? [`Of the others: not ready, ${counted(standing, 'error')} left.`] : []),
      ...lacks,
    );
  }
  if (standing > 0) {
    return verdict(
      'error',
      `Not ready: ${counted(standing, 'error')} left.`,
      'Each one is below with its place and how to mend it.',
      ...(aside === '' ? [] : [`Beside that: ${aside}.`]),
      ...lacks,
    );
  }
  if (lacks.length > 0) return verdict('error', 'Not complete.', ...lacks);
  if (aside !== '') {
    return verdict(
      'warning',
      `Ready, with ${aside}.`,
      `Which, by whom and why stands under Decisions. ${upperFirst(counted(warning, 'warning'))} for a person to look at.`,
      NO_JUDGE,
    );
  }
  if (warning > 0) {
    return verdict(
      'warning',
      `No errors. ${counted(warning, 'warning')} for a person to look at.`,
      ...waived,
      NO_JUDGE,
    );
  }
  return verdict('ready', 'No errors and no warnings.', NO_JUDGE);
};

/**
 * What the report comes to. It says "ready" only where nothing stands in the way, and then who set what aside; and never
 * quietly where not all of the organisation's file was held against the documents.
 */
export const verdictOf = (report: CheckReport, lacks: readonly string[]): Verdict => {
  const found = said(report, lacks);
  const note = notWhollyUsed(report.organisation);
  return note === undefined
    ? found
    : { ...found, tone: found.tone === 'ready' ? 'warning' : found.tone, lines: [...found.lines, [note]] };
};
