import type { Locator } from 'playwright-core';
import { VIEW_TITLES } from '../../../taskpane/app/views';
import type { ViewName } from '../../../taskpane/session/kept-state';
import type { OpenPane } from './emulated-word-page';
import { checkBundle, savedFile, type SavedBundle } from './saved-bundle';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A person at the pane: what can be seen and pressed, by the names that a screen reader says. */
export class PaneUser {
  private closed = false;

  constructor(readonly tab: OpenPane) {}

  get root(): Locator {
    return this.tab.pane.locator('body');
  }

  /** Goes to a view by its tab. */
  async show(view: ViewName): Promise<void> {
    await this.root.getByRole('tab', { name: VIEW_TITLES[view], exact: true }).click();
    await this.root.getByRole('tabpanel').getByRole('heading', { level: 1 }).waitFor();
  }

  /** Waits until this can be seen. @throws with what the pane says instead. */
  async sees(text: string | RegExp): Promise<void> {
    const wanted = this.root.getByText(text).filter({ visible: true }).first();
    await wanted.waitFor().catch(async () => {
      throw new Error(`“${String(text)}” is not seen. The pane says:\n${await this.root.innerText()}`);
    });
  }

  async seesNoMore(text: string | RegExp): Promise<void> {
    await this.root.getByText(text).filter({ visible: true }).first().waitFor({ state: 'hidden' });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.root.getByRole('button', { name, exact: true }).first().click();
  }

  async types(label: string | RegExp, text: string): Promise<void> {
    await this.root.getByLabel(label, { exact: true }).first().fill(text);
  }

  /** Picks one of a group of radio buttons. */
  async picks(label: string | RegExp): Promise<void> {
    await this.root.getByRole('radio', { name: label }).check();
  }

  async chooses(label: string | RegExp, option: string): Promise<void> {
    await this.root.getByLabel(label, { exact: true }).first().selectOption({ label: option });
  }

  async key(name: string): Promise<void> {
    await this.tab.page.keyboard.press(name);
  }

  /** What the keyboard is on, as a screen reader would say it. */
  focusedName(): Promise<string> {
    return this.tab.pane.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
  }

  /** Chooses files with the button of that name. */
  async gives(button: string, ...files: readonly GivenFile[]): Promise<void> {
    const chooser = this.tab.page.waitForEvent('filechooser');
    await this.press(button);
    await (
      await chooser
    ).setFiles(
      files.map(({ name, bytes }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      })),
    );
  }

  /** Presses a button that hands a file over, and takes it from the disk. */
  async saves(button: string): Promise<GivenFile> {
    const download = this.tab.page.waitForEvent('download');
    await this.press(button);
    return savedFile(await download);
  }

  async savesBundle(button: string): Promise<SavedBundle> {
    const { name, bytes } = await this.saves(button);
    return checkBundle(name, bytes);
  }

  clipboard(): Promise<string> {
    return this.tab.pane.evaluate(() => navigator.clipboard.readText());
  }

  /** Closes the pane. @throws where a request left its origin or the page had a fault. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.tab.close();
    this.tab.log.assertClean();
  }
}
