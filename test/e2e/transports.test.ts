import { EmulatedHost } from '../emulated-host/transports/emulated-host';
import { TinyDocument } from '../emulated-host/tiny-document';
import { closeBrowser } from './harness/browser';
import { openInBrowser, openInWord } from './harness/emulated-word-page';

afterAll(closeBrowser);

test.each(['OfficeOnline', 'PC', 'Mac', 'iOS'] as const)(
  'the genuine library reaches the emulated Word of %s from within the pane',
  async (platform) => {
    const host = new EmulatedHost({ document: new TinyDocument(), platform, wordApi: '1.9' });
    const tab = await openInWord(host);
    const seen = await tab.pane.evaluate(async () => {
      await Office.onReady();
      const text = await Word.run(async (context) => {
        const { body } = context.document;
        body.load('text');
        await context.sync();
        return body.text;
      });
      const { settings } = Office.context.document;
      settings.set('kept', 'yes');
      const status = await new Promise((resolve) =>
        settings.saveAsync((result) => resolve(String(result.status))),
      );
      return { platform: String(Office.context.platform), text, status };
    });
    expect(seen).toEqual({ platform, text: 'First.\nSecond.', status: 'succeeded' });
    expect(host.settings).toEqual({ kept: 'yes' });
    tab.log.assertClean();
    await tab.close();
  },
);

test('a plain browser asks for nothing outside the pane’s own origin', async () => {
  const tab = await openInBrowser();
  await tab.pane.waitForSelector('h1');
  expect(await tab.pane.evaluate(() => 'Office' in window)).toBe(false);
  tab.log.assertClean();
  await tab.close();
});

test('a journey in which something tries to leave the origin fails', async () => {
  const tab = await openInBrowser();
  await tab.pane.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
  await tab.page.goto('https://elsewhere.example/').catch(() => undefined);
  expect(() => tab.log.assertClean()).toThrow(
    /Content Security Policy[^]*|left the origin: https:\/\/elsewhere/,
  );
  expect(tab.log.foreign).toEqual(['https://elsewhere.example/']);
  await tab.close();
});
