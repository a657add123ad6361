import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './tools/source-files';

const root = path.join(__dirname, '..');

/** Whatever of a browser or of Node opens a connection, by the name that it has to be written with. */
const OPENS = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'WebSocketStream', 'EventSource'],
  ...['WebTransport', 'RTCPeerConnection', 'importScripts', 'serviceWorker', 'Worklet', 'addModule'],
  ...['node:http', 'node:https', 'node:http2', 'node:net', 'node:tls', 'node:dgram', 'node:dns', 'undici'],
  ...['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'axios', 'node-fetch'],
]);

/** The names in a text that open a connection: identifiers, and texts such as that of an import or of `window['fetch']`. */
const openersIn = (name: string, text: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && OPENS.has(node.text)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
};

/** What the calls of a function are given in braces, by the names of its members. */
const membersGivenTo = (callee: string, text: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === callee) {
      for (const given of node.arguments.filter(ts.isObjectLiteralExpression)) {
        found.push(...given.properties.map((member) => member.name?.getText() ?? '…'));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('probe.ts', text, ts.ScriptTarget.Latest, true));
  return found;
};

const sources = sourceFiles('src', 'taskpane');

test.each([
  ["await fetch('x')", ['fetch']],
  ["window.fetch('x')", ['fetch']],
  ["globalThis['fetch']('x')", ['fetch']],
  ["navigator.sendBeacon('x')", ['sendBeacon']],
  ["import https from 'node:https'", ['https', 'node:https']],
  ['new XMLHttpRequest()', ['XMLHttpRequest']],
  ["// fetch('x')\nconst what = 'it could not fetch it'", []],
])('what opens a connection is seen in %j', (text, expected) => {
  expect(openersIn('probe.ts', text)).toEqual(expected);
});

test('one file of the product opens connections, and it only asks', () => {
  expect(sources.length).toBeGreaterThan(500);
  const opening = sources.filter(
    (name) => openersIn(name, readFileSync(path.join(root, name), 'utf8')).length > 0,
  );
  expect(opening).toEqual(['taskpane/session/organisation/fetch-beside.ts']);
  const text = readFileSync(path.join(root, opening[0]!), 'utf8');
  // No method but GET, no body and no headers of its own.
  expect(membersGivenTo('ask', text).sort()).toEqual(['cache', 'mode', 'redirect', 'signal']);
});
