import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import type { CalendarDate } from '../../../src/policy';
import { ensureChromium } from '../../tools/chromium';
import { holdDay } from './held-day';
import { RequestLog } from './request-log';
import { answerFor, PANE_ORIGIN, type Answer } from './served-files';

const PANE_HOST = new URL(PANE_ORIGIN).hostname;

/** How wide Word shows a pane at least, and the height of a small screen. */
const PANE_SIZE = { width: 320, height: 720 };

const launched = new Map<string, Promise<Browser>>();

/** One browser for a test file; another one where a host is really there. `resolving`: that host's rule, or none. */
const browser = (resolving: string): Promise<Browser> => {
  const known = launched.get(resolving);
  if (known !== undefined) return known;
  const started = chromium.launch({
    executablePath: ensureChromium(),
    // Whatever is not answered by the test goes nowhere.
    args: [`--host-resolver-rules=${resolving}MAP * ~NOTFOUND`],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  launched.set(resolving, started);
  return started;
};

export const closeBrowser = async (): Promise<void> => {
  const all = await Promise.all(launched.values());
  launched.clear();
  await Promise.all(all.map((one) => one.close()));
};

export interface Tab {
  readonly context: BrowserContext;
  readonly log: RequestLog;
  readonly close: () => Promise<void>;
}

/**
 * `ownClock`: the time of the pages can be put forward, for limits that nobody wants to wait for. `day`: the day that it is
 * for the pages and their workers. `serverPort`: where a web server of this machine answers for {@link PANE_ORIGIN}, instead
 * of the test, which then lays nothing beside the pane.
 */
export interface TabOptions extends BrowserContextOptions {
  readonly ownClock?: boolean;
  readonly day?: CalendarDate;
  readonly serverPort?: number;
  /** What the organisation has put beside the pane, by name: `organisation.json`, `templates/report.docx`. */
  readonly beside?: Readonly<Record<string, string | Uint8Array>>;
}

/**
 * A profile of its own, in which the built pane is hosted at {@link PANE_ORIGIN} under the headers that we ship, and
 * nothing else exists. `extra`: pages of the test's own at that origin.
 */
export const openTab = async (
  { ownClock = false, day, serverPort, beside = {}, ...options }: TabOptions = {},
  extra: Readonly<Record<string, () => Answer>> = {},
): Promise<Tab> => {
  const context = await (
    await browser(serverPort === undefined ? '' : `MAP ${PANE_HOST}:443 127.0.0.1:${serverPort}, `)
  ).newContext({
    viewport: PANE_SIZE,
    locale: 'en-AU',
    timezoneId: 'Australia/Melbourne',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  if (ownClock) await context.clock.install();
  const log = new RequestLog();
  log.watch(context);
  context.on('response', (response) => {
    if (serverPort !== undefined && response.status() === 404) log.noteAbsent(response.url());
  });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== PANE_ORIGIN) {
      log.foreign.push(url.href);
      return route.abort();
    }
    const own = extra[url.pathname];
    if (own === undefined && serverPort !== undefined) return route.continue();
    const answer = own === undefined ? answerFor(url.pathname, beside) : own();
    if (answer.status === 404) log.noteAbsent(url.href);
    return route.fulfill({ ...answer, headers: { ...answer.headers } });
  });
  if (day !== undefined) await holdDay(context, day);
  return { context, log, close: () => context.close() };
};
