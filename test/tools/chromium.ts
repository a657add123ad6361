import { chromium } from 'playwright-core';
import { installPackages, isProgram, namedProgram, onPath } from './programs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Without any font the widths on the screen are those of no text that a person reads. */
const PACKAGES = ['chromium', 'fonts-liberation'];

/** The browser that somebody names in CHROMIUM, else the system's, else the one that Playwright keeps. */
const findChromium = (): string | undefined => {
  const found = namedProgram('CHROMIUM') ?? COMMANDS.map(onPath).find((file) => file !== undefined);
  if (found !== undefined) return found;
  const own = chromium.executablePath();
  return isProgram(own) ? own : undefined;
};

const MISSING =
  'The tests of the task pane run in Chromium, and none was found. ' +
  'Install it (on Debian: apt-get install chromium), or set CHROMIUM to the path of a Chromium or Chrome.';

/**
 * The path of a Chromium: found, or installed as Debian's package where that needs nobody's word.
 *
 * @throws an Error that says what is missing and what to do.
 */
export const ensureChromium = (): string => {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('Chromium was not found; installing Debian’s package where that can be done.');
  const installation = installPackages(PACKAGES);
  if (typeof installation === 'object') {
    const { failed } = installation;
    throw new Error(`${MISSING} Installing it was tried and failed: ${String(failed)}`, { cause: failed });
  }
  const installed = findChromium();
  if (installed === undefined) throw new Error(MISSING);
  return installed;
};
