const { HEAD, indented } = require('./site.cjs');

const quoted = (value) => `"${value}"`;

const matcher = (name, ...lines) => [`@${name} {`, ...indented(lines, 4), '}'];

/**
 * One header that differs between files. Each file has one matcher only: Caddy does not say which of two would count.
 * `whereFile`: only where there is such a file, or the page of a folder.
 */
const byKind = (site, { kinds }, header, name, whereFile) => {
  const usual = kinds.at(-1).headers[header];
  const others = kinds.filter(({ headers }) => headers[header] !== usual);
  // A folder is answered with its page, and goes by its own name.
  const asFolder = (kind) => (kind.path === 'index.html' ? ` ${site.folder}` : '');
  const path = (kind) => `path ${site.folder}${kind.path}${asFolder(kind)}`;
  return [
    ...others.flatMap((kind, index) => [
      ...matcher(`${name}${index}`, path(kind), ...(whereFile ? ['not path */', 'file'] : [])),
      `header @${name}${index} ${header} ${quoted(kind.headers[header])}`,
    ]),
    ...matcher(
      name,
      ...others.map((kind) => `not ${path(kind)}`),
      ...(whereFile ? ['file {path} {path}index.html'] : []),
    ),
    `header @${name} ${header} ${quoted(usual)}`,
  ];
};

const types = ({ mediaTypes }) =>
  Object.entries(mediaTypes).flatMap(([ending, type]) => [
    ...matcher(`is-${ending}`, `path *.${ending}`, 'file'),
    `header @is-${ending} Content-Type ${quoted(type.startsWith('text/') ? `${type}; charset=utf-8` : type)}`,
  ]);

const compression = ({ compressed }) => [
  'encode {',
  ...indented(['gzip', 'minimum_length 1024', 'match {'], 4),
  ...indented(
    compressed.map((type) => `header Content-Type ${type}*`),
    8,
  ),
  '    }',
  '}',
];

/** A Caddyfile, or a site of one. */
const caddy = (site, declaration) => [
  ...HEAD,
  `# The pane's files lie in ${site.root}${site.folder}. Without the line “tls” Caddy gets a certificate by itself.`,
  '',
  `${site.host}${site.portSuffix} {`,
  ...indented(
    [
      `tls ${site.certificate} ${site.key}`,
      `root * ${site.root}`,
      ...compression(declaration),
      '',
      '# Not within the next: what takes a header away is done late, and an error would be answered without.',
      'header -Server',
      'header {',
      ...indented(
        Object.entries(declaration.everywhere).map(([name, value]) => `${name} ${quoted(value)}`),
        4,
      ),
      '}',
      ...byKind(site, declaration, 'Content-Security-Policy', 'policy', false),
      '# Where there is a file: that a script is missing must not be remembered for a year.',
      ...byKind(site, declaration, 'Cache-Control', 'caching', true),
      '# Said here, so that it does not hang on the list that the machine has.',
      ...types(declaration),
      '',
      '@changes not method GET HEAD',
      'route {',
      '    respond @changes 405',
      ...(site.name === ''
        ? ['    file_server']
        : [
            `    redir ${site.name} ${site.folder} 301`,
            `    file_server ${site.folder}*`,
            '    respond 404',
          ]),
      '}',
    ],
    4,
  ),
  '}',
];

module.exports = { caddy };
