import { lazy, type ComponentType } from 'react';
import type { ViewName } from '../session/kept-state';
import type { Session } from '../session/session';

export type View = ComponentType<{ readonly session: Session }>;

/** What each view is called on its tab. */
export const VIEW_TITLES: Readonly<Record<ViewName, string>> = {
  start: 'Start',
  draft: 'Draft',
  outcomes: 'Outcomes',
  check: 'Check',
  export: 'Export',
  guidance: 'Guidance',
};

/** Each view is loaded when it is first shown. */
export const LOAD_VIEW: Readonly<Record<ViewName, () => Promise<{ readonly default: View }>>> = {
  start: async () => ({ default: (await import('../views/start/StartView')).StartView }),
  draft: async () => ({ default: (await import('../views/draft/DraftView')).DraftView }),
  outcomes: async () => ({ default: (await import('../views/outcomes/OutcomesView')).OutcomesView }),
  check: async () => ({ default: (await import('../views/check/CheckView')).CheckView }),
  export: async () => ({ default: (await import('../views/export/ExportView')).ExportView }),
  guidance: async () => ({ default: (await import('../views/guidance/GuidanceView')).GuidanceView }),
};

/** Made anew for another try, because a lazy view remembers that it could not be loaded. */
export const lazyViews = (): Readonly<Record<ViewName, View>> => ({
  start: lazy(LOAD_VIEW.start),
  draft: lazy(LOAD_VIEW.draft),
  outcomes: lazy(LOAD_VIEW.outcomes),
  check: lazy(LOAD_VIEW.check),
  export: lazy(LOAD_VIEW.export),
  guidance: lazy(LOAD_VIEW.guidance),
});
