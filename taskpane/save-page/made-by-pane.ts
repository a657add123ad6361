import type { HostDocument } from '../host/document-host';

// Anybody can make a link to this page, and what it offers carries the name of the host that people trust. So it offers
// nothing that a computer runs when somebody opens it. That a file is harmless or true is not said by that.

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const isZip = (bytes: Uint8Array): boolean => ZIP.every((byte, at) => bytes[at] === byte);

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The head of every page that the core makes: its policy lets no script of the page run, wherever it is opened. */
const PAGE_HEAD =
  /^<!doctype html>\s*<html lang="en-AU">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'">/u;

const isJson = (bytes: Uint8Array): boolean => {
  try {
    JSON.parse(text(bytes));
    return true;
  } catch {
    return false;
  }
};

/** What the pane hands over where Word's web view saves nothing: bundles, documents, pages of ours, decisions. */
const KINDS: ReadonlyMap<string, (bytes: Uint8Array) => boolean> = new Map([
  ['zip', isZip],
  ['docx', isZip],
  ['html', (bytes) => PAGE_HEAD.test(text(bytes.subarray(0, 1000)))],
  ['json', isJson],
]);

/** Characters that are not seen, such as those that turn the direction of a name round, hide what a file is. */
const UNSEEN = /\p{C}/u;

/** Whether a file is of a kind that the pane hands over, by its name and by what it begins with. */
export const isMadeByPane = ({ name, bytes }: HostDocument): boolean => {
  const [, kind = ''] = /\.([a-z]+)$/u.exec(name) ?? [];
  return !UNSEEN.test(name) && (KINDS.get(kind)?.(bytes) ?? false);
};
