/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { decodeHandover } from '../../../../taskpane/host/handover';
import { TinyDocument } from '../../../emulated-host/tiny-document';
import { openPane, until } from './support/pane';

// Every browser has them, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const file = { name: 'CIMS-1234567-2026-02-06.zip', bytes: new TextEncoder().encode('PK bytes') };

beforeEach(() => {
  // jsdom has no addresses of blobs.
  URL.createObjectURL = () => 'blob:https://pane.example/1';
  URL.revokeObjectURL = () => undefined;
});

const clicked = (): { readonly name: string; readonly href: string }[] => {
  const links: { name: string; href: string }[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    links.push({ name: this.download, href: this.href });
  });
  return links;
};

afterEach(() => jest.restoreAllMocks());

test.each(['PC', 'OfficeOnline'] as const)('on %s a download is started', async (platform) => {
  const links = clicked();
  const { word } = await openPane({ document: new TinyDocument(), platform });
  expect(word.capabilities.save).toBe('download');
  expect(await word.saveFile(file)).toBe('started');
  expect(links).toEqual([{ name: file.name, href: 'blob:https://pane.example/1' }]);
});

test.each(['Mac', 'iOS'] as const)(
  'on %s a page of ours takes the file from its address',
  async (platform) => {
    const links = clicked();
    const { word, host } = await openPane({ document: new TinyDocument(), platform });
    expect(word.capabilities.save).toBe('browser-page');
    expect(await word.saveFile(file)).toBe('started');
    expect(links).toEqual([]);
    await until(() => host.openedInBrowser.length > 0);
    const [opened = ''] = host.openedInBrowser;
    const { origin, pathname, hash } = new URL(opened);
    expect(origin).toBe(location.origin);
    expect(pathname).toBe('/save.html');
    expect(decodeHandover(hash)).toEqual(file);
  },
);

test('what is too large for the address is not begun', async () => {
  const { word, host } = await openPane({ document: new TinyDocument(), platform: 'Mac' });
  expect(await word.saveFile({ name: 'large.zip', bytes: new Uint8Array(2_000_000) })).toBe('too-large');
  expect(host.openedInBrowser).toEqual([]);
});

test('a Mac that opens no browser window refuses, and does not try what does nothing there', async () => {
  const links = clicked();
  const { word } = await openPane({
    document: new TinyDocument(),
    platform: 'Mac',
    requirementSets: { OpenBrowserWindowApi: undefined },
  });
  await expect(word.saveFile(file)).rejects.toMatchObject({ name: 'PaneProblem', code: 'save-refused' });
  expect(links).toEqual([]);
});

test('a download that cannot be started is said so', async () => {
  URL.createObjectURL = () => {
    throw new TypeError('no room');
  };
  const { word } = await openPane({ document: new TinyDocument() });
  await expect(word.saveFile(file)).rejects.toMatchObject({ code: 'save-refused' });
});
