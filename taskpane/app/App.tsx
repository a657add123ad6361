import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { problemFrom, type PaneProblem } from '../problems';
import { useSession } from '../session/use-session';
import type { Connect, Connection } from './connect';
import { Pane } from './Pane';
import { Splash } from './Splash';
import { createThemeStore, type ThemeStore } from './theme-store';
import { viewInAddress } from './view-in-address';

const useStyles = makeStyles({ provider: { minHeight: '100dvh' } });

interface ConnectedProps {
  readonly connection: Connection;
  readonly theme: ThemeStore;
}

const Connected = ({ connection: { session }, theme }: ConnectedProps) => {
  const { loading } = useSession(session);
  const { choice } = useSyncExternalStore(theme.subscribe, theme.state);
  // What is shown first hangs on what the document keeps, and what is offered on what the organisation's file says.
  if (loading) return <Splash />;
  return <Pane session={session} theme={theme} choice={choice} asked={viewInAddress(location.search)} />;
};

/** The pane: connects, then shows the views; follows the theme of Word or the system. */
export const App = ({ connect }: { readonly connect: Connect }) => {
  const styles = useStyles();
  const [theme] = useState(createThemeStore);
  const { dark } = useSyncExternalStore(theme.subscribe, theme.state);
  const [connection, setConnection] = useState<Connection>();
  const [problem, setProblem] = useState<PaneProblem>();

  const begin = useCallback(
    async (plain: boolean): Promise<void> => {
      setProblem(undefined);
      try {
        const made = await connect(plain);
        theme.follow(made.isDark);
        setConnection(made);
        await made.session.start();
      } catch (error) {
        setProblem(problemFrom(error));
      }
    },
    [connect, theme],
  );
  useEffect(() => {
    void begin(false);
  }, [begin]);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.provider}>
      {connection ? (
        <Connected connection={connection} theme={theme} />
      ) : (
        <Splash problem={problem} onRetry={() => void begin(false)} onPlain={() => void begin(true)} />
      )}
    </FluentProvider>
  );
};
