/** What the person chose: to follow Word, else the system, or one of the two for good. */
export const THEME_CHOICES = ['like-word', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'cims-report-assistant.theme';
const DARK = '(prefers-color-scheme: dark)';

export interface ThemeState {
  readonly choice: ThemeChoice;
  readonly dark: boolean;
}

export interface ThemeStore {
  readonly state: () => ThemeState;
  readonly subscribe: (changed: () => void) => () => void;
  readonly choose: (choice: ThemeChoice) => void;
  /** Where to ask from now on whether Word is dark. */
  readonly follow: (isDark: () => boolean | undefined) => void;
}

/** Storage may be refused: in a private window, or in a frame of Word on the web. The choice then lasts for this page. */
const remembered = (): ThemeChoice => {
  try {
    const kept = localStorage.getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === kept) ?? 'like-word';
  } catch {
    return 'like-word';
  }
};

const remember = (choice: ThemeChoice): void => {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // See above.
  }
};

/**
 * Light or dark. Word has no event for a change of its theme, so it is asked whenever somebody comes to the pane; where
 * it does not say, the system counts. Forced colours are the system's own affair and come on top.
 */
export const createThemeStore = (): ThemeStore => {
  const media = matchMedia(DARK);
  const listeners = new Set<() => void>();
  let ask: () => boolean | undefined = () => undefined;
  let choice = remembered();
  const isDark = () => (choice === 'like-word' ? (ask() ?? media.matches) : choice === 'dark');
  let state: ThemeState = { choice, dark: isDark() };
  const refresh = (): void => {
    const dark = isDark();
    if (dark === state.dark && choice === state.choice) return;
    state = { choice, dark };
    for (const changed of [...listeners]) changed();
  };
  return {
    state: () => state,
    subscribe: (changed) => {
      if (listeners.size === 0) {
        media.addEventListener('change', refresh);
        window.addEventListener('focus', refresh);
        document.addEventListener('visibilitychange', refresh);
      }
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        media.removeEventListener('change', refresh);
        window.removeEventListener('focus', refresh);
        document.removeEventListener('visibilitychange', refresh);
      };
    },
    choose: (next) => {
      choice = next;
      remember(next);
      refresh();
    },
    follow: (isHostDark) => {
      ask = isHostDark;
      refresh();
    },
  };
};
