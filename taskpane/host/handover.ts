import { fromBase64, toBase64 } from './base64';
import type { HostDocument } from './document-host';

/** The page that takes a file from its own address and offers it as a download; beside the pane, on its own origin. */
export const HANDOVER_PAGE = 'save.html';

/**
 * The longest fragment that is made, in characters: a file of about 1.1 MB. How long an address may be on the way from
 * Word for Mac or iPad to the browser is documented nowhere and has not been tried (unverified); nor was the limit of
 * each browser, which is taken to be 2 MB or more.
 */
export const HANDOVER_LIMIT = 1_500_000;

const VERSION = 'v1';
/** Base64 in the letters that an address may hold as they are. */
const toText = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');

const toBytes = (text: string): Uint8Array | undefined => {
  if (!/^[\w-]*$/u.test(text)) return undefined;
  try {
    return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
};

/**
 * A file as the part of an address behind the `#`, which no browser sends to a server: version, name, size, bytes. Not
 * compressed: what is handed over is a zip or a page of text.
 */
export const encodeHandover = ({ name, bytes }: HostDocument): string | 'too-large' => {
  // Four characters for three bytes; the name and what stands between are checked with the whole.
  if ((bytes.length * 4) / 3 > HANDOVER_LIMIT) return 'too-large';
  const parts = [VERSION, toText(new TextEncoder().encode(name)), bytes.length.toString(), toText(bytes)];
  const fragment = parts.join('.');
  return fragment.length > HANDOVER_LIMIT ? 'too-large' : fragment;
};

/**
 * The file of a fragment, with or without its `#`; undefined for what is no whole file, for one an address that was cut
 * off on its way. The name is its last part only, so that it cannot lead out of the folder of downloads.
 */
export const decodeHandover = (fragment: string): HostDocument | undefined => {
  const [version, name, size, content, ...more] = fragment.replace(/^#/u, '').split('.');
  if (version !== VERSION || name === undefined || size === undefined || content === undefined)
    return undefined;
  const nameBytes = toBytes(name);
  const bytes = toBytes(content);
  if (more.length > 0 || nameBytes === undefined || bytes === undefined) return undefined;
  if (size !== bytes.length.toString()) return undefined;
  const decoded = new TextDecoder().decode(nameBytes).split(/[\\/]/u).at(-1)?.trim() ?? '';
  return decoded === '' ? undefined : { name: decoded, bytes };
};
