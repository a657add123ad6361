// Where a pane is served, as the configurations need it said.
const { URL } = require('node:url');

/** A path that means the same in the languages of all servers, without quoting. */
const PLAIN_PATH = /^\/([A-Za-z0-9_~.-]+\/)*$/;
const PLAIN_HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/**
 * Of the address of the pane's folder, its parts. Throws where a configuration could not be written for it.
 */
const siteOf = (url) => {
  const { hostname, port, pathname } = new URL(url);
  if (!PLAIN_HOST.test(hostname) || !PLAIN_PATH.test(pathname)) {
    throw new Error(
      `The configurations for web servers are made from PANE_URL, so its path may have letters, digits and - . _ ~ only, and its host must be a name; it is “${url}”.`,
    );
  }
  return {
    host: hostname,
    port: port || '443',
    /** As it is added to a host's name: nothing where it is the usual one. */
    portSuffix: port && `:${port}`,
    folder: pathname,
    /** Without its last slash; nothing where the pane has the host to itself. */
    name: pathname.slice(0, -1),
    root: `/var/www/${hostname}`,
    certificate: `/etc/ssl/certs/${hostname}.pem`,
    key: `/etc/ssl/private/${hostname}.key`,
  };
};

const indented = (lines, by) => lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));

/** What stands at the head of each configuration. */
const HEAD = [
  '# Made by the build from the one declaration of the headers, .config/hosting/declaration.cjs: build again, do not edit.',
];

module.exports = { HEAD, indented, siteOf };
