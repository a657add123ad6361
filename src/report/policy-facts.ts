import { formatDate, POLICY_LISTS, type Policy, type PolicyEntry } from '../policy';
import { upperFirst } from './words';

type ListName = (typeof POLICY_LISTS)[number];

const LIST_TITLES: Readonly<Record<ListName, string>> = {
  incidentTypes: 'CIMS incident types',
  retiredIncidentTypes: 'Incident types no longer in use',
  impacts: 'Impact',
  subjectRelations: 'Who an incident involves',
  subjectRoles: 'What a subject of allegation is to the client',
  extensionForms: 'Extension forms',
  conductTypes: 'RCS conduct types',
  findings: 'RCS findings',
  outcomes: 'CIMS outcomes',
  incidentTypeAlignment: 'Incident type alignment between RCS and CIMS (Table 4.2)',
  outcomeAlignment: 'Outcome alignment between RCS and CIMS (Table 4.3)',
  investigationRules: 'What must be investigated',
  impactRules: 'Impact that the policy fixes',
  timeLimits: 'Time limits',
  identifierDuties: 'Numbers that must be given',
  regulators: 'Regulator by date',
  contacts: 'Contacts',
  wording: 'Wording',
  requirements: 'Requirements',
};

/** One fact as it is shown. */
export interface PolicyFact {
  readonly name: string;
  readonly entry: PolicyEntry;
}

export interface PolicySection {
  readonly list: ListName;
  readonly title: string;
  readonly facts: readonly PolicyFact[];
}

/** What an entry is called: its label, for a row of an alignment what it sets beside what, else the words of its id. */
const nameOf = (policy: Policy, entry: PolicyEntry): string => {
  const row = entry as Partial<Record<string, unknown>> & PolicyEntry;
  const label = (id: unknown, lists: readonly (readonly { id: string; label: string }[])[]): string =>
    lists.flat().find((named) => named.id === id)?.label ?? String(id);
  if (typeof row['conductType'] === 'string' && Array.isArray(row['incidentTypes'])) {
    const types = row['incidentTypes'].map((id) => label(id, [policy.incidentTypes]));
    return `${label(row['conductType'], [policy.conductTypes])} → ${types.join(' or ') || 'no incident type'}`;
  }
  if (typeof row['finding'] === 'string') {
    const outcome =
      row['outcome'] === 'decide' ? 'the investigator decides' : label(row['outcome'], [policy.outcomes]);
    return `${label(row['finding'], [policy.findings])} → ${outcome}`;
  }
  if (typeof row['label'] === 'string') return row['label'];
  if (typeof row['instead'] === 'string') return `“${row['instead']}”`;
  return upperFirst(entry.id.replaceAll('-', ' '));
};

const withDefinition = (
  entry: PolicyEntry & { readonly definition?: PolicyEntry },
): readonly PolicyEntry[] => (entry.definition === undefined ? [entry] : [entry, entry.definition]);

/** Every fact of a rule set by list, in the order of the lists; empty lists are left out. */
export const policySections = (policy: Policy): readonly PolicySection[] =>
  POLICY_LISTS.map((list) => ({
    list,
    title: LIST_TITLES[list],
    facts: policy[list].flatMap((listed) =>
      withDefinition(listed).map((entry, index) => ({
        name: nameOf(policy, listed) + (index === 0 ? '' : ': definition'),
        entry,
      })),
    ),
  })).filter(({ facts }) => facts.length > 0);

/** Which reports a rule set governs, in one sentence. */
export const governs = ({ submittedFrom, submittedUntil }: Policy): string => {
  const from = submittedFrom === undefined ? '' : ` from ${formatDate(submittedFrom)}`;
  const until = submittedUntil === undefined ? '' : ` until ${formatDate(submittedUntil)}`;
  return `Governs incident reports submitted${from}${until}, whenever the incident happened.`;
};
