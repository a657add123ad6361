import type { ReadCaseOptions } from '../../casefile';
import { readDocument, type ReadOutcome, type Severity } from '../../checks';
import { annotate as withComments, NotAnnotated } from '../../docx/annotate';
import { counted, reportOn, visibleLine, type CheckReport } from '../../report';
import { commentsFor } from '../../report/comments-for';
import { copyNames, writeCopy, type CopyName } from '../annotating/copies';
import { openToAnnotate, type Opened, type Unopened } from '../annotating/open';
import { checkCases } from '../check-cases';
import { decideCases, sayDropped, sayInDocuments, startDecisions, type DecisionOptions } from '../decide';
import { EXIT, type ExitStatus } from '../failure';
import { collectInputs, STANDARD_INPUT, type Inputs } from '../inputs';
import { attachmentNames, documentsOf, sayLeftOut, sayUnread, unopened } from '../outcomes';
import { readOptions, settingsFrom } from '../policy-file';
import type { Terminal } from '../terminal';
import { todayFrom } from '../today';

export interface AnnotateOptions extends ReadCaseOptions, DecisionOptions {
  readonly output: string;
  readonly policy?: string;
  readonly today?: string;
  readonly severity: readonly Severity[];
  readonly remove?: boolean;
}

/** What was opened, where the copies go, and where to say what became of them. */
interface Desk {
  readonly inputs: Inputs;
  readonly opened: readonly (Opened | Unopened)[];
  readonly nameOf: CopyName;
  readonly terminal: Terminal;
}

const isOpened = (each: Opened | Unopened): each is Opened => 'input' in each;

/** What is said of a copy goes to stdout, but where the copy itself does. */
const put = async (
  { inputs, nameOf, terminal }: Desk,
  { input }: Opened,
  bytes: Uint8Array,
  what: string,
) => {
  const file = nameOf(input);
  const sources = inputs.files.flatMap(({ path: from }) => from ?? []);
  await writeCopy(file, bytes, sources, terminal);
  if (file === STANDARD_INPUT) terminal.problem(what);
  else terminal.out(`${visibleLine(file)}\n  ${what}\n`);
};

const takeOut = async (desk: Desk): Promise<ExitStatus> => {
  const unread = desk.opened.filter((each): each is Unopened => !isOpened(each));
  const problems = sayUnread([...unread, ...desk.inputs.failures.map(unopened)], desk.terminal);
  for (const each of desk.opened.filter(isOpened)) {
    await put(desk, each, each.bytes, `${counted(each.removed, 'comment')} of this check taken out`);
  }
  return problems > 0 ? EXIT.unusable : EXIT.fine;
};

const putIn = async (desk: Desk, each: Opened, comments: ReturnType<typeof commentsFor>): Promise<void> => {
  const { bytes, placed, notPlaced } = withComments(each.bytes, comments);
  for (const { index, why } of notPlaced) {
    const [first = ''] = (comments[index]?.text ?? '').split('\n');
    desk.terminal.problem(`${visibleLine(each.input.file)}: not put in: ${first} (${why})`);
  }
  const beside = placed.filter(({ at }) => at === 'near').length;
  await put(
    desk,
    each,
    bytes,
    `${counted(placed.length, 'comment')} put in${beside === 0 ? '' : `, ${String(beside)} of them beside their place`}`,
  );
};

const putAllIn = async (
  desk: Desk,
  report: CheckReport,
  severities: readonly Severity[],
): Promise<ReadOutcome<never>[]> => {
  const problems: ReadOutcome<never>[] = [];
  for (const each of desk.opened.filter(isOpened)) {
    const { file } = each.input;
    if (report.files.some((read) => read.file === file && read.status === 'unreadable')) continue;
    try {
      await putIn(desk, each, commentsFor(report, file, severities));
    } catch (fault) {
      if (!(fault instanceof NotAnnotated)) throw fault;
      problems.push({ file, problem: { reason: 'E_ANNOTATE', message: fault.message } });
    }
  }
  return problems;
};

/**
 * `cims-report annotate`: a copy of each document with its findings as comments, or with our comments taken out. The
 * documents themselves are never written to.
 */
export const annotate = async (
  words: readonly string[],
  options: AnnotateOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const today = todayFrom(options.today);
  const organisation = await settingsFrom(options.policy);
  const deciding = await startDecisions(options, today);
  const inputs = await collectInputs(words);
  const nameOf = await copyNames(options.output, words, inputs.files);
  const opened: (Opened | Unopened)[] = [];
  for (const file of inputs.files) {
    terminal.progress(opened.length, inputs.files.length);
    opened.push(await openToAnnotate(file, terminal));
  }
  terminal.progress(opened.length, inputs.files.length);
  sayLeftOut(inputs, 'no copy of it was made', terminal);
  const desk: Desk = { inputs, opened, nameOf, terminal };
  for (const { input, answered } of opened.filter(isOpened)) {
    if (answered === 0) continue;
    terminal.problem(
      `${visibleLine(input.file)}: ${counted(answered, 'comment')} of this check stayed, because somebody has answered.`,
    );
  }
  if (options.remove === true) return takeOut(desk);

  const read = readOptions(options, organisation);
  const outcomes = opened.map((each): ReadOutcome =>
    isOpened(each) ? readDocument(each.input.file, each.bytes, read) : each,
  );
  const attachments = [...inputs.leftOut, ...attachmentNames(outcomes)];
  const call = checkCases(documentsOf(outcomes), { organisation, today, attachments, together: false });
  for (const note of call.notes) terminal.problem(visibleLine(note));
  sayInDocuments(call.cases, options, terminal);
  const report = decideCases(reportOn(outcomes, call.cases, today), call.cases, deciding);
  const refused = await putAllIn(desk, report, options.severity);
  sayDropped(deciding, terminal);
  const problems = sayUnread([...outcomes, ...inputs.failures.map(unopened), ...refused], terminal);
  if (problems > 0) return EXIT.unusable;
  return report.files.some(({ status }) => status === 'not-ready') ? EXIT.errors : EXIT.fine;
};
