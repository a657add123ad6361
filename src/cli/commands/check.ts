import type { ReadCaseOptions } from '../../casefile';
import { SCHEMA_VERSION, TOOL, visibleLine, type CaseReport } from '../../report';
import type { CaseFilter, CaseOrder, Deciding } from '../../review';
import { checkUnits } from '../checking/check-units';
import { checkedCase } from '../checking/checked-cases';
import { filesOfCall, type FilesFound, type ReadingContext } from '../checking/files-of-call';
import { hashOfValue, settingsKey } from '../checking/settings-key';
import { shardText, type Shard } from '../checking/shard';
import { openState } from '../checking/state-file';
import { untilStopped } from '../checking/stopped';
import { MarkedWrong } from '../checking/marked-wrong';
import { unitsOf } from '../checking/units';
import type { ThreadSettings } from '../checking/worker-threads';
import { writeCases, type Sums } from '../checking/write-cases';
import { writerFor } from '../checking/writer-for';
import {
  decisionFiles,
  sayDropped,
  sayInDocuments,
  startDecisions,
  writeFeedback,
  type DecisionOptions,
} from '../decide';
import { Failure, type ExitStatus } from '../failure';
import { refuseUnfit, statusOfCases } from '../case-options';
import { readText } from '../inputs';
import { sayLeftOut, sayUnread } from '../outcomes';
import { policyFrom, readOptions, type PolicyInUse } from '../policy-file';
import type { Format } from '../render-formats';
import { textOptions, type Terminal } from '../terminal';
import { todayFrom } from '../today';

export interface CheckOptions extends ReadCaseOptions, DecisionOptions {
  readonly format: Format;
  readonly output?: string;
  readonly policy?: string;
  readonly today?: string;
  readonly jobs?: number;
  /** Where to write what was marked as wrong. */
  readonly feedback?: string;
  readonly recursive?: boolean;
  readonly sort?: CaseOrder;
  readonly only?: readonly CaseFilter[];
  readonly resume?: string;
  readonly shard?: Shard;
  readonly listing?: string;
}

const usage = (why: string): Failure => new Failure('E_USAGE', why);

const refuseTogether = (words: readonly string[], options: CheckOptions, terminal: Terminal): void => {
  const { listing } = options;
  refuseUnfit(options, terminal);
  if (listing === undefined && words.length === 0)
    throw usage('name a file or folder to check, or a listing with --listing.');
  if (listing !== undefined && words.length > 0)
    throw usage('name files or a listing: what stands in --listing is all that is checked.');
};

/** Of what the decisions are and how they count; nothing where there are none. */
const decisionsKey = async (options: DecisionOptions): Promise<unknown> => {
  const texts = await Promise.all(decisionFiles(options).map(readText));
  return texts.length === 0 && options.documentDecisions !== true
    ? undefined
    : [texts, options.documentDecisions ?? false];
};

/** How far a run has come, for whoever stops it. */
interface Done {
  checked: number;
  inAll: number | undefined;
}

const stopSentence = ({ checked, inAll }: Done, { resume, output }: CheckOptions): string => {
  const far =
    inAll === undefined
      ? 'Stopped while the files were read for the first time.'
      : `Stopped: ${String(checked)} of ${String(inAll)} cases are done.`;
  const kept =
    resume === undefined
      ? `${output === undefined ? 'What is written so far is whole, case by case' : 'No report was written, since it would not be whole'}; with --resume FILE a run that was stopped goes on where it was.`
      : `They are kept in ${resume}: give the same command again, and it goes on from there.`;
  return `${far} ${kept}`;
};

interface Checking extends ReadingContext {
  readonly organisation: PolicyInUse['settings'];
  readonly used: PolicyInUse['used'];
  readonly deciding: Deciding;
  readonly done: Done;
}

