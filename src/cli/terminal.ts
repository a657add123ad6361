import type { TextOptions } from '../report';

/** Where a command reads and writes; tests hand in their own. */
export interface Terminal {
  readonly out: (chunk: string | Uint8Array) => void;
  readonly problem: (line: string) => void;
  /** Progress, in place on one line; nothing where stderr is no terminal. */
  readonly progress: (done: number, total: number) => void;
  readonly stdin: () => Promise<Uint8Array>;
  readonly outIsTerminal: boolean;
  readonly colour: boolean;
  /** How wide the terminal of stdout is; undefined where it is none. */
  readonly width: number | undefined;
}

/** How text is to be written for a terminal. */
export const textOptions = ({ colour, width }: Terminal): TextOptions =>
  width === undefined ? { colour } : { colour, width };

const BAR = 24;

const progressBar = (done: number, total: number): string => {
  const filled = Math.round((done / total) * BAR);
  return `\r${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${String(done)} of ${String(total)}`;
};

const CLEAR_LINE = '\r\u001b[K';

const readAll = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
};

/** The terminal that this process has. */
export const processTerminal = (): Terminal => ({
  out: (chunk) => void process.stdout.write(chunk),
  problem: (line) => void process.stderr.write(`${line}\n`),
  progress: (done, total) => {
    if (process.stderr.isTTY !== true || total < 2) return;
    process.stderr.write(done >= total ? CLEAR_LINE : progressBar(done, total));
  },
  stdin: readAll,
  outIsTerminal: process.stdout.isTTY === true,
  colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
});
