import { SCHEMA_VERSION, visibleLine } from '../../report';
import type { OrganisationSettings } from '../../policy';
import type { CaseFilter, CaseOrder } from '../../review';
import { mergeRuns } from '../checking/merge-runs';
import { writeCases } from '../checking/write-cases';
import { writerFor } from '../checking/writer-for';
import { settingsKey } from '../checking/settings-key';
import { settingsFrom } from '../policy-file';
import { todayFrom } from '../today';
import { EXIT, Failure, type ExitStatus } from '../failure';
import type { Format } from '../render-formats';
import { textOptions, type Terminal } from '../terminal';
import { refuseUnfit, statusOfCases } from '../case-options';

export interface MergeOptions {
  readonly format: Format;
  readonly output?: string;
  readonly sort?: CaseOrder;
  readonly only?: readonly CaseFilter[];
  /** The organisation's policy file that the checks were given: reports for filing say what it added. */
  readonly policy?: string;
}

/** What the organisation's file added, where that is known: none was given, or it is the one that is named. */
const organisationOf = async (
  policy: string | undefined,
  { run, today }: Awaited<ReturnType<typeof mergeRuns>>['about'],
): Promise<OrganisationSettings | undefined> => {
  const organisation = await settingsFrom(policy);
  const isTheOne =
    settingsKey(organisation, {}, todayFrom(today), undefined).organisation === run?.settings['organisation'];
  if (policy !== undefined && !isTheOne)
    throw new Failure('E_MERGE', `${policy}: it is not the policy file that these results were made with.`);
  return isTheOne ? organisation : undefined;
};

/**
 * `cims-report merge`: results of `check --format jsonl` as the one result that a single run would have given, in any
 * format. The exit status is that of such a run; 2 where a part of it is missing.
 */
export const merge = async (
  files: readonly string[],
  options: MergeOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  refuseUnfit(options, terminal);
  if (files.includes('-'))
    throw new Failure('E_USAGE', 'merge reads each result twice, so name files, not standard input.');
  const { about, cases, dropped, missing } = await mergeRuns(files);
  for (const sentence of missing) terminal.problem(`cims-report: E_MERGE: ${visibleLine(sentence)}`);
  const organisation = await organisationOf(options.policy, about);
  const shown = options.output === undefined ? textOptions(terminal) : {};
  const sums = await writeCases(
    cases(),
    () => dropped,
    {
      writer: writerFor(options.format, {
        ...shown,
        ...(options.sort && { order: options.sort }),
        ...(organisation && { organisation }),
        notChecked: about.run?.attachments ?? [],
      }),
      about: { schemaVersion: SCHEMA_VERSION, ...about },
      today: about.today,
      only: options.only ?? [],
      output: options.output,
      evenNothing: true,
      inputs: options.policy === undefined ? files : [...files, options.policy],
    },
    terminal,
  );
  const status = statusOfCases(sums, options, terminal);
  return missing.length > 0 ? EXIT.unusable : status;
};
