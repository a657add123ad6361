import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { ensureChromium } from '../../tools/chromium';
import { RequestLog } from './request-log';
import { answerFor, PANE_ORIGIN, type Answer } from './served-files';

/** How wide Word shows a pane at least, and the height of a small screen. */
export const PANE_SIZE = { width: 320, height: 720 };

let launched: Promise<Browser> | undefined;

/** One browser for a test file. */
const browser = (): Promise<Browser> => {
  launched ??= chromium.launch({
    executablePath: ensureChromium(),
    // Whatever is not answered by the test goes nowhere.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  return launched;
};

export const closeBrowser = async (): Promise<void> => {
  await (await launched)?.close();
  launched = undefined;
};

export interface Tab {
  readonly context: BrowserContext;
  readonly log: RequestLog;
  readonly close: () => Promise<void>;
}

/** `ownClock`: the time of the pages can be put forward, for limits that nobody wants to wait for. */
export interface TabOptions extends BrowserContextOptions {
  readonly ownClock?: boolean;
}

/**
 * A profile of its own, in which the built pane is hosted at {@link PANE_ORIGIN} under the headers that we ship, and
 * nothing else exists. `extra`: pages of the test's own at that origin.
 */
export const openTab = async (
  { ownClock = false, ...options }: TabOptions = {},
  extra: Readonly<Record<string, () => Answer>> = {},
): Promise<Tab> => {
  const context = await (
    await browser()
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
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== PANE_ORIGIN) {
      log.foreign.push(url.href);
      return route.abort();
    }
    const answer = (extra[url.pathname] ?? (() => answerFor(url.pathname)))();
    if (answer.status === 404) log.absent.push(url.href);
    return route.fulfill({ ...answer, headers: { ...answer.headers } });
  });
  return { context, log, close: () => context.close() };
};
