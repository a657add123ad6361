import { printableJson } from '../../../../src/report';
import { ruleFeedback, type RuleFeedback } from '../../../../src/review';
import type { HostDocument } from '../../../host';
import type { CheckedCase, FindingView } from '../../../work/work';

/** No name of a person or case is in it. */
const FEEDBACK_NAME = 'cims-report-rule-feedback.json';

/** What was marked wrong, by the decisions as they are now, without anything of the documents. */
export const feedbackOf = ({ report }: CheckedCase, findings: readonly FindingView[]): RuleFeedback =>
  ruleFeedback({
    ...report,
    files: report.files.map((each) => ({
      ...each,
      findings: findings.filter(({ file }) => file === each.file).map(({ finding }) => finding),
    })),
    crossDocument: findings.filter(({ file }) => file === undefined).map(({ finding }) => finding),
  });

/** The file as the command writes it with `--feedback`, and its text. */
export const feedbackFile = (
  feedback: RuleFeedback,
): { readonly text: string; readonly file: HostDocument } => {
  const text = printableJson(feedback);
  return { text, file: { name: FEEDBACK_NAME, bytes: new TextEncoder().encode(text) } };
};
