import type { ReadCaseOptions } from '../../casefile';
import { visibleLine } from '../../report';
import { filesOfCall } from '../checking/files-of-call';
import { listingLines } from '../checking/listing-file';
import { toFile } from '../checking/output-stream';
import { settingsKey } from '../checking/settings-key';
import { untilStopped } from '../checking/stopped';
import { unitsOf } from '../checking/units';
import type { ThreadSettings } from '../checking/worker-threads';
import { EXIT, Failure, type ExitStatus } from '../failure';
import { sayLeftOut, sayUnread } from '../outcomes';
import { readOptions, settingsFrom } from '../policy-file';
import type { Terminal } from '../terminal';
import { todayFrom } from '../today';

export interface ListOptions extends ReadCaseOptions {
  readonly output: string;
  readonly policy?: string;
  readonly jobs?: number;
  readonly recursive?: boolean;
}

/**
 * `cims-report list`: reads every file once and writes which case each is of, so that many machines can check a share
 * each without reading the others' files.
 */
export const list = async (
  words: readonly string[],
  options: ListOptions,
  terminal: Terminal,
  threads?: ThreadSettings,
): Promise<ExitStatus> => {
  if (options.output === '-')
    throw new Failure('E_USAGE', 'paths in a listing are seen from its folder, so give it a file with -o.');
  const organisation = await settingsFrom(options.policy);
  const today = todayFrom(undefined);
  const settings = settingsKey(organisation, options, today, undefined);
  const { listing, crew } = await untilStopped(
    terminal,
    (stop) =>
      filesOfCall(
        { words, recursive: options.recursive ?? false },
        {
          jobs: options.jobs,
          threads,
          read: readOptions(options, organisation),
          settings,
          state: undefined,
          stop,
          terminal,
        },
      ),
    () => 'Stopped while the files were read; no listing was written.',
  );
  await crew.close();
  const { units, notes } = unitsOf(listing.files, listing.leftOut, undefined);
  const unread = sayUnread(
    listing.files.flatMap(({ file, problem }) => (problem === undefined ? [] : [{ file, problem }])),
    terminal,
  );
  sayLeftOut(listing, 'it is not in the listing', terminal);
  for (const note of notes) terminal.problem(visibleLine(note));
  const paths = listing.files.flatMap(({ path }) => path ?? []);
  const out = await toFile(options.output, options.policy === undefined ? paths : [...paths, options.policy]);
  try {
    for (const line of listingLines(listing, settings, options.output)) await out.write(line);
    await out.finish();
  } catch (fault) {
    await out.giveUp();
    throw fault;
  }
  terminal.problem(
    `${options.output}: ${String(listing.files.length)} files, ${String(units.length - unread)} cases${unread > 0 ? `; ${String(unread)} files could not be read` : ''}.`,
  );
  return unread > 0 ? EXIT.unusable : EXIT.fine;
};
