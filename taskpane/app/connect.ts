import { connectWord } from '../host/word/connect-word';
import { createSession } from '../session/create-session';
import { fetchBeside } from '../session/organisation/fetch-beside';
import type { Session } from '../session/session';
import { createWork } from '../work/create-work';

/** A session on a document, and what of its host is no matter of the session. */
export interface Connection {
  readonly session: Session;
  /** Whether the host shows itself dark; undefined where it does not say. */
  readonly isDark: () => boolean | undefined;
}

/** In Word nobody needs it. */
const browserHost = async () => {
  const [{ createBrowserHost }, { worthKeeping }] = await Promise.all([
    import('../host/browser/browser-host'),
    import('../session/keeping/worth-keeping'),
  ]);
  return createBrowserHost({ worthKeeping });
};

/** Finds the host and makes a session on it; `plain` passes Word by. */
export type Connect = (plain: boolean) => Promise<Connection>;

/** @throws PaneProblem where Word opened this page and cannot be reached. */
export const connect: Connect = async (plain) => {
  const host = (plain ? undefined : await connectWord()) ?? (await browserHost());
  const session = createSession({
    host,
    work: createWork(),
    fetchBeside: fetchBeside(),
  });
  return { session, isDark: host.isDark };
};
