// What a host of the pane is to answer, said once: the build writes it beside the pane as headers.json, the journeys and
// the development server answer by it, the configurations of nginx, Caddy and static hosts are made from it, and
// `npm run check-hosting` compares a host with it.
const { closedPolicy, framedBy, panePolicy, wordPolicy } = require('../pane-policy.cjs');

/** What the pane never asks a browser for, and so nothing in it can. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/**
 * With every answer, an error's too. No X-Frame-Options: it knows no list of hosts, and would keep Word on the web out.
 * HSTS is for this host name alone: what else the organisation has under its domain is not ours to say. No
 * Cross-Origin-Resource-Policy: Word loads the icons into pages of its own.
 */
const EVERYWHERE = {
  'Strict-Transport-Security': 'max-age=31536000',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
};

const ASKED_FOR_AGAIN = 'no-cache';
/** The name of a script holds the hash of its content: under one name it never changes. */
const NEVER_CHANGES = 'public, max-age=31536000, immutable';
/** Word shows no icon that may not be cached (docs/develop/add-in-manifests.md of OfficeDev/office-js-docs-pr). */
const CHANGES_SELDOM = 'public, max-age=86400';

/** By the ending of a file's name. An ending that is not here is a file that the build does not make. */
const MEDIA_TYPES = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  png: 'image/png',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Those that are sent gzipped where the browser takes it; the others are compressed as they are. */
const COMPRESSED = [
  'text/html',
  'text/javascript',
  'application/json',
  'application/xml',
  'text/plain',
  'image/svg+xml',
];

/** The scripts' folder, of the built pane: in it stands nothing but what has a hashed name. */
const SCRIPTS = 'js';

/**
 * What a host is to answer for a pane that loads office.js from `officeJs` and may be framed by `framers`.
 *
 * `kinds`: no two but the last fit the same file. A path is that of a file within the pane's folder, `folder/*`, or, last,
 * `*` for every other file. Its headers are of answers that have the file: those of an error are `everywhere` and no more.
 */
const hostingDeclaration = ({ officeJs, framers }) => {
  const closed = framedBy(closedPolicy, ["'none'"]);
  const kind = (name, path, policy, caching) => ({
    name,
    path,
    headers: { 'Content-Security-Policy': policy, 'Cache-Control': caching },
  });
  return {
    everywhere: EVERYWHERE,
    kinds: [
      kind(
        'the page for Word',
        'taskpane.html',
        framedBy(wordPolicy(officeJs), ["'self'", ...framers]),
        ASKED_FOR_AGAIN,
      ),
      kind('the page without Word', 'index.html', framedBy(panePolicy, ["'none'"]), ASKED_FOR_AGAIN),
      kind('scripts', `${SCRIPTS}/*`, closed, NEVER_CHANGES),
      kind('icons', 'assets/*', closed, CHANGES_SELDOM),
      kind('files that are changed in place, the organisation’s among them', '*', closed, ASKED_FOR_AGAIN),
    ],
    mediaTypes: MEDIA_TYPES,
    compressed: COMPRESSED,
  };
};

const covers = (path, file) =>
  path === '*' || path === file || (path.endsWith('/*') && file.startsWith(path.slice(0, -1)));

/** The media type of a file, as it is sent. Bytes of no particular kind where its ending is none that is known. */
const mediaTypeOf = ({ mediaTypes }, file) => {
  const type = mediaTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
};

/** Every header that is declared for a file of the pane. A folder is answered as its index.html. */
const headersFor = (declaration, asked) => {
  const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  return {
    ...declaration.everywhere,
    ...declaration.kinds.find(({ path }) => covers(path, file)).headers,
    'Content-Type': mediaTypeOf(declaration, file),
  };
};

module.exports = { SCRIPTS, headersFor, hostingDeclaration };
