import type { CaseFilter, CaseOrder } from '../review';
import type { Sums } from './checking/write-cases';
import { EXIT, Failure, type ExitStatus } from './failure';
import { STANDARD_INPUT } from './inputs';
import type { Format } from './render-formats';
import type { Terminal } from './terminal';

/** How cases are shown. */
export interface CaseOptions {
  readonly format: Format;
  readonly sort?: CaseOrder;
  readonly only?: readonly CaseFilter[];
  readonly output?: string;
}

/** Refuses options that say nothing together, and a Word document at a terminal. */
export const refuseUnfit = (
  { format, sort, only = [], output }: CaseOptions,
  { outIsTerminal }: Pick<Terminal, 'outIsTerminal'>,
): void => {
  if (format === 'docx' && outIsTerminal && (output === undefined || output === STANDARD_INPUT)) {
    throw new Failure('E_USAGE', '--format docx is no text for a terminal: name a file to write with -o.');
  }
  if (sort !== undefined && format !== 'text' && format !== 'table') {
    throw new Failure(
      'E_USAGE',
      '--sort is about the table of cases, which only --format text and table show.',
    );
  }
  if (only.length > 0 && format === 'jsonl') {
    throw new Failure(
      'E_USAGE',
      '--only leaves cases out, and jsonl is there to hold them all; give --only with another format.',
    );
  }
};

/** The exit status by all cases, also those that `--only` left out, of which it tells. */
export const statusOfCases = (
  { cases, shown, unread, notReady }: Sums,
  { only = [] }: CaseOptions,
  terminal: Pick<Terminal, 'problem'>,
): ExitStatus => {
  if (only.length > 0)
    terminal.problem(
      `--only ${only.join(',')}: ${String(shown)} of ${String(cases)} cases are shown; the exit status is that of all.`,
    );
  if (unread > 0) return EXIT.unusable;
  return notReady > 0 ? EXIT.errors : EXIT.fine;
};
