import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in the pane as it stands, one line each. */
export const axeFindings = async (pane: Frame): Promise<string[]> => {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE);
  const { violations } = await pane.evaluate(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} (${target.join(' ')}) ${html.slice(0, 160)}`),
  );
};

/** What stands out of the window sideways, though nobody sees a scroll bar: a scroller may hide it. */
export const standingOut = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > document.documentElement.clientWidth + 0.5 || left < -0.5;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/**
 * Which controls Tab does not reach, by their names. A control that the arrow keys reach from its neighbour, and
 * therefore is no stop of its own, is not counted; nor is one that a person cannot see.
 */
export const unreachable = async (page: Page, pane: Frame): Promise<string[]> => {
  await pane.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
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
        .filter((element) => !element.matches('[type="radio"]'))
        .map((element) => element.getAttribute('aria-label') ?? element.innerText ?? element.outerHTML),
    [...reached],
  );
};
