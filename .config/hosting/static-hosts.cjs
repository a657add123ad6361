const { HEAD, indented } = require('./site.cjs');

/** The pages. A host may serve one under its name without the ending, and index.html as its folder. */
const PAGES = ['taskpane', 'save', 'index'];

const block = (path, headers) => [
  path,
  ...indented(
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    2,
  ),
];

/**
 * The file _headers of static hosts. Where several of its rules fit, such a host sends the values of all of them: two
 * policies would both hold, and the stricter would keep Word out. So what differs between files is said for each path, and
 * no two of those fit the same file.
 */
const staticHeaders = (site, { everywhere, kinds }) => {
  const kindOf = (path) => kinds.find((kind) => kind.path === path) ?? kinds.at(-1);
  const folders = kinds.filter(({ path }) => path.endsWith('/*'));
  const paths = [
    ...PAGES.flatMap((page) => [
      [`${page}.html`, `${page}.html`],
      [page === 'index' ? '' : page, `${page}.html`],
    ]),
    ['manifest.xml', 'manifest.xml'],
    ['organisation.json', 'organisation.json'],
    ['templates/*', 'templates/*'],
    ...folders.map(({ path }) => [path, path]),
  ];
  return [
    ...HEAD,
    '# For hosts that read a file of this name at the root of the site. It stands there, whatever folder the pane is in.',
    '',
    ...block(`${site.folder}*`, everywhere),
    ...paths.flatMap(([path, file]) => ['', ...block(`${site.folder}${path}`, kindOf(file).headers)]),
  ];
};

module.exports = { staticHeaders };
