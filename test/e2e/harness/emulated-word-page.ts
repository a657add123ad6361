import type { Frame, Page } from 'playwright-core';
import { laterMembersScript } from '../../emulated-host/library/later-members';
import type { EmulatedHost } from '../../emulated-host/transports/emulated-host';
import { HOST_INFO } from '../../emulated-host/transports/host-info';
import { WebHost } from '../../emulated-host/transports/web';
import { webkitBridge } from '../../emulated-host/transports/webkit';
import { openTab, type Tab, type TabOptions } from './browser';
import { PANE_ORIGIN } from './served-files';
import { installWindowsExternal, windowsBridge } from './windows-page';

const WORD_PAGE = '/word.html';

/** The pane in Word: the page of the person, and the frame in it in which the pane lives. */
export interface OpenPane extends Tab {
  readonly page: Page;
  readonly pane: Frame;
}

/** A page that frames the pane as Word on the web does. It stands on the pane's own host name: the library trusts that. */
const wordPage = (frameName: string, paneUrl: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Emulated Word</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style></head><body><script>
  const frame = document.createElement('iframe');
  window.sendToPane = (text) => frame.contentWindow.postMessage(text, location.origin);
  addEventListener('message', ({ data, source }) => {
    if (source === frame.contentWindow && typeof data === 'string') window.receiveFromPane(data);
  });
  frame.title = 'CIMS Report Assistant';
  frame.name = ${JSON.stringify(frameName)};
  frame.src = ${JSON.stringify(paneUrl)};
  document.body.append(frame);
</script></body></html>`;

/** What a call into a page that was closed meanwhile is worth: nothing. */
const ignoreClosed = (): undefined => undefined;

const openOnTheWeb = async (host: EmulatedHost, address: string, options: TabOptions): Promise<OpenPane> => {
  const web = new WebHost(host, `${PANE_ORIGIN}${WORD_PAGE}`);
  const tab = await openTab(options, {
    [WORD_PAGE]: () => ({
      status: 200,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      body: wordPage(web.frameName, address),
    }),
  });
  await tab.context.addInitScript(laterMembersScript(host.wordApi, host.platform, host.withoutMembers));
  const page = await tab.context.newPage();
  const send = (text: string): void =>
    void page
      .evaluate(
        (data) => (window as unknown as { sendToPane: (text: string) => void }).sendToPane(data),
        text,
      )
      .catch(ignoreClosed);
  await page.exposeFunction('receiveFromPane', (text: string) => void web.receive(text, send));
  await page.goto(`${PANE_ORIGIN}${WORD_PAGE}`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('The emulated Word page has no frame.');
  return { ...tab, page, pane: frame };
};

const openOnWindows = async (host: EmulatedHost, address: string, options: TabOptions): Promise<OpenPane> => {
  const tab = await openTab(options);
  const page = await tab.context.newPage();
  const bridge = windowsBridge(host, (id, payload) =>
    page
      .evaluate(
        ([event, data]) =>
          (window as unknown as { raiseHostEvent: (id: number, data: unknown) => void }).raiseHostEvent(
            event as number,
            data,
          ),
        [id, payload],
      )
      .catch(ignoreClosed),
  );
  await page.exposeFunction('callHost', bridge.call);
  await page.addInitScript(installWindowsExternal, bridge.facts());
  await page.addInitScript(laterMembersScript(host.wordApi, host.platform, host.withoutMembers));
  await page.goto(`${PANE_ORIGIN}${address}`);
  return { ...tab, page, pane: page.mainFrame() };
};

interface Agave {
  readonly messageHandlers: { readonly Agave: { readonly postMessage: (text: string) => void } };
}

/** Word on Mac and on iPad: the library posts to a message handler of WebKit's, and is called back by name. */
const openOnWebKit = async (host: EmulatedHost, address: string, options: TabOptions): Promise<OpenPane> => {
  const tab = await openTab(options);
  const page = await tab.context.newPage();
  const callBack = (name: string) => (id: string, payload: unknown) =>
    void page
      .evaluate(
        ([member, ...args]) =>
          (
            window as unknown as { OSF: { ScriptMessaging: Record<string, (...given: unknown[]) => void> } }
          ).OSF.ScriptMessaging[String(member)]?.(...args),
        [name, id, payload],
      )
      .catch(ignoreClosed);
  const { messageHandlers } = webkitBridge(host, () => ({
    agaveHostCallback: callBack('agaveHostCallback'),
    agaveHostEventCallback: callBack('agaveHostEventCallback'),
  })) as Agave;
  await page.exposeFunction('postToHost', (text: string) => messageHandlers.Agave.postMessage(text));
  await page.addInitScript(() => {
    const { postToHost } = window as unknown as { postToHost: (text: string) => void };
    Object.defineProperty(window, 'webkit', {
      value: { messageHandlers: { Agave: { postMessage: (text: string) => postToHost(text) } } },
    });
  });
  await page.addInitScript(laterMembersScript(host.wordApi, host.platform, host.withoutMembers));
  const url = new URL(address, PANE_ORIGIN);
  const platform = host.platform === 'iOS' ? 'iOS' : 'Mac';
  url.search += `${url.search === '' ? '?' : '&'}_host_Info=${HOST_INFO[platform](host)}`;
  await page.goto(url.href);
  return { ...tab, page, pane: page.mainFrame() };
};

/**
 * Opens the pane in the emulated Word of the host's platform. `view`: as a button of the ribbon opens it. Each opening
 * is a pane of its own, as after it was closed; what is kept is kept by the host.
 */
export const openInWord = (
  host: EmulatedHost,
  { view, ...options }: TabOptions & { readonly view?: string } = {},
): Promise<OpenPane> => {
  const address = `/taskpane.html${view === undefined ? '' : `?view=${view}`}`;
  if (host.platform === 'OfficeOnline') return openOnTheWeb(host, address, options);
  if (host.platform === 'PC') return openOnWindows(host, address, options);
  return openOnWebKit(host, address, options);
};

/** Opens the pane in a plain browser, with no Word. */
export const openInBrowser = async (options: TabOptions = {}): Promise<OpenPane> => {
  const tab = await openTab(options);
  const page = await tab.context.newPage();
  await page.goto(`${PANE_ORIGIN}/index.html`);
  return { ...tab, page, pane: page.mainFrame() };
};
