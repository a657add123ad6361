// The licences of what others wrote and a build puts into its files: most of them ask that they go along with it.
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const STANDARD_TEXTS = require('./licence-texts.json');

const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)(?:[.-].*)?$/i;

const textOf = (file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();

const authorOf = ({ author }) => (typeof author === 'string' ? author : author?.name);

/** What is known of a package that has no licence file. Throws where its licence has no text here either. */
const standardText = (described) => {
  const { name, license } = described;
  const text = STANDARD_TEXTS[license];
  if (text === undefined) {
    throw new Error(
      `${name} has no licence file, and .config/licence-texts.json no text of its licence (${license ?? 'none given'}).`,
    );
  }
  const author = authorOf(described);
  const who = author === undefined ? '' : `, and the author as ${author}`;
  return `The package has no licence file. It gives its licence as ${license}${who}.\n\n${text}`;
};

/** The comments of a file that speak of a licence or a copyright: of code, too, that the package took from others. */
const noticesWithin = (file) =>
  (textOf(file).match(/\/\*[^]*?\*\//g) ?? [])
    .filter((comment) => /@license|copyright/i.test(comment))
    .map((comment) =>
      comment
        .slice(2, -2)
        .replaceAll(/^[ \t]*[*!]+[ \t]?/gm, '')
        .trim(),
    );

/** The package in a folder, of which `files` are used: its name, version and licence, and the text of that. */
const packageIn = (folder, files) => {
  const described = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const licenceFiles = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => textOf(path.join(folder, name)));
  const within = [...new Set([...files].sort().flatMap(noticesWithin))];
  const text = [
    ...(licenceFiles.length === 0 ? [standardText(described)] : licenceFiles),
    ...(within.length === 0 ? [] : ['Notices in its files:', ...within]),
  ].join('\n\n');
  return { name: described.name, version: described.version, licence: described.license, text };
};

/** The comment at the head of one of our files that is made from what others wrote, where it has one. */
const noticeIn = (file) => {
  const [head] = /^(?:\/\/.*\n)*/.exec(textOf(file));
  return head.replaceAll(/^\/\/ ?/gm, '').trim();
};

const RULE = '-'.repeat(80);

/** The text of THIRD-PARTY-LICENCES.txt. `packages`: as `packageIn` gives them. `notices`: further paragraphs. */
const thirdPartyLicences = (packages, notices) => {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  const parts = sorted.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence ?? 'see below'})\n\n${text}`,
  );
  const head =
    'CIMS Report Assistant is under the MIT licence. These are the licences of what others wrote and is built in.';
  return `${[head, ...parts, ...notices].join(`\n\n${RULE}\n\n`)}\n`;
};

module.exports = { noticeIn, packageIn, thirdPartyLicences };
