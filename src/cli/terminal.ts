import type { TextOptions } from '../report';

/** Where a command reads and writes; tests hand in their own. */
export interface Terminal {
  readonly out: (chunk: string | Uint8Array) => void;
  /** Comes back when what was handed over is on its way, so that nothing piles up before a slow reader. */
  readonly drained?: () => Promise<void>;
  readonly problem: (line: string) => void;
  /** Progress, in place on one line, of what and with the time left; nothing where stderr is no terminal. */
  readonly progress: (done: number, total: number, what?: string, left?: string) => void;
  /** Calls the listener when somebody stops the run (Ctrl-C), once; gives what takes the listener away. */
  readonly onStop?: (listener: () => void) => () => void;
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

const progressBar = (done: number, total: number, what: string, left: string): string => {
  const filled = Math.round((done / total) * BAR);
  const counts = [`${String(done)} of ${String(total)}`, what].filter((part) => part !== '').join(' ');
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${[counts, left].filter((part) => part !== '').join(', ')}`;
};

const CLEAR_LINE = '\r\u001b[K';
/** Faster than anybody can read. */
const BETWEEN = 100;

const readAll = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
};

/** A bar that is taken away before anything else is written, and drawn no more often than it can be read. */
const makeBar = () => {
  let isShown = false;
  let last = -Infinity;
  const clear = (): void => {
    if (isShown) process.stderr.write(CLEAR_LINE);
    isShown = false;
  };
  const show = (done: number, total: number, what = '', left = ''): void => {
    if (process.stderr.isTTY !== true || total < 2) return;
    if (done >= total) {
      clear();
      return;
    }
    const now = performance.now();
    if (isShown && now - last < BETWEEN) return;
    last = now;
    isShown = true;
    const columns = process.stderr.columns > 0 ? process.stderr.columns - 1 : Infinity;
    process.stderr.write(`${CLEAR_LINE}${progressBar(done, total, what, left).slice(0, columns)}`);
  };
  return { clear, show };
};

/** The terminal that this process has. */
export const processTerminal = (): Terminal => {
  const bar = makeBar();
  return {
    out: (chunk) => {
      if (process.stdout.isTTY === true) bar.clear();
      process.stdout.write(chunk);
    },
    drained: async () => {
      if (process.stdout.writableNeedDrain)
        await new Promise((resolve) => process.stdout.once('drain', resolve));
    },
    problem: (line) => {
      bar.clear();
      process.stderr.write(`${line}\n`);
    },
    progress: bar.show,
    onStop: (listener) => {
      process.once('SIGINT', listener);
      process.once('SIGTERM', listener);
      return () => {
        process.removeListener('SIGINT', listener);
        process.removeListener('SIGTERM', listener);
      };
    },
    stdin: readAll,
    outIsTerminal: process.stdout.isTTY === true,
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
  };
};
