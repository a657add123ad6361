import type { ReadCaseOptions } from '../../casefile';
import type { CaseSettings } from '../../report';
import type { Terminal } from '../terminal';
import type { Crew } from './crew';
import { inOrder } from './in-order';
import { Pace } from './pace';
import { hashOfValue } from './settings-key';
import type { State } from './state-file';
import { throwIfStopped } from './stopped';
import type { CheckTaskResult } from './tasks';
import type { Unit } from './units';

export interface CheckWork {
  readonly crew: Crew;
  readonly read: ReadCaseOptions;
  readonly settings: CaseSettings;
  readonly state: State | undefined;
  readonly stop: AbortSignal;
  readonly terminal: Pick<Terminal, 'progress'>;
}

export interface CheckedUnit {
  readonly unit: Unit;
  readonly checked: CheckTaskResult;
}

/** Of the files' names and contents, and of what goes with them: the settings are those of the whole state. */
const keyOf = ({ files }: Unit, attachments: readonly string[]): string =>
  hashOfValue([files.map(({ file, hash }) => [file, hash]), attachments]);

/** Whether the outcome turns on nothing but the files: a thread that died may not die another time. */
const mayBeKept = ({ outcomes }: CheckTaskResult): boolean =>
  outcomes.every((outcome) => !('problem' in outcome));

interface Done {
  readonly checked: CheckTaskResult;
  /** Whether this run has checked it: what was known before cost no time. */
  readonly isFresh: boolean;
}

const checkOne = async (unit: Unit, work: CheckWork): Promise<Done> => {
  const { crew, read, settings, state } = work;
  const [first] = unit.files;
  if (first?.problem !== undefined)
    return { checked: { outcomes: [{ file: first.file, problem: first.problem }] }, isFresh: false };
  const key = keyOf(unit, settings.attachments);
  const before = await state?.result(key);
  if (before !== undefined) return { checked: before, isFresh: false };
  const checked = await crew.check({ does: 'check', files: unit.files, read, settings });
  if (mayBeKept(checked)) await state?.keepResult(key, checked);
  return { checked, isFresh: true };
};

/** Checks one case after the other and gives each as soon as it and those before it are done. */
export async function* checkUnits(units: readonly Unit[], work: CheckWork): AsyncGenerator<CheckedUnit> {
  const pace = new Pace();
  let done = 0;
  let fresh = 0;
  const results = inOrder(units, work.crew.ahead, async (unit) => ({
    unit,
    ...(await checkOne(unit, work)),
  }));
  for await (const { unit, checked, isFresh } of results) {
    throwIfStopped(work.stop);
    done += 1;
    if (isFresh) fresh += 1;
    work.terminal.progress(done, units.length, 'cases checked', pace.left(fresh, units.length - done));
    yield { unit, checked };
  }
}
