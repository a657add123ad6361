import { formatDate } from './calendar-date';
import type { Confirmation, PolicyEntry } from './entry';
import type { AddedWording, OrganisationSettings, RowConfirmation } from './organisation';
import { withRegulator } from './organisation-regulator';
import type { IncidentTypeRow, NamedEntry, OutcomeRow, Policy, WordingEntry } from './policy';

const labelOf = (entries: readonly NamedEntry[], id: string): string =>
  entries.find((entry) => entry.id === id)?.label ?? id;

const confirmed = <Row extends PolicyEntry>(
  row: Row,
  table: string,
  { by, on, page }: RowConfirmation,
  reading: string,
): Row => {
  const confirmation: Confirmation = { by, on, page };
  return {
    ...row,
    says: `${reading}. Confirmed by ${by} on ${formatDate(on)} against the policy, page ${page}.`,
    source: { document: 'cims-policy', where: `${table}, page ${page} as read by the organisation` },
    standing: 'confirmed',
    confirmation,
  };
};

const confirmType =
  (policy: Policy, confirmations: readonly RowConfirmation[]) =>
  (row: IncidentTypeRow): IncidentTypeRow => {
    const found = confirmations.find((each) => each.row === row.id);
    if (found === undefined) return row;
    const incidentTypes = found.incidentTypes ?? row.incidentTypes;
    const types = incidentTypes.map((id) => labelOf(policy.incidentTypes, id)).join(' or ');
    const reading = `The conduct type “${labelOf(policy.conductTypes, row.conductType)}” is recorded in CIMS under ${types}`;
    return confirmed({ ...row, incidentTypes }, 'Table 4.2', found, reading);
  };

const confirmOutcome =
  (policy: Policy, confirmations: readonly RowConfirmation[]) =>
  (row: OutcomeRow): OutcomeRow => {
    const found = confirmations.find((each) => each.row === row.id);
    if (found === undefined) return row;
    const outcome = found.outcome ?? row.outcome;
    const finding = labelOf(policy.findings, row.finding);
    const reading =
      outcome === 'decide'
        ? `The finding “${finding}” has no fixed outcome in CIMS: the investigator decides and gives a reason`
        : `The finding “${finding}” becomes the CIMS outcome “${labelOf(policy.outcomes, outcome)}”`;
    return confirmed({ ...row, outcome }, 'Table 4.3', found, reading);
  };

const added = ({ avoid, instead, onlyClientToClient }: AddedWording, index: number): WordingEntry => ({
  id: `wording-organisation-${index + 1}`,
  avoid,
  instead,
  onlyClientToClient,
  says: 'The organisation asks people to avoid these words.',
  source: { document: 'organisation', where: `wording, entry ${index + 1}` },
  standing: 'suggested',
});

/**
 * The rule set as an organisation's policy file has it: confirmed rows become `confirmed`, with who confirmed them,
 * when and on which page, and read as that page does; the regulator is called from a day on as it says; its own wording
 * entries are added.
 */
export const applyOrganisation = (policy: Policy, settings: OrganisationSettings): Policy => {
  const { confirmations = [], wording = [], regulator } = settings;
  return {
    ...policy,
    incidentTypeAlignment: policy.incidentTypeAlignment.map(confirmType(policy, confirmations)),
    outcomeAlignment: policy.outcomeAlignment.map(confirmOutcome(policy, confirmations)),
    regulators: regulator === undefined ? policy.regulators : withRegulator(policy.regulators, regulator),
    wording: [...policy.wording, ...wording.map(added)],
  };
};
