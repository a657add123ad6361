import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, useState } from 'react';
import { askAgainForParts, lazyPart } from '../parts/lazy-part';
import { ProblemBar } from '../parts/ProblemBar';
import { useFocusWithin } from '../parts/use-focus-within';
import type { ViewName } from '../session/kept-state';
import type { Session } from '../session/session';
import { useSession } from '../session/use-session';
import { Header } from './Header';
import { MissingFilesBar } from './MissingFilesBar';
import { keepFocus } from './keep-focus';
import { Navigation, PANEL_ID, TAB_ID } from './Navigation';
import { OrganisationNotice } from './OrganisationNotice';
import type { ThemeChoice, ThemeStore } from './theme-store';
import { ViewBoundary } from './ViewBoundary';
import { VIEWS, viewsOf } from './views';

/** At the foot of the view, so it may come after it. */
const Appearance = lazyPart(async () => ({ default: (await import('./Appearance')).Appearance }));

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    // Magnified so far that a fixed head would leave no room to read, the whole page scrolls.
    '@media (max-height: 480px)': { height: 'auto' },
  },
  head: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
  foot: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '720px',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly session: Session;
  readonly theme: ThemeStore;
  readonly choice: ThemeChoice;
  /** The view that the address of the page asked for: it comes before the one of last time. */
  readonly asked: ViewName | undefined;
}

/** Head, tabs and the view that is shown. */
export const Pane = ({ session, theme, choice, asked }: Props) => {
  const styles = useStyles();
  const state = useSession(session);
  const [first, setFirst] = useState(asked);
  const [before, setBefore] = useState(state.kept.view);
  // A view that leads on says so in what is kept.
  if (before !== state.kept.view) {
    setBefore(state.kept.view);
    setFirst(undefined);
  }
  const [tries, setTries] = useState(0);
  const there = viewsOf(state.hostKind);
  const wanted = first ?? state.kept.view ?? 'start';
  const view = there.includes(wanted) ? wanted : 'start';
  const View = VIEWS[view];
  const show = (next: ViewName) => {
    setFirst(undefined);
    session.keep((kept) => (kept.view === next ? kept : { ...kept, view: next }));
  };

  const tryAgain = () => {
    askAgainForParts();
    setTries(tries + 1);
  };

  // Notices in the head go when they are answered, and their buttons with them.
  const keptFocus = useFocusWithin(() => document.getElementById(TAB_ID + view)?.focus());

  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => (pane.current === null ? undefined : keepFocus(pane.current)), []);

  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A view is read from its beginning.
    body.current?.scrollTo?.({ top: 0 });
    // Magnified, the page as a whole is what scrolls.
    if ((body.current?.getBoundingClientRect().top ?? 0) < 0) body.current?.scrollIntoView();
  }, [view]);

  return (
    <div ref={pane} className={styles.pane}>
      <header className={styles.head} {...keptFocus}>
        <Header state={state} />
        {state.keepProblem && <ProblemBar problem={state.keepProblem} intent="warning" />}
        <OrganisationNotice session={session} state={state} onGuidance={() => show('guidance')} />
        <MissingFilesBar session={session} state={state} />
        <Navigation views={there} view={view} onView={show} />
      </header>
      <div ref={body} className={styles.body}>
        <main>
          <div id={PANEL_ID} role="tabpanel" aria-labelledby={TAB_ID + view}>
            <ViewBoundary key={`${view} ${String(tries)}`} onRetry={tryAgain}>
              <Suspense fallback={<Spinner size="tiny" label="Loading" />}>
                <View session={session} />
              </Suspense>
            </ViewBoundary>
          </div>
        </main>
        <footer className={styles.foot}>
          <ViewBoundary key={tries} onRetry={tryAgain}>
            <Suspense fallback={null}>
              <Appearance theme={theme} choice={choice} hostKind={state.hostKind} />
            </Suspense>
          </ViewBoundary>
        </footer>
      </div>
    </div>
  );
};
