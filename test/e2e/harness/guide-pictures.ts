import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { PICTURES_LIST, PICTURES_TAKEN, type Picture, type PictureList } from '../../tools/pictures';
import { pngSize, smallPng } from '../../tools/small-png';
import type { TabOptions } from './browser';
import type { PaneUser } from './pane';

/** How the pane is opened for pictures: a little wider than Word opens it, twice as sharp, on a day that stays. */
export const FOR_PICTURES = {
  viewport: { width: 380, height: 720 },
  deviceScaleFactor: 2,
  colorScheme: 'light',
  day: '2026-09-16',
} as const satisfies TabOptions;

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Round what is shown, in pixels of the page. */
const MARGIN = 4;

/** How much the pane has that its window does not show. */
const hiddenHeight = (pane: Frame): Promise<number> =>
  pane.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    await frame();
    await frame();
    return Math.max(
      document.documentElement.scrollHeight - innerHeight,
      ...[...document.querySelectorAll('*')].map((element) =>
        getComputedStyle(element).overflowY === 'auto' ? element.scrollHeight - element.clientHeight : 0,
      ),
    );
  });

/** Runs in the page: what can be read there between two heights, a line for each block of text and each field. */
const readShown = ({ top, bottom }: Span): string[] => {
  const isInside = ({ width, height, y }: DOMRect): boolean =>
    width > 1 && height > 1 && y + height / 2 > top && y + height / 2 < bottom;
  const isShown = (element: Element): boolean => {
    // What only a screen reader gets is one pixel large.
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      const { width, height } = each.getBoundingClientRect();
      if (getComputedStyle(each).position === 'absolute' && width <= 1 && height <= 1) return false;
    }
    return element.checkVisibility({ visibilityProperty: true });
  };
  const blockOf = (element: Element): Element => {
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement !== null) {
      if (block.matches('button, a, label')) break;
      block = block.parentElement;
    }
    return block;
  };
  const lines: { block: Element; text: string }[] = [];
  const add = (block: Element, text: string): void => {
    const last = lines.at(-1);
    if (last?.block === block) last.text += text;
    else lines.push({ block, text });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      const { parentElement } = node;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (
        parentElement !== null &&
        parentElement.closest('option, script, style, textarea') === null &&
        [...range.getClientRects()].some(isInside) &&
        isShown(parentElement)
      )
        add(blockOf(parentElement), node.data);
    } else if (node instanceof HTMLElement && isInside(node.getBoundingClientRect()) && isShown(node)) {
      if (node instanceof HTMLSelectElement) add(node, `[${node.selectedOptions[0]?.text ?? ''}]`);
      else if (node instanceof HTMLTextAreaElement) add(node, `[${node.value}]`);
      else if (node instanceof HTMLInputElement && node.type !== 'file')
        add(
          node,
          node.type === 'radio' || node.type === 'checkbox'
            ? node.checked
              ? '(chosen)'
              : '( )'
            : `[${node.value}]`,
        );
    }
  }
  return lines.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
};

/** What is another with each version of the tool, and says nothing to whoever looks at the picture. */
const withoutSums = (line: string): string =>
  line
    .replaceAll(/\b[0-9a-f]{64}\b/g, '(a sum)')
    .replaceAll(/\b\d+(?:\.\d+)? (?:bytes|kB|MB)/g, '(a size)')
    .replaceAll(/\bof \d+ facts\b/g, 'of all facts')
    .replaceAll(/\bcims-report \d+\.\d+\.\d+/g, 'cims-report (a version)');

export interface Cut {
  /** Where the picture begins; with the head of the pane where absent. */
  readonly from?: Locator;
  /** Where it ends; with the view where absent. */
  readonly to?: Locator;
  /** The width of the window, where it is not that of a pane. */
  readonly width?: number;
}

/** The pictures that a journey takes, into a folder that git ignores, each with what can be read in it. */
export class GuidePictures {
  private readonly list: Record<string, Picture> = {};

  constructor() {
    rmSync(PICTURES_TAKEN, { recursive: true, force: true });
    mkdirSync(PICTURES_TAKEN, { recursive: true });
  }

  get taken(): PictureList {
    return this.list;
  }

  /** Takes a picture of the pane, all of what stands between `from` and `to`. @throws where it was taken already. */
  async take({ tab: { page, pane } }: PaneUser, name: string, { from, to, width }: Cut = {}): Promise<void> {
    const file = `${name}.png`;
    if (this.list[file] !== undefined) throw new Error(`There are two pictures ${file}.`);
    const before = page.viewportSize();
    if (before === null) throw new Error('The window has no size.');
    // Nothing is under the mouse, and nothing blinks.
    await page.mouse.move(1, 1);
    let size = { ...before, ...(width !== undefined && { width }) };
    await page.setViewportSize(size);
    // The pane scrolls within itself, so the window is made as high as its content; what comes into sight that way may
    // turn out higher than it was taken for.
    for (let hidden = await hiddenHeight(pane); hidden > 0; hidden = await hiddenHeight(pane)) {
      size = { ...size, height: size.height + hidden };
      await page.setViewportSize(size);
    }
    const first = await from?.boundingBox();
    const last = await (to ?? pane.getByRole('tabpanel')).boundingBox();
    if (first === null || last === null) throw new Error(`What ${file} begins or ends with is not shown.`);
    const top = Math.max(0, Math.floor((first?.y ?? 0) - MARGIN));
    const bottom = Math.min(size.height, Math.ceil(last.y + last.height + MARGIN));
    const clip = { x: 0, y: top, width: size.width, height: bottom - top };
    const bytes = smallPng(await page.screenshot({ animations: 'disabled', caret: 'hide', clip }));
    writeFileSync(path.join(PICTURES_TAKEN, file), bytes);
    const shows = (await pane.evaluate(readShown, { top, bottom })).map(withoutSums);
    this.list[file] = { ...pngSize(bytes), shows };
    await page.setViewportSize(before);
  }

  /** Writes down what was taken, beside it. */
  keep(): void {
    const sorted = Object.fromEntries(Object.entries(this.list).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(path.join(PICTURES_TAKEN, PICTURES_LIST), `${JSON.stringify(sorted, null, 2)}\n`);
  }
}
