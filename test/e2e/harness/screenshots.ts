import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenPane } from './emulated-word-page';

const FOLDER = path.join(__dirname, '../../../out/screenshots');

export const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Theme = keyof typeof THEMES;

/** Switches the system under the page to a theme. */
export const useTheme = (page: Page, theme: Theme): Promise<void> => page.emulateMedia(THEMES[theme]);

/**
 * Writes a picture of all that the pane holds into a folder that git ignores; for people to look at, nothing is
 * compared. The pane scrolls within itself, so the window is made as high as its content,
 * but for a dialogue, which stands in the middle of it.
 */
export const takePicture = async ({ page, pane }: OpenPane, name: string): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true });
  // Nothing is under the mouse.
  await page.mouse.move(1, 1);
  const before = page.viewportSize();
  const hidden = await pane.evaluate(() =>
    document.querySelector('[role="dialog"], [role="alertdialog"]')
      ? 0
      : Math.max(
          ...[...document.querySelectorAll('*')].map((element) =>
            getComputedStyle(element).overflowY === 'auto' ? element.scrollHeight - element.clientHeight : 0,
          ),
          document.documentElement.scrollHeight - innerHeight,
        ),
  );
  if (before) await page.setViewportSize({ ...before, height: before.height + hidden });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
  if (before) await page.setViewportSize(before);
};
