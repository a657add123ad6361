const { HEAD, indented } = require('./site.cjs');

const quoted = (value) => `"${value}"`;

/** A path of the declaration as nginx matches it: by expressions alone, because a table of names has a limit to their length. */
const pattern = (site, path) => {
  const plain = (text) => text.replaceAll('.', '\\.');
  const start = `~^${plain(site.folder)}`;
  return quoted(path.endsWith('/*') ? `${start}${plain(path.slice(0, -1))}` : `${start}${plain(path)}$`);
};

/** A variable with the value of one header for each kind of file. */
const map = (site, { kinds }, variable, header) => {
  const usual = kinds.at(-1).headers[header];
  const others = kinds.filter(({ headers }) => headers[header] !== usual);
  return [
    `map $uri ${variable} {`,
    ...indented(
      [
        ...others.map(({ path, headers }) => `${pattern(site, path)} ${quoted(headers[header])};`),
        `default ${quoted(usual)};`,
      ],
      4,
    ),
    '}',
  ];
};

const types = ({ mediaTypes, compressed }) => {
  const byType = new Map();
  for (const [ending, type] of Object.entries(mediaTypes)) {
    byType.set(type, [...(byType.get(type) ?? []), ending]);
  }
  // text/html is in both of nginx's own accord, and it warns where it is named again.
  const without = (list) => list.filter((type) => type !== 'text/html').join(' ');
  const texts = [...byType.keys()].filter((type) => type.startsWith('text/'));
  return [
    'types {',
    ...indented(
      [...byType].map(([type, endings]) => `${type} ${endings.join(' ')};`),
      4,
    ),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${without(texts)};`,
    '',
    'gzip on;',
    'gzip_vary on;',
    'gzip_comp_level 6;',
    'gzip_min_length 1024;',
    `gzip_types ${without(compressed)};`,
  ];
};

/**
 * What is noted of a request: which file was asked for, and nothing that stands behind it in the address. Word adds facts
 * about itself there, and whatever else might ever come to stand there is nobody's to keep.
 */
const LOG_FORMAT =
  "log_format cims_report_assistant '$remote_addr [$time_local] $request_method $uri $status $body_bytes_sent';";
const LOG = 'access_log /var/log/nginx/access.log cims_report_assistant;';

/** What a server does with a request, however it was reached. */
const answers = (site, declaration, root) => [
  'server_tokens off;',
  LOG,
  `root ${root};`,
  'index index.html;',
  'autoindex off;',
  'absolute_redirect off;',
  '',
  '# add_header counts here only as long as no location has one of its own.',
  ...Object.entries(declaration.everywhere).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  ),
  'add_header Content-Security-Policy $cims_policy always;',
  '# Not always: that a script is missing must not be remembered for a year.',
  'add_header Cache-Control $cims_caching;',
  '',
  ...types(declaration),
  '',
  'if ($request_method !~ ^(GET|HEAD)$) {',
  '    return 405;',
  '}',
  ...(site.name === ''
    ? ['location / {', '    try_files $uri $uri/ =404;', '}']
    : [
        `location = ${site.name} {`,
        `    return 301 ${site.folder};`,
        '}',
        `location ${site.folder} {`,
        '    try_files $uri $uri/ =404;',
        '}',
        'location / {',
        '    return 404;',
        '}',
      ]),
];

const head = (site, declaration) => [
  LOG_FORMAT,
  '',
  ...map(site, declaration, '$cims_policy', 'Content-Security-Policy'),
  '',
  ...map(site, declaration, '$cims_caching', 'Cache-Control'),
];

/** For an nginx that has the certificate: a file of its http part, such as /etc/nginx/conf.d/cims-report-assistant.conf. */
const nginx = (site, declaration) => [
  ...HEAD,
  `# The pane's files lie in ${site.root}${site.folder} and may be read by nginx; nothing else of theirs is needed.`,
  '',
  ...head(site, declaration),
  '',
  'server {',
  '    listen 80;',
  `    server_name ${site.host};`,
  `    ${LOG}`,
  `    return 301 https://$server_name${site.portSuffix}$request_uri;`,
  '}',
  '',
  'server {',
  '    # nginx from 1.25.1 on would have “http2 on;” on a line of its own, and warns; older ones know only this.',
  `    listen ${site.port} ssl http2;`,
  `    server_name ${site.host};`,
  `    ssl_certificate ${site.certificate};`,
  `    ssl_certificate_key ${site.key};`,
  '    ssl_protocols TLSv1.2 TLSv1.3;',
  '',
  ...indented(answers(site, declaration, site.root), 4),
  '}',
];

/** For the container: plain HTTP, behind something that has the certificate. */
const nginxInContainer = (site, declaration) => [
  ...HEAD,
  '# Plain HTTP, for a container behind an ingress or a balancer that has the certificate: Word loads nothing without HTTPS.',
  '',
  ...head(site, declaration),
  '',
  'server {',
  '    listen 8080;',
  ...indented(answers(site, declaration, '/usr/share/nginx/html'), 4),
  '}',
];

module.exports = { nginx, nginxInContainer };
