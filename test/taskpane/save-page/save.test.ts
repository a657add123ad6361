/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { encodeHandover } from '../../../taskpane/host/handover';
import { offerFile } from '../../../taskpane/save-page/save';

jest.mock('../../../taskpane/host/download', () => ({ startDownload: jest.fn() }));
const { startDownload } = jest.requireMock<{ startDownload: jest.Mock }>('../../../taskpane/host/download');

// Browsers have them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const html = readFileSync(path.join(__dirname, '../../../taskpane/save-page/save.html'), 'utf8');
const bytes = Uint8Array.from({ length: 2_345 }, (_, index) => [0x50, 0x4b, 3, 4][index] ?? index % 256);
const fragment = `#${encodeHandover({ name: 'CIMS-1-DRAFT.zip', bytes })}`;

/** The page, opened at an address with this fragment. */
const open = (hash: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  history.replaceState(null, '', `/save.html${hash}`);
  offerFile(page, window);
  return page;
};

/** What a person reads; without JavaScript is another page. */
const text = (page: Document) => {
  page.querySelector('noscript')?.remove();
  return page.querySelector('main')?.textContent ?? '';
};

beforeEach(() => startDownload.mockReset());

test('shows the file, takes it out of the address and says that nothing was uploaded', () => {
  const page = open(fragment);
  expect(text(page)).toContain('CIMS-1-DRAFT.zip, 2.3 kB');
  expect(text(page)).toContain('Nothing was uploaded');
  expect(location.href).toMatch(/\/save\.html$/);
});

test('says before the button when to press it, because anybody can make a link that leads here', () => {
  const page = open(fragment);
  const [warning, button] = page.querySelectorAll('p:nth-of-type(2), button');
  expect(warning?.textContent).toMatch(
    /^Save it only if you have just chosen to save .* somebody else made the link/u,
  );
  expect(button?.textContent).toBe('Save file');
});

test('offers no file of a kind that the pane does not hand over', () => {
  const page = open(`#${encodeHandover({ name: 'Urgent update.exe', bytes })}`);
  expect(page.querySelector('[role=alert]')?.textContent).toContain('is not offered');
  expect(page.querySelector('button')).toBeNull();
  expect(text(page)).not.toContain('Urgent');
  expect(location.hash).toBe('');
});

test('hands over the very bytes when the button is pressed, and not before', () => {
  const page = open(fragment);
  expect(startDownload).not.toHaveBeenCalled();
  page.querySelector('button')?.click();
  expect(startDownload).toHaveBeenCalledTimes(1);
  expect(startDownload).toHaveBeenCalledWith({ name: 'CIMS-1-DRAFT.zip', bytes });
  expect(page.querySelector('[role=status]')?.textContent).toContain('Saving has started');
});

test('says so where the browser takes no file', () => {
  startDownload.mockImplementation(() => {
    throw new Error('no');
  });
  const page = open(fragment);
  page.querySelector('button')?.click();
  expect(page.querySelector('[role=status]')?.textContent).toContain('did not take the file');
});

test.each([
  ['without a fragment', ''],
  ['with a fragment that was cut off', fragment.slice(0, -400)],
  ['with a fragment of something else', '#section-2'],
])('%s says in a sentence what to do, and offers nothing', (_, hash) => {
  const page = open(hash);
  expect(page.querySelector('[role=alert]')?.textContent).toContain('No whole file arrived');
  expect(page.querySelector('button')).toBeNull();
  expect(location.hash).toBe('');
});

test('the page brings nothing from outside and carries the policy of the pane', () => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toBe(
    '<%= policy %>',
  );
  expect(page.querySelectorAll('script')).toHaveLength(0);
  expect(html).not.toMatch(/https?:/);
});
