import { MOST_COPIES } from '../../src/checks/read-document';
import { MOST_OF_A_RULE } from '../../src/checks/run';
import { DEFAULT_LIMITS } from '../../src/docx';
import { ATTACK_GROUPS, HEAP_MEGABYTES, PROCESS_MEGABYTES, SECONDS } from '../fixtures/hostile';
import type { Attack } from '../fixtures/hostile';
import { HOSTILE_STRINGS } from '../fixtures/hostile/strings';
import { markdownTable } from './markdown-table';

export const HOSTILE_INPUT_PAGE = 'docs/hostile-input.md';

const inWords = (codes: readonly string[]): string => codes.map((code) => `\`${code}\``).join(', ');

const whatHappens = ({ ends }: Attack): string => {
  if ('refused' in ends) return `refused: \`${ends.refused}\``;
  const { messages = [], findings = [] } = ends.read;
  const said = [
    ...(messages.length > 0 ? [`message ${inWords(messages)}`] : []),
    ...(findings.length > 0 ? [`finding ${inWords(findings)}`] : []),
  ];
  return said.length === 0 ? 'read, and nothing comes of it' : `read, with ${said.join(' and ')}`;
};

const row = (attack: Attack): readonly string[] => [`\`${attack.name}\``, attack.tries, whatHappens(attack)];

const megabytes = (bytes: number): string => `${String(bytes / 1024 / 1024)} MB`;

const number = (value: number): string => value.toLocaleString('en-AU');

/** The page on hostile files: limits, what is tried, and what becomes of it. */
export const makeHostileInputPage = (): string => {
  const {
    partBytes,
    xmlBytes,
    allXmlBytes,
    totalBytes,
    entries,
    depth,
    elements,
    paragraphLength,
    attributes,
  } = DEFAULT_LIMITS;
  return `# Hostile input

<!-- Made by \`npm run generate\` from test/tools/hostile-input-page.ts and test/fixtures/hostile. -->

A document comes from somebody else, by e-mail or from a folder that many people write to. Whatever is in it, the check
ends in a result or in one sentence that says why the file was not read; it fetches nothing, opens nothing that the
document names, writes nothing under a name that the document gives, and puts nothing into a report that could act there.

Each file below is made by a script in \`test/fixtures/hostile\` and tried by \`npm test\`: read, checked and reported,
within ${String(SECONDS)} seconds of the processor, in a process with a heap of ${String(HEAP_MEGABYTES)} MB that never takes more than ${String(PROCESS_MEGABYTES)} MB in all.

## How much a document may ask for

${markdownTable([
  ['what', 'limit'],
  ['one part, unpacked', `${megabytes(partBytes)}`],
  ['one part that is read as XML', `${megabytes(xmlBytes)}`],
  ['all parts that are read as XML', `${megabytes(allXmlBytes)}`],
  ['all parts, unpacked', `${megabytes(totalBytes)}`],
  ['parts', `${number(entries)}`],
  ['XML elements; a comment or a tracked change counts for several', `${number(elements)}`],
  ['elements within each other', `${number(depth)}`],
  ['attributes of one element', `${number(attributes)}`],
  ['characters of one paragraph', `${number(paragraphLength)}`],
  ['copies of one thing, such as allegations', number(MOST_COPIES)],
  [
    'findings of one rule that are listed one by one',
    `${number(MOST_OF_A_RULE)}, and one that counts the others`,
  ],
])}

A report of 1,000 pages takes about 10 MB and 300,000 elements. A file that goes beyond a limit is refused, with a
sentence that says which; only findings are cut, and the last of them says how many there are. Nothing is read in part
without saying so.

${ATTACK_GROUPS.map(
  ({ title, attacks }) => `## ${title}

${markdownTable([['file', 'what is tried', 'what happens'], ...attacks.map(row)])}
`,
).join('\n')}
## Words that try to become something else

These stand in every place of a document that a person can write to (values, headings, titles and tags of controls,
comments and their authors, properties, styles, numbers, links), in names of files, in an organisation’s file and in
waivers: ${HOSTILE_STRINGS.map(({ name }) => name).join('; ')}.

${markdownTable([
  ['where', 'what is held'],
  [
    'pages (check report, upload sheet, policy)',
    'a browser’s parser finds no element and no attribute that a harmless document does not give; every address is one of our sources; the page’s own policy allows no script',
  ],
  [
    'text and messages of the command line',
    'no character that a terminal acts on or that nobody can see: each is shown as `\\u{202e}`',
  ],
  ['CSV', 'no cell begins as a formula does; rows and columns stay where they are'],
  [
    'JSON, JSON lines, SARIF',
    'one value with the words as they are, written without characters that cannot be seen; addresses in SARIF are names within a folder',
  ],
  ['bundle', 'names of files are ours; the sums, the manifest and the case hold what was read'],
  ['task pane', 'every view shows what cannot be seen; nothing becomes an element'],
  [
    'JSON that is read',
    'members named `__proto__` or `constructor` are members like any other, or are refused; what is nested deeper than anybody writes is refused',
  ],
])}

## IDs that only look alike

Two incident report IDs that differ by a character that cannot be seen, a letter of another script, O for 0 or l for 1
are never taken for one without a word: see [case-incident-ids-differ](rules/case-incident-ids-differ.md) and
[data-incident-id-characters](rules/data-incident-id-characters.md).

## What this does not do

- It does not look for viruses or for what a macro does; that there is one is [a finding](rules/document-macros.md).
- It does not open what is embedded in a document; that something is, is [a finding](rules/document-embedded-objects.md).
- Letters that look alike are told for incident report IDs only. In names they are shown as they stand.
- What Word itself does with such a file was not tried: there is none where this was made.
`;
};
