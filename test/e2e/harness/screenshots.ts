import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = path.join(__dirname, '../../../out/screenshots');

export const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Theme = keyof typeof THEMES;

/** Switches the system under the page to a theme. */
export const useTheme = (page: Page, theme: Theme): Promise<void> => page.emulateMedia(THEMES[theme]);

/** Writes a picture of the whole page into a folder that git ignores; for people to look at, nothing is compared. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage: true, animations: 'disabled' });
};
