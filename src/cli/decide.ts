import {
  decidedReport,
  droppedText,
  printableJson,
  visibleLine,
  type CheckReport,
  type CheckedCase,
} from '../report';
import { ruleFeedback, startDeciding, type Decision, type Deciding } from '../review';
import { Failure, fileProblems } from './failure';
import { readText } from './inputs';
import { writeOutput } from './output-file';
import type { Terminal } from './terminal';

/** What a call says about decisions. `waivers` is the first name of `decisions`; both may be given. */
export interface DecisionOptions {
  readonly decisions?: string;
  readonly waivers?: string;
  /** Whether what is decided inside the documents counts, and is not only shown. */
  readonly documentDecisions?: boolean;
}

/** The files of decisions that a call names. */
export const decisionFiles = ({ decisions, waivers }: DecisionOptions): readonly string[] =>
  [decisions, waivers].filter((file) => file !== undefined);

const readDecisions = async (file: string, today: string): Promise<readonly Decision[]> => {
  const { parseDecisionFile } = await import('../review/decisions/decision-file');
  const read = parseDecisionFile(await readText(file));
  if ('problems' in read) {
    throw fileProblems(
      'E_WAIVERS_FILE',
      file,
      read.problems.map((problem) => `${problem}.`),
    );
  }
  const ahead = read.decisions.find(({ date }) => date > today);
  if (ahead !== undefined) {
    throw new Failure(
      'E_WAIVERS_FILE',
      `${file}: the decision about ${ahead.rule} is of ${ahead.date}, which is after ${today}; correct its date.`,
    );
  }
  return read.decisions;
};

/** Reads the decisions of a call. Cases are then decided one by one, and what came to nothing is known at the end. */
export const startDecisions = async (options: DecisionOptions, today: string): Promise<Deciding> => {
  const decisions = await Promise.all(decisionFiles(options).map((file) => readDecisions(file, today)));
  return startDeciding(decisions.flat(), options.documentDecisions === true ? 'counted' : 'shown');
};

type DecidedCase = Pick<CheckedCase, 'result'> & {
  readonly documents: readonly { readonly file: string }[];
};

/** The report on some cases with what was decided about them; the others of the call may come later. */
export const decideCases = (
  report: CheckReport,
  cases: readonly DecidedCase[],
  deciding: Deciding,
): CheckReport =>
  decidedReport(
    report,
    cases.map(({ documents, result }) => ({
      files: documents.map(({ file }) => file),
      ...(result.inDocuments && { inDocuments: result.inDocuments }),
    })),
    deciding,
  );

/** Says which documents of some cases keep decisions, and whether they count: nobody is to be surprised by them. */
export const sayInDocuments = (
  cases: readonly Pick<CheckedCase, 'result'>[],
  { documentDecisions = false }: DecisionOptions,
  terminal: Pick<Terminal, 'problem'>,
): void => {
  for (const { file, decisions, notes } of cases.flatMap(({ result }) => result.inDocuments ?? [])) {
    const count = decisions.length;
    if (count > 0) {
      const kept = count === 1 ? '1 decision is' : `${String(count)} decisions are`;
      const counted = documentDecisions
        ? 'counted, because of --document-decisions'
        : 'shown and not counted; --document-decisions counts them';
      terminal.problem(
        `${visibleLine(file)}: ${kept} kept inside the document, and ${count === 1 ? 'is' : 'are'} ${counted}.`,
      );
    }
    for (const note of notes) terminal.problem(`${visibleLine(file)}: ${visibleLine(note)}`);
  }
};

/** Says of each decision that came to nothing why. Called when the last case is decided. */
export const sayDropped = (deciding: Deciding, terminal: Pick<Terminal, 'problem'>): void => {
  for (const dropped of deciding.dropped()) terminal.problem(droppedText(dropped));
};

/** Writes what was marked as wrong for whoever keeps the rules, and says that a person has to read it first. */
export const writeFeedback = async (
  report: CheckReport,
  file: string,
  inputs: readonly string[],
  terminal: Pick<Terminal, 'problem'>,
): Promise<void> => {
  const feedback = ruleFeedback(report);
  await writeOutput(file, printableJson(feedback), { inputs });
  const count = feedback.entries.length;
  terminal.problem(
    `${file}: ${count === 1 ? '1 finding' : `${String(count)} findings`} marked as wrong. Read it before you send it: reasons are in the words of whoever decided.`,
  );
};
