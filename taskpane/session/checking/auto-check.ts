import type { SetTimer } from '../surroundings';

/** How long nothing must change before the document is checked by itself, in milliseconds. */
export const QUIET_MS = 2_500;
/** How far apart two checks by themselves begin at least, in milliseconds. */
export const APART_MS = 5_000;
/**
 * The same where only the selection tells of changes: it moves far more often than anything changes, and on some Words
 * each reading marks the document as changed (office-js issue 298).
 */
export const APART_BY_SELECTION_MS = 20_000;

export interface AutoCheckOptions {
  readonly now: () => number;
  readonly setTimer: SetTimer;
  /** In milliseconds; see the constants. */
  readonly apart: number;
  readonly check: () => void;
}

export interface AutoCheck {
  /** The document has changed, or may have. */
  readonly changed: () => void;
  /** Somebody comes back to the pane, and the document has changed or may have. */
  readonly onFocus: () => void;
  /** A check begins, whoever asked for it. */
  readonly begun: () => void;
  readonly stop: () => void;
}

/** When the document is checked by itself: once it has been quiet for a while, and not too often. */
export const createAutoCheck = ({ now, setTimer, apart, check }: AutoCheckOptions): AutoCheck => {
  let lastBegun = -Infinity;
  let stopTimer = (): void => undefined;
  const stop = () => stopTimer();
  const checkAfter = (ms: number): void => {
    stop();
    stopTimer = setTimer(check, Math.max(ms, lastBegun + apart - now()));
  };
  return {
    changed: () => checkAfter(QUIET_MS),
    onFocus: () => checkAfter(0),
    begun: () => {
      stop();
      lastBegun = now();
    },
    stop,
  };
};