/** Checks what was found and writes it; the rest of the call is told by the way. */
const checkFound = async (
  { listing: { files, leftOut, foldersLeftOut }, crew }: FilesFound,
  options: CheckOptions,
  { settings, organisation, used, deciding, read, state, stop, terminal, done }: Checking,
): Promise<Sums> => {
  const { units, inAll, notes, attachments } = unitsOf(files, leftOut, options.shard);
  done.inAll = units.length;
  const told = units.flatMap((unit) => unit.files.filter(({ problem }) => problem !== undefined));
  sayUnread(
    told.flatMap(({ file, problem }) => (problem === undefined ? [] : [{ file, problem }])),
    terminal,
  );
  sayLeftOut({ leftOut, foldersLeftOut }, 'it was not checked', terminal);
  for (const note of notes) terminal.problem(visibleLine(note));

  const { today } = settings;
  const wrong = new MarkedWrong();
  const checked = checkUnits(units, {
    crew,
    read,
    settings: { organisation, today, attachments },
    state,
    stop,
    terminal,
  });
  const cases = async function* (): AsyncGenerator<CaseReport> {
    for await (const each of checked) {
      done.checked += 1;
      const isTold = each.unit.files.some(({ problem }) => problem !== undefined);
      if (!isTold) sayUnread(each.checked.outcomes, terminal);
      const { result } = each.checked;
      if (result !== undefined) sayInDocuments([{ result }], options, terminal);
      const written = checkedCase(each, today, deciding, attachments);
      wrong.add(written);
      yield written;
    }
  };
  const { shard } = options;
  const run = {
    settings: { ...settings },
    listing: hashOfValue(files.map(({ file, hash, problem }) => [file, hash ?? problem?.reason])),
    cases: { here: units.length, inAll },
    ...(attachments.length > 0 && { attachments }),
    ...(shard && { shard: shardText(shard) }),
  };
  const shown = options.output === undefined ? textOptions(terminal) : {};
  const sources = [
    ...files.map(({ path }) => path),
    options.policy,
    ...decisionFiles(options),
    options.listing,
    options.resume,
  ];
  const inputs = sources.filter((path) => path !== undefined);
  const sums = await writeCases(
    cases(),
    deciding.dropped,
    {
      writer: writerFor(options.format, {
        ...shown,
        organisation,
        notChecked: attachments,
        ...(options.sort && { order: options.sort }),
      }),
      about: { schemaVersion: SCHEMA_VERSION, tool: TOOL, ...(used && { organisation: used }), today, run },
      today,
      only: options.only ?? [],
      output: options.output,
      evenNothing: shard !== undefined,
      inputs,
    },
    terminal,
  );
  sayDropped(deciding, terminal);
  if (options.feedback !== undefined)
    await writeFeedback(wrong.report(today), options.feedback, inputs, terminal);
  return sums;
};

/**
 * `cims-report check`: every finding to stdout or into a file, case by case; problems to stderr. The exit status goes by
 * all cases of the call, also those that `--only` leaves out.
 *
 * @param threads how worker threads are held in bounds.
 */
export const check = async (
  words: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  threads?: ThreadSettings,
): Promise<ExitStatus> => {
  refuseTogether(words, options, terminal);
  const today = todayFrom(options.today);
  const { settings: organisation, used } = await policyFrom(options.policy);
  const deciding = await startDecisions(options, today);
  const settings = settingsKey(organisation, options, today, await decisionsKey(options));
  const done: Done = { checked: 0, inAll: undefined };
  const state =
    options.resume === undefined
      ? undefined
      : await openState(options.resume, settings, (sentence) => terminal.problem(visibleLine(sentence)));
  try {
    const sums = await untilStopped(
      terminal,
      async (stop) => {
        const read = readOptions(options, organisation);
        const context: Checking = {
          jobs: options.jobs,
          threads,
          read,
          settings,
          organisation,
          used,
          deciding,
          state,
          stop,
          terminal,
          done,
        };
        const wanted = { words, recursive: options.recursive ?? false, listing: options.listing };
        const found = await filesOfCall(wanted, context);
        try {
          return await checkFound(found, options, context);
        } finally {
          await found.crew.close();
        }
      },
      () => stopSentence(done, options),
    );
    return statusOfCases(sums, options, terminal);
  } finally {
    await state?.close();
  }
};
