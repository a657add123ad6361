import type { ReadCaseOptions } from '../../casefile';
import { reportOn, totalCounts, visibleLine } from '../../report';

import { checkFiles } from '../check-files';
import { EXIT, type ExitStatus } from '../failure';
import { collectInputs, STANDARD_INPUT } from '../inputs';
import { writeOutput } from '../output-file';
import { readOptions, settingsFrom } from '../policy-file';
import { sayLeftOut, sayUnread, unopened } from '../outcomes';
import { render } from '../render';
import type { Format } from '../render-formats';
import { textOptions, type Terminal } from '../terminal';
import { todayFrom } from '../today';
import { waive } from '../waive';

export interface CheckOptions extends ReadCaseOptions {
  readonly format: Format;
  readonly output?: string;
  readonly policy?: string;
  readonly today?: string;
  readonly jobs?: number;
  readonly waivers?: string;
}

/** `cims-report check`: every finding to stdout or into a file, problems to stderr. */
export const check = async (
  words: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const today = todayFrom(options.today);
  const organisation = await settingsFrom(options.policy);
  const inputs = await collectInputs(words);
  const { files, leftOut, failures } = inputs;
  const settings = { organisation, today, attachments: leftOut };
  const call = await checkFiles(
    files,
    { jobs: options.jobs, read: readOptions(options, organisation), settings },
    terminal,
  );
  const outcomes = [...call.outcomes, ...failures.map(unopened)];
  const unread = sayUnread(outcomes, terminal);
  sayLeftOut(inputs, 'it was not checked', terminal);
  for (const note of call.notes) terminal.problem(visibleLine(note));
  const unwaived = reportOn(outcomes, call.cases, today);
  const report = options.waivers === undefined ? unwaived : await waive(unwaived, options.waivers, terminal);

  const shown = options.output === undefined ? textOptions(terminal) : {};
  const text = render(report, options.format, shown);
  if (options.output === undefined || options.output === STANDARD_INPUT) terminal.out(text);
  else if (call.cases.length > 0) {
    const read = [...files.map(({ path }) => path), options.policy, options.waivers];
    await writeOutput(options.output, text, { inputs: read.filter((path) => path !== undefined) });
  }
  if (unread > 0) return EXIT.unusable;
  return totalCounts(report).error > 0 ? EXIT.errors : EXIT.fine;
};
