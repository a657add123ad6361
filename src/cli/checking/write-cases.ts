import { ReportStream, type CaseReport, type CaseWriter, type RunHead } from '../../report';
import { isAskedFor, type CaseFilter, type DroppedDecision } from '../../review';
import { toFile, toTerminal, type OutputStream } from './output-stream';
import type { Terminal } from '../terminal';
import { STANDARD_INPUT } from '../inputs';

export interface WriteOptions {
  readonly writer: CaseWriter;
  readonly about: Omit<RunHead, 'policy'>;
  readonly today: string;
  readonly only: readonly CaseFilter[];
  /** The file to write; standard output without one. */
  readonly output: string | undefined;
  /** Whether a file is written although nothing could be read: a share is, or it would count as missing. */
  readonly evenNothing: boolean;
  /** Files that are read, and so must not be written over. */
  readonly inputs: readonly string[];
}

/** What became of the cases, whether they were asked for or not. */
export interface Sums {
  readonly cases: number;
  readonly shown: number;
  /** Files that could not be read. */
  readonly unread: number;
  readonly notReady: number;
}

/**
 * Writes cases as they come. A file appears only when it is whole, and usually not at all where nothing could be read; to
 * standard output each case goes as soon as it is known.
 */
export const writeCases = async (
  cases: AsyncIterable<CaseReport>,
  dropped: () => readonly DroppedDecision[],
  { writer, about, today, only, output, evenNothing, inputs }: WriteOptions,
  terminal: Terminal,
): Promise<Sums> => {
  const isFile = output !== undefined && output !== STANDARD_INPUT;
  const stream = new ReportStream(writer, about);
  const out: OutputStream = isFile ? await toFile(output, inputs) : toTerminal(terminal);
  const sums = { cases: 0, shown: 0, unread: 0, notReady: 0 };
  let wasRead = false;
  try {
    for await (const each of cases) {
      const unread = each.files.filter(({ status }) => status === 'unreadable').length;
      sums.cases += 1;
      sums.unread += unread;
      if (each.summary.status === 'not-ready' || each.files.some(({ status }) => status === 'not-ready'))
        sums.notReady += 1;
      if (unread < each.files.length) wasRead = true;
      if (only.length > 0 && !only.some((filter) => isAskedFor(each.summary, filter, today))) continue;
      sums.shown += 1;
      await out.write(stream.add(each));
    }
    await out.write(await stream.end(dropped()));
    if (wasRead || evenNothing || !isFile) await out.finish();
    else await out.giveUp();
  } catch (fault) {
    await out.giveUp();
    throw fault;
  }
  return sums;
};
