import type { ComponentType } from 'react';
import { lazyPart } from '../parts/lazy-part';
import { VIEW_NAMES, type ViewName } from '../session/kept-state';
import type { Session, SessionState } from '../session/session';

export type View = ComponentType<{ readonly session: Session }>;

/** What each view is called on its tab. */
export const VIEW_TITLES: Readonly<Record<ViewName, string>> = {
  start: 'Start',
  cases: 'Cases',
  draft: 'Draft',
  outcomes: 'Outcomes',
  check: 'Check',
  export: 'Export',
  guidance: 'Guidance',
};

/** Each view is loaded when it is first shown. */
export const LOAD_VIEW: Readonly<Record<ViewName, () => Promise<{ readonly default: View }>>> = {
  start: async () => ({ default: (await import('../views/start/StartView')).StartView }),
  cases: async () => ({ default: (await import('../views/cases/CasesView')).CasesView }),
  draft: async () => ({ default: (await import('../views/draft/DraftView')).DraftView }),
  outcomes: async () => ({ default: (await import('../views/outcomes/OutcomesView')).OutcomesView }),
  check: async () => ({ default: (await import('../views/check/CheckView')).CheckView }),
  export: async () => ({ default: (await import('../views/export/ExportView')).ExportView }),
  guidance: async () => ({ default: (await import('../views/guidance/GuidanceView')).GuidanceView }),
};

export const VIEWS: Readonly<Record<ViewName, View>> = {
  start: lazyPart(LOAD_VIEW.start),
  cases: lazyPart(LOAD_VIEW.cases),
  draft: lazyPart(LOAD_VIEW.draft),
  outcomes: lazyPart(LOAD_VIEW.outcomes),
  check: lazyPart(LOAD_VIEW.check),
  export: lazyPart(LOAD_VIEW.export),
  guidance: lazyPart(LOAD_VIEW.guidance),
};

/** The views that there are: many documents at once only in a plain browser, since Word has one document open. */
export const viewsOf = (hostKind: SessionState['hostKind']): readonly ViewName[] =>
  hostKind === 'browser' ? VIEW_NAMES : VIEW_NAMES.filter((name) => name !== 'cases');
