import type {
  AddedWording,
  Layout,
  OrganisationSettings,
  RegulatorName,
  ServiceProviderDetails,
} from '../policy';
import { counted, kindLabel, longDate, pageText, upperFirst } from './words';

export const ORGANISATION_TITLE = 'What your organisation’s policy file adds';

/** One thing that an organisation's policy file adds beside what it confirms. */
export interface OrganisationFact {
  readonly name: string;
  readonly says: string;
}

/**
 * What an organisation's policy file adds beside facts of the rule sets: details of its service provider, the templates
 * that are used in place of ours, the regulator's name, its own templates, the form of its incident report IDs, its days
 * off and its limits. What it confirms and which words it avoids stands among the facts; so does the regulator.
 */
export const organisationFacts = ({
  serviceProvider,
  templates = [],
  regulator,
  layouts = [],
  incidentIdPattern,
  holidays = [],
  fileSizeLimit,
  bundleSizeLimit,
}: OrganisationSettings): readonly OrganisationFact[] => [
  ...(serviceProvider === undefined
    ? []
    : [{ name: 'Service provider', says: ofServiceProvider(serviceProvider) }]),
  ...templates.map((template) => ({
    name: `Template for the ${kindLabel(template.kind)}`,
    says: `“${template.name}”, the file ${template.file}; it is used in place of ours.`,
  })),
  ...(regulator === undefined
    ? []
    : [{ name: 'Regulator of the Reportable Conduct Scheme', says: ofRegulator(regulator) }]),
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

/** All that an organisation's policy file sets, its name first, also what stands among the facts of the rule sets. */
export const allOrganisationFacts = (settings: OrganisationSettings): readonly OrganisationFact[] => {
  const { name, confirmations = [], wording = [] } = settings;
  return [
    ...(name === undefined ? [] : [{ name: 'Organisation', says: name }]),
    ...organisationFacts(settings),
    ...(confirmations.length === 0
      ? []
      : [
          {
            name: 'Confirmed rows of the alignment tables',
            says: `${confirmations.map(({ row, by, on, page }) => `${row} (${by}, ${longDate(on)}, ${pageText(page)})`).join('; ')}.`,
          },
        ]),
    ...(wording.length === 0
      ? []
      : [
          {
            name: 'Words to avoid',
            says: `${wording.map(ofWording).join('; ')}.`,
          },
        ]),
  ];
};

const ofServiceProvider = ({ name, address, area, program }: ServiceProviderDetails): string => {
  const details = Object.entries({ Name: name, Address: address, Area: area, Program: program });
  return details.flatMap(([label, text]) => (text === undefined ? [] : [`${label}: ${text}.`])).join(' ');
};

const ofRegulator = ({ name, from, by, on, page }: RegulatorName): string =>
  `“${name}” from ${longDate(from)}. Confirmed by ${by} on ${longDate(on)}, who read it in: ${page}.`;

const ofWording = ({ avoid, instead, onlyClientToClient }: AddedWording): string =>
  `${avoid.map((words) => `“${words}”`).join(', ')}: write “${instead}”${onlyClientToClient ? ', in a client-to-client matter alone' : ''}`;

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
