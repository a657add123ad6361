// Hosting the pane: what is declared, and the configurations that are made from it.
const { caddy } = require('./caddy.cjs');
const { dockerfile } = require('./container.cjs');
const { SCRIPTS, headersFor, hostingDeclaration } = require('./declaration.cjs');
const { nginx, nginxInContainer } = require('./nginx.cjs');
const { siteOf } = require('./site.cjs');
const { staticHeaders } = require('./static-hosts.cjs');

/** The folder with the configurations, beside the maps and the headers. */
const HOSTING = 'hosting';

/**
 * The configurations for a pane that is served at `url`, by name. `pane`: the name of the folder that it is built into;
 * what is not served stands in `<pane>-not-served`. Throws where the address cannot stand in a configuration.
 */
const hostingFiles = ({ url, officeJs, framers, pane }) => {
  const site = siteOf(url);
  const declaration = hostingDeclaration({ officeJs, framers });
  const folders = { pane, apart: `${pane}-not-served`, hosting: HOSTING };
  const files = {
    'nginx.conf': nginx(site, declaration),
    Caddyfile: caddy(site, declaration),
    _headers: staticHeaders(site, declaration),
    Dockerfile: dockerfile(site, folders),
    'nginx-in-container.conf': nginxInContainer(site, declaration),
  };
  return Object.fromEntries(Object.entries(files).map(([name, lines]) => [name, `${lines.join('\n')}\n`]));
};

module.exports = { HOSTING, SCRIPTS, headersFor, hostingDeclaration, hostingFiles };
