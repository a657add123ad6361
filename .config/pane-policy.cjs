// The one Content-Security-Policy of the pane. Each page carries it as a <meta>; a host that can set headers sends it
// as one too, because frame-ancestors, and what a worker may do, count only there.
//
// 'unsafe-inline' is for styles alone: Fluent UI writes its styles into <style> elements, and static files cannot carry
// a nonce that is new for every answer. connect-src 'none': nothing that a person opens can leave the page.
const { URL } = require('node:url');
const DIRECTIVES = require('./content-security-policy.json');

/**
 * Where Word on the web frames the pane from. No published list exists; this is what add-ins in use have found. Word on
 * Windows, Mac and iPad does not frame it.
 */
const WORD_ON_THE_WEB = [
  '*.officeapps.live.com',
  '*.office.com',
  '*.office365.com',
  '*.microsoft365.com',
  '*.cloud.microsoft',
  '*.microsoftpersonalcontent.com',
  '*.live.com',
  '*.sharepoint.com',
].map((host) => `https://${host}`);

const text = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

/** Where a page loads office.js from, as a source of the policy; nothing where it is the page's own origin. */
const officeSource = (officeJs) => (/^https?:/.test(officeJs) ? [new URL(officeJs).origin] : []);

const withOffice = (officeJs) => ({
  ...DIRECTIVES,
  'script-src': [...DIRECTIVES['script-src'], ...officeSource(officeJs)],
});

/** As a <meta> element carries it. */
const plainPolicy = text(DIRECTIVES);
const wordPolicy = (officeJs) => text(withOffice(officeJs));

const headers = (policy, frames) => ({
  'Content-Security-Policy': `${policy}; frame-ancestors ${frames.join(' ')}`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/** The headers to answer with: those of `taskpane.html`, and those of every other file. */
const responseHeaders = (officeJs) => ({
  'taskpane.html': headers(wordPolicy(officeJs), ["'self'", ...WORD_ON_THE_WEB]),
  '*': headers(plainPolicy, ["'none'"]),
});

module.exports = { plainPolicy, wordPolicy, responseHeaders };
