import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Theme } from './screenshots';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Until a change of theme or size is drawn: colours that are on their way have no contrast that could be judged. */
const drawn = (pane: Frame): Promise<void> =>
  pane.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    // What turns while somebody waits never ends.
    const ends = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ends.map(({ finished }) => finished));
  });

/**
 * What axe-core finds wrong in the pane as it stands, one line each. In forced colours it cannot judge contrast: it
 * holds the system's text colour against the background that the page asked for, which is not the one that is drawn.
 */
export const axeFindings = async (pane: Frame, theme: Theme): Promise<string[]> => {
  await drawn(pane);
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE);
  const { violations } = await pane.evaluate(
    (judgesContrast) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled: judgesContrast } },
      }),
    theme !== 'forced-colours',
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} (${target.join(' ')}) ${html.slice(0, 160)}`),
  );
};

/** What stands out of the window sideways, innermost first; a scroller may hide it, so no scroll bar need tell of it. */
export const standingOut = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const stands = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return element.clientWidth > 1 && (right > width + 0.5 || left < -0.5);
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && stands(element))
      .filter((element) => ![...element.children].some(stands))
      .map((element) => {
        const { right } = element.getBoundingClientRect();
        return `${Math.round(right - width)} px: ${element.outerHTML.slice(0, 160)} in ${element.parentElement?.outerHTML.slice(0, 200)}`;
      });
  });

/**
 * Which controls Tab does not reach, by their names; while a dialogue is open, which of its own. A control that the arrow keys reach from its neighbour, and
 * therefore is no stop of its own, is not counted; nor is one that a person cannot see.
 */
export const unreachable = async (page: Page, pane: Frame): Promise<string[]> => {
  await pane.evaluate(() => {
    const open = document.querySelector('[role="dialog"], [role="alertdialog"]');
    const controls = [
      ...(open ?? document).querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, [role="tab"], [role="button"], summary',
      ),
    ].filter(
      (element) => element.checkVisibility() && element.tabIndex >= 0 && !element.matches(':disabled'),
    );
    for (const [index, element] of controls.entries()) element.dataset['e2eStop'] = String(index);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const reached = new Set<string>();
  const stops = await pane.locator('[data-e2e-stop]').count();
  // Some stops are not controls of ours (the page itself, a scroller); twice as many are enough for a whole round.
  for (let press = 0; press < stops * 2 + 10; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await pane.evaluate(
      () => (document.activeElement as HTMLElement | null)?.dataset['e2eStop'],
    );
    if (stop !== undefined) reached.add(stop);
    if (reached.size === stops) break;
  }
  return pane.evaluate(
    (known) =>
      [...document.querySelectorAll<HTMLElement>('[data-e2e-stop]')]
        .filter(({ dataset }) => !known.includes(dataset['e2eStop'] ?? ''))
        // Of a group of radio buttons or tabs one is the stop, and the arrow keys do the rest.
        .filter((element) => !element.matches('[type="radio"], [role="tab"]'))
        .map((element) => element.getAttribute('aria-label') ?? element.innerText ?? element.outerHTML),
    [...reached],
  );
};
