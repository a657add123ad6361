import type { Layout, OrganisationSettings } from '../policy';
import { counted, kindLabel, longDate, upperFirst } from './words';

export const ORGANISATION_TITLE = 'What your organisation’s policy file adds';

/** One thing that an organisation's policy file adds beside what it confirms. */
export interface OrganisationFact {
  readonly name: string;
  readonly says: string;
}

/**
 * What an organisation's policy file adds that is no fact of the rule sets: its templates, the form of its incident
 * report IDs, its days off and its limits. What it confirms and which words it avoids stands among the facts.
 */
export const organisationFacts = ({
  layouts = [],
  incidentIdPattern,
  holidays = [],
  fileSizeLimit,
  bundleSizeLimit,
}: OrganisationSettings): readonly OrganisationFact[] => [
  ...layouts.map((layout) => ({ name: `Your template “${layout.name}”`, says: ofLayout(layout) })),
  ...(incidentIdPattern === undefined
    ? []
    : [{ name: 'Incident report ID', says: `A whole ID matches ${incidentIdPattern}` }]),
  ...(holidays.length === 0
    ? []
    : [{ name: 'Further days that are no business days', says: `${holidays.map(longDate).join(', ')}.` }]),
  ...limit('Largest file', fileSizeLimit),
  ...limit('Largest bundle', bundleSizeLimit),
];

const limit = (name: string, bytes: number | undefined): readonly OrganisationFact[] =>
  bytes === undefined ? [] : [{ name, says: `${String(bytes)} bytes.` }];

const ofLayout = ({ kind, entries, recognisedBy: { share, title }, confirmed }: Layout): string => {
  const decided = entries.filter(({ means }) => means.length > 0).length;
  const unsure = entries.filter((entry) => entry.unsure).length;
  const holds = `${counted(entries.length, 'entry', 'entries')}, ${String(decided)} with a meaning`;
  const known = `a document made from it has at least ${String(Math.round(share * 100))}% of them`;
  return [
    `${upperFirst(kindLabel(kind))}: ${holds}${unsure === 0 ? '' : `, ${String(unsure)} unsure`};`,
    `${known}${title === undefined ? '' : ` and says “${title}”`}.`,
    confirmed === undefined
      ? 'Nobody has confirmed it yet.'
      : `Confirmed by ${confirmed.by} on ${longDate(confirmed.on)}.`,
  ].join(' ');
};
