import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { renderHtml, type CheckReport } from '../../src/report';
import { fullReport, longReport } from '../report/word/written-reports';
import { fileInput, hostileReport, sampleReport } from '../report/sample';
import { axeFindings, standingOut } from './harness/accessibility';
import { closeBrowser, openTab, type Tab } from './harness/browser';
import { PANE_ORIGIN } from './harness/served-files';
import { THEMES, useTheme, type Theme } from './harness/screenshots';

const PICTURES = path.join(__dirname, '../../out/screenshots');

const REPORTS: Readonly<Record<string, CheckReport>> = {
  everything: fullReport(),
  nothing: sampleReport([fileInput('report.docx', [])]),
  long: longReport(),
  hostile: hostileReport(),
};

const WIDTHS = [1100, 360];

let tab: Tab;
let page: Page;

beforeAll(async () => {
  const pages = Object.fromEntries(
    Object.entries(REPORTS).map(([name, report]) => [
      `/${name}.html`,
      () => ({
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: Buffer.from(renderHtml(report, { notChecked: ['photo.jpg'] })),
      }),
    ]),
  );
  tab = await openTab({}, pages);
  page = await tab.context.newPage();
  mkdirSync(PICTURES, { recursive: true });
});
afterAll(async () => {
  await tab.close();
  await closeBrowser();
});

const show = async (name: string, width: number, theme: Theme = 'light'): Promise<void> => {
  await page.setViewportSize({ width, height: 900 });
  await useTheme(page, theme);
  await page.goto(`${PANE_ORIGIN}/${name}.html`);
};

describe.each(Object.keys(REPORTS))('the check report: %s', (name) => {
  test.each(Object.keys(THEMES) as Theme[])('axe-core finds nothing wrong in it: %s', async (theme) => {
    await show(name, 1100, theme);
    expect(await axeFindings(page.mainFrame(), theme)).toEqual([]);
  });

  test.each(WIDTHS)('nothing stands out of it at %i pixels', async (width) => {
    await show(name, width);
    await page.screenshot({ path: path.join(PICTURES, `check-report-${name}-${width}.png`), fullPage: true });
    const out = (await standingOut(page.mainFrame())).filter((line) => !line.includes('class="skip"'));
    expect(out).toEqual([]);
  });

  test('it loads nothing and runs nothing', async () => {
    await show(name, 1100);
    expect(tab.log.foreign).toEqual([]);
    expect(await page.evaluate(() => document.scripts.length)).toBe(0);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
  });
});

test('a person who uses the keys comes to the content first', async () => {
  await show('everything', 1100);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => location.hash)).toBe('#main');
});

test('every link within the page leads somewhere, and every id is one of a kind', async () => {
  await show('long', 1100);
  const { dead, twice } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      (link.getAttribute('href') ?? '').slice(1),
    );
    return {
      dead: links.filter((id) => !ids.includes(id)),
      twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    };
  });
  expect([dead, twice]).toEqual([[], []]);
});

test('it prints on A4, and no finding goes over two pages', async () => {
  await show('long', 1100);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  writeFileSync(path.join(PICTURES, 'check-report-long.pdf'), pdf);
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[([\d. ]+)\]/gu)].map(([, box]) =>
    box!
      .trim()
      .split(/ +/u)
      .slice(2)
      .map((side) => Math.round(Number(side))),
  );
  expect(boxes.length).toBeGreaterThan(10);
  expect(new Set(boxes.map((box) => box.join(' x ')))).toEqual(new Set(['595 x 842']));
  await page.emulateMedia({ media: 'print' });
  const inside = await page.evaluate(() =>
    [...document.querySelectorAll('ol.findings > li')].map((item) => getComputedStyle(item).breakInside),
  );
  await page.emulateMedia({ media: 'screen' });
  expect(new Set(inside)).toEqual(new Set(['avoid']));
});
