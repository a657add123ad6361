import { openBundle } from '../../src/bundle';
import { parseJson } from '../../src/policy';
import { visibleLine, type CheckReport } from '../../src/report';
import { diffContent, type DiffLabels } from '../../src/report/diff/diff-content';
import { renderDiffHtml } from '../../src/report/diff/diff-html';
import { compareReviews, newErrors } from '../../src/review';
import { PaneProblem } from '../problems';
import { examine } from './examine';
import type { CaseFileInput, CaseRequest, Comparison, Earlier } from './work';

/** How the case was, checked, and what is to be known of that. */
interface Before {
  readonly report: CheckReport;
  readonly called: string;
  readonly notes: readonly string[];
}

/** @throws PaneProblem: what is not whole says nothing of what was. */
const filesOfBundle = async ({ name, bytes }: CaseFileInput): Promise<readonly CaseFileInput[]> => {
  const { ok, problems, files } = await openBundle(bytes, { name });
  if (ok) return files.map(({ file, bytes: each }) => ({ name: file.name, bytes: each }));
  const why = problems.map(({ message }) => message).join(' ');
  throw new PaneProblem(
    'file-unreadable',
    `${name} does not verify, so nobody can say what it held; choose another file. ${why}`,
  );
};

/** What was kept as `cims-report check --format json`: as it was found then. @throws PaneProblem. */
const keptReport = async ({ name, bytes }: CaseFileInput): Promise<Before> => {
  const { parseCheckResult } = await import('../../src/report/check-result');
  try {
    const report = parseCheckResult(parseJson(new TextDecoder().decode(bytes)));
    return {
      report,
      called: name,
      notes: [`${name} is a check as at ${report.today}, not made anew.`],
    };
  } catch (cause) {
    throw new PaneProblem(
      'file-unreadable',
      `${name} is no check report of this tool; choose a Word document, a bundle, or a report in JSON.`,
      cause,
    );
  }
};

/** What a folder holds beside documents: files that are hidden, and those by which Word says who has one open. */
const isNobodys = ({ name }: CaseFileInput): boolean => /^(?:~\$|\.)/u.test(name);

const namesOf = (files: readonly CaseFileInput[]): string => files.map(({ name }) => name).join(', ');

const readBefore = async (chosen: readonly CaseFileInput[], request: CaseRequest): Promise<Before> => {
  const files = chosen.filter((file) => !isNobodys(file));
  const [one] = files;
  const isAlone = files.length === 1;
  if (isAlone && one !== undefined && /\.json$/iu.test(one.name)) return keptReport(one);
  const isBundle = isAlone && one !== undefined && /\.zip$/iu.test(one.name);
  const inside = isBundle ? await filesOfBundle(one) : files;
  // None of them is the open document.
  const { report } = examine({ ...request, files: inside, openKeepsGiven: false });
  if (report.files.length === 0)
    throw new PaneProblem(
      'file-unreadable',
      'There is no Word document among the files that were chosen; choose the earlier version of the report or the plan.',
    );
  return {
    report,
    called: namesOf(files),
    notes: isBundle ? [`The documents of ${namesOf(files)} were checked again, by the rules of today.`] : [],
  };
};

/**
 * Before and after of a case, by the same rules, for the same day and under the same decisions.
 *
 * @throws PaneProblem `file-unreadable` where what was chosen is nothing to compare with.
 */
export const compareCase = async ({
  earlier,
  ...request
}: CaseRequest & { readonly earlier: Earlier }): Promise<Comparison> => {
  const before = 'report' in earlier ? { ...earlier, notes: [] } : await readBefore(earlier.files, request);
  const { report } = examine(request);
  const diff = compareReviews(before.report, report);
  const labels: DiffLabels = {
    before: visibleLine(before.called),
    after: visibleLine(report.files.map(({ file }) => file).join(', ')),
    notes: before.notes,
  };
  return {
    content: diffContent(diff, labels),
    newErrors: newErrors(diff).length,
    page: renderDiffHtml(diff, labels),
  };
};
