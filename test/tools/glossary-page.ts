import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  POLICIES,
  source,
  type IncidentType,
  type NamedEntry,
  type PolicyEntry,
  type Source,
  type WordingEntry,
} from '../../src/policy';
import { markdownTable } from './markdown-table';
import { standingOnPages } from './named-facts';

export const GLOSSARY_PAGE = 'docs/glossary.md';

const [POLICY] = POLICIES;

/** Title, place and publisher, with the address behind the title. */
const sourceCell = ({ document, where }: Source): string => {
  const { title, publisher, url } = source(document);
  return `${url === undefined ? title : `[${title}](${url})`}, ${where} (${publisher})`;
};

const wordingRow = (entry: WordingEntry): readonly string[] => [
  entry.instead,
  entry.avoid.map((word) => `“${word}”`).join(', '),
  entry.onlyClientToClient ? 'in a matter between clients' : 'everywhere',
  standingOnPages(entry),
  entry.says,
  sourceCell(entry.source),
];

const wording = (): string =>
  markdownTable([
    ['write', 'instead of', 'where', 'standing', 'why', 'source'],
    ...POLICY.wording.map(wordingRow),
  ]);

const meaningRow = (label: string, entry: PolicyEntry): readonly string[] => [
  label,
  entry.says,
  standingOnPages(entry),
  sourceCell(entry.source),
];

const NO_DEFINITION = 'no definition was seen by us';

const incidentTypeRow = (type: IncidentType): readonly string[] => {
  const { label, definition } = type;
  return definition === undefined
    ? [label, NO_DEFINITION, `the name is ${standingOnPages(type)}`, sourceCell(type.source)]
    : meaningRow(label, definition);
};

const list = (title: string, rows: readonly (readonly string[])[]): string =>
  `### ${title}\n\n${markdownTable([['name', 'what we know of it', 'standing', 'source'], ...rows])}`;

const entries = (title: string, of: readonly NamedEntry[]): string =>
  list(
    title,
    of.map((entry) => meaningRow(entry.label, entry)),
  );

const names = (): string =>
  [
    list('CIMS incident types', POLICY.incidentTypes.map(incidentTypeRow)),
    entries('Incident types no longer in use', POLICY.retiredIncidentTypes),
    entries('Impact', POLICY.impacts),
    entries('Who the incident involves', POLICY.subjectRelations),
    entries('What a subject of allegation is to the client', POLICY.subjectRoles),
    entries('RCS conduct types', POLICY.conductTypes),
    entries('RCS findings', POLICY.findings),
    entries('CIMS outcomes', POLICY.outcomes),
    entries('Extension request form', POLICY.extensionForms),
  ].join('\n\n');

const MADE = { 'words about people': wording, names } as const;

/** Where the words of a part stand in the page: between its mark and the next. */
export const madePart = (part: keyof typeof MADE): RegExp =>
  new RegExp(`(?<=<!-- made from src/policy: ${part} -->\\n\\n)[^]*?(?=\\n\\n<!-- up to here -->)`, 'u');

/** The page as it stands, with the words about people and the names of the lists as the policy data has them. */
export const makeGlossaryPage = (): string => {
  let page = readFileSync(path.join(__dirname, '../..', GLOSSARY_PAGE), 'utf8');
  for (const part of ['words about people', 'names'] as const) {
    const place = madePart(part);
    if (!place.test(page)) throw new Error(`${GLOSSARY_PAGE} has no marks to write ${part} between`);
    page = page.replace(place, MADE[part]);
  }
  return page;
};
