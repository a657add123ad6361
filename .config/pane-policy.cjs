// The one Content-Security-Policy of the pane. Each page carries it as a <meta>; a host that can set headers sends it
// as one too, because frame-ancestors, and what a worker may do, count only there.
//
// 'unsafe-inline' is for styles alone: Fluent UI writes its styles into <style> elements, and static files cannot carry
// a nonce that is new for every answer. connect-src 'self': the pane fetches the organisation's file and its templates,
// which lie beside it. Whatever fetches nothing gets 'none': the workers, which have the documents, and save.html.
const { URL } = require('node:url');
const DIRECTIVES = require('./content-security-policy.json');

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
const closedPolicy = text({ ...DIRECTIVES, 'connect-src': ["'none'"] });
const panePolicy = text(DIRECTIVES);
const wordPolicy = (officeJs) => text(withOffice(officeJs));

/** As a header carries it, which alone can say who may frame the page. */
const framedBy = (policy, framers) => `${policy}; frame-ancestors ${framers.join(' ')}`;

module.exports = { closedPolicy, framedBy, panePolicy, wordPolicy };
