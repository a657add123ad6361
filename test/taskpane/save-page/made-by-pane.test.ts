/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderPage } from '../../../src/report';
import { isMadeByPane } from '../../../taskpane/save-page/made-by-pane';

// Browsers have them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const ZIP = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0);
const template = readFileSync(path.join(__dirname, '../../../templates/investigation-plan.docx'));
const page = renderPage({ title: 'Sample', header: '', main: '', footer: '' });

test.each([
  ['a bundle', 'CIMS-SAMPLE-0001-2026-02-06.zip', ZIP],
  ['a document', 'Bericht – “endgültig”.docx', new Uint8Array(template)],
  ['a page of the core', 'check-report.html', bytesOf(page)],
  ['decisions', 'decisions.json', bytesOf('[]')],
])('%s is offered', (_, name, bytes) => {
  expect(isMadeByPane({ name, bytes })).toBe(true);
});

test.each([
  ['a program', 'update.exe', ZIP],
  ['a program with a second ending', 'report.docx.exe', ZIP],
  ['a document with macros', 'report.docm', ZIP],
  ['a script', 'report.js', bytesOf('1')],
  ['a link of Windows', 'report.url', bytesOf('[InternetShortcut]')],
  ['a table, which can hold formulas', 'cases.csv', bytesOf('=1+1')],
  ['no ending', 'report', ZIP],
  ['an ending like a member of every object', 'report.constructor', ZIP],
  ['a name that is turned round', 'report\u202Expiz.zip', ZIP],
  ['a name with an end of line', 'report\n.zip', ZIP],
  ['something else under the name of a bundle', 'report.zip', bytesOf('MZ')],
  ['something else under the name of a document', 'report.docx', bytesOf('{\\rtf1')],
  ['a page of somebody else', 'report.html', bytesOf('<!doctype html><script>alert(1)</script>')],
  [
    'a page with a script before the policy',
    'report.html',
    bytesOf(page.replace('<head>', '<head><script>alert(1)</script>')),
  ],
  [
    'a page with another policy',
    'report.html',
    bytesOf(page.replace("default-src 'none'", "default-src 'unsafe-inline'")),
  ],
  ['no JSON', 'decisions.json', bytesOf('<script>')],
])('%s is not', (_, name, bytes) => {
  expect(isMadeByPane({ name, bytes })).toBe(false);
});
