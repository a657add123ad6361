/** Calls back once after so many milliseconds; gives the way to take that back. */
export type SetTimer = (callback: () => void, ms: number) => () => void;

/** What the session hears of the page it is in. */
export interface Page {
  /** The person comes back to the pane. */
  readonly onFocus: (callback: () => void) => () => void;
  /** The page is hidden or goes away: the last moment to keep something. */
  readonly onLeave: (callback: () => void) => () => void;
}

export const setTimer: SetTimer = (callback, ms) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

const on = (target: EventTarget, type: string, callback: () => void): (() => void) => {
  target.addEventListener(type, callback);
  return () => target.removeEventListener(type, callback);
};

export const thisPage: Page = {
  onFocus: (callback) => {
    const gone = [
      on(window, 'focus', callback),
      on(document, 'visibilitychange', () => {
        if (document.visibilityState === 'visible') callback();
      }),
    ];
    return () => gone.forEach((each) => each());
  },
  onLeave: (callback) => {
    // Whether `pagehide` comes in every web view that is closed is unverified; both together lose the least.
    const gone = [
      on(window, 'pagehide', callback),
      on(document, 'visibilitychange', () => {
        if (document.visibilityState === 'hidden') callback();
      }),
    ];
    return () => gone.forEach((each) => each());
  },
};
