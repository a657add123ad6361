import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { Failure, fileFailure } from '../failure';
import type { IndexedFile } from './indexed-file';
import { linesOf } from './lines-of';
import { settingsDifference, type SettingsKey } from './settings-key';
import type { CheckTaskResult } from './tasks';

/** Changes where what stands in a state could be misread. */
const STATE_VERSION = 1;

/** Decisions are applied to what is kept, so they may be others the next time. */
const DEPENDS_ON = [
  'tool',
  'policy',
  'today',
  'organisation',
  'taken',
] as const satisfies readonly (keyof SettingsKey)[];

/** What is known of a file's content. */
type Known = Pick<IndexedFile, 'incidentId' | 'kind' | 'problem'>;

/** What earlier runs have done, and what this one does: so that after a stop only the rest is left. */
export interface State {
  readonly isEmpty: boolean;
  readonly known: (hash: string) => Known | undefined;
  readonly keepKnown: (file: IndexedFile) => Promise<void>;
  readonly result: (key: string) => Promise<CheckTaskResult | undefined>;
  readonly keepResult: (key: string, result: CheckTaskResult) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Written {
  readonly start: number;
  readonly length: number;
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

type Line = Readonly<Record<string, unknown>>;

/** The line as it was written, or nothing where it was cut off or changed. */
const parseLine = (text: string): Line | undefined => {
  // Each line is {"sum":"…","line":{…}}: the sum is of the text of the inner one.
  const [, sum, inner] = /^\{"sum":"([0-9a-f]{16})","line":(\{.*\})\}$/su.exec(text) ?? [];
  return inner !== undefined && sumOf(inner) === sum ? (JSON.parse(inner) as Line) : undefined;
};

const lineText = (line: Line): string => {
  const inner = JSON.stringify(line);
  return `{"sum":"${sumOf(inner)}","line":${inner}}\n`;
};

const BEGINNING = '{"sum":"';

const isBegun = (text: string): boolean => BEGINNING.startsWith(text.slice(0, BEGINNING.length));

const refuse = (file: string, why: string): Failure => new Failure('E_STATE', `${file}: ${why}`);

const checkHead = (file: string, head: Line | undefined, settings: SettingsKey): void => {
  if (head === undefined || head['state'] !== STATE_VERSION) {
    throw refuse(
      file,
      'it is no state that this version of the tool has written; give another name to --resume.',
    );
  }
  const difference = settingsDifference(head['settings'] as Partial<SettingsKey>, settings, DEPENDS_ON);
  if (difference !== '') {
    throw refuse(
      file,
      `it was written with other settings (${difference} differ); run with the same ones, or give another name to --resume.`,
    );
  }
};

interface Read {
  readonly known: Map<string, Known>;
  readonly results: Map<string, Written>;
  /** Where the last good line ends. */
  readonly end: number;
  readonly broken: number;
}

const readState = async (file: string, settings: SettingsKey): Promise<Read> => {
  const known = new Map<string, Known>();
  const results = new Map<string, Written>();
  let end = 0;
  let broken = 0;
  let isFirst = true;
  for await (const { text, start, end: lineEnd, isWhole } of linesOf(file)) {
    const line = isWhole ? parseLine(text) : undefined;
    // What nobody but this tool begins like this may be the beginning of a state that was cut off, and nothing else is.
    if (isFirst && (isWhole || !isBegun(text))) checkHead(file, line, settings);
    isFirst = false;
    if (isWhole) end = lineEnd;
    if (line === undefined) broken += 1;
    else if (typeof line['hash'] === 'string') known.set(line['hash'], line['known'] as Known);
    else if (typeof line['key'] === 'string')
      results.set(line['key'], { start, length: lineEnd - start - 1 });
  }
  return { known, results, end, broken };
};

/**
 * Opens the state of `--resume`, or begins it where there is none. A last line that was cut off, as when a run is
 * killed, is told and left out; a state of other settings is refused.
 *
 * @throws Failure `E_STATE` for a file that is no state, or one of other settings.
 */
export const openState = async (
  file: string,
  settings: SettingsKey,
  tell: (sentence: string) => void,
): Promise<State> => {
  let handle: FileHandle;
  try {
    handle = await open(file, 'a+', 0o600);
  } catch (fault) {
    throw fileFailure(file, fault);
  }
  try {
    const { known, results, end, broken } = await readState(file, settings);
    if (broken > 0) {
      tell(
        `${file}: ${broken === 1 ? 'one line was' : `${String(broken)} lines were`} not whole and ${broken === 1 ? 'is' : 'are'} left out; what stood there is done again.`,
      );
    }
    await handle.truncate(end);
    let size = end;
    const isEmpty = known.size === 0 && results.size === 0;
    // One line after the other: each is added at the end that the one before has left.
    let last: Promise<void> = Promise.resolve();
    const add = (line: Line): Promise<Written> => {
      const bytes = Buffer.from(lineText(line));
      const written = last.then(async () => {
        try {
          await handle.appendFile(bytes);
        } catch (fault) {
          throw fileFailure(file, fault);
        }
        const start = size;
        size += bytes.length;
        return { start, length: bytes.length - 1 };
      });
      // What could not be written is told to whoever asked for it; those that wait behind it only fail as well.
      last = written.then(() => undefined);
      last.catch(() => undefined);
      return written;
    };
    if (end === 0) await add({ state: STATE_VERSION, settings });
    return {
      isEmpty,
      known: (hash) => known.get(hash),
      keepKnown: async ({ hash, incidentId, kind, problem }) => {
        if (hash === undefined || known.has(hash)) return;
        const facts = {
          ...(incidentId !== undefined && { incidentId }),
          ...(kind !== undefined && { kind }),
          ...(problem !== undefined && { problem }),
        };
        known.set(hash, facts);
        await add({ hash, known: facts });
      },
      result: async (key) => {
        const written = results.get(key);
        if (written === undefined) return undefined;
        const bytes = Buffer.alloc(written.length);
        await handle.read(bytes, 0, written.length, written.start);
        return parseLine(bytes.toString('utf8'))?.['result'] as CheckTaskResult | undefined;
      },
      keepResult: async (key, result) => {
        results.set(key, await add({ key, result }));
      },
      close: async () => {
        await last.catch(() => undefined);
        await handle.close();
      },
    };
  } catch (fault) {
    await handle.close();
    throw fault;
  }
};
