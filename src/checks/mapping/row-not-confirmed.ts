import { incidentTypeRowFor, labelled, outcomeRowFor } from '../../policy';
import type { Policy, PolicyEntry } from '../../policy';
import { allegationsOf, isConfirmed } from '../support/allegations';
import type { Allegation } from '../support/allegations';
import { hasField } from '../support/has-field';
import { documentRule } from '../support/by-requirement';
import { at, labelOf, placeOfField, textOf } from '../support/case-view';

interface UsedRow {
  readonly row: PolicyEntry;
  /** As a person reads it: “Significant neglect” with “Neglect”. */
  readonly pair: string;
}

/** The rows that an allegation agrees with and that nobody but this tool suggests. */
const suggestedRows = (
  { copy, conductType, incidentType, finding, outcome }: Allegation,
  policy: Policy,
): readonly UsedRow[] => {
  const used: UsedRow[] = [];
  const typeRow = conductType && incidentTypeRowFor(policy, conductType.id);
  if (typeRow?.standing === 'suggested' && incidentType && typeRow.incidentTypes.includes(incidentType.id)) {
    used.push({ row: typeRow, pair: `“${conductType?.label ?? ''}” with “${incidentType.label}”` });
  }
  const outcomeRow = finding && outcomeRowFor(policy, finding.id);
  if (outcomeRow?.standing === 'suggested' && outcome && outcomeRow.outcome === outcome.id) {
    // “Unsubstantiated” alone is not said to be one of the findings that begin with it.
    const found = labelled(policy.findings, textOf(copy.fields, 'allegation.rcsFinding'));
    used.push({ row: outcomeRow, pair: `“${found}” with “${outcome.label}”` });
  }
  return used;
};

/** A row that is only suggested is a reminder to look it up, and the document says that somebody did. */
export const mappingRowNotConfirmed = documentRule({
  id: 'mapping-row-not-confirmed',
  group: 'mapping',
  requirement: 'suggested-row-confirmed',
  description:
    'Pairs of RCS and CIMS names that are only suggested are confirmed against the policy’s tables.',
  *check(context) {
    const { document, definition, policy } = context;
    if (!hasField(definition, 'allegation.confirmed')) return;
    for (const allegation of allegationsOf(document, policy)) {
      const rows = suggestedRows(allegation, policy);
      const [first] = rows;
      if (first === undefined || isConfirmed(allegation.copy, context)) continue;
      yield {
        source: first.row.source,
        message: `${allegation.copy.name} rests on what this tool only suggests: ${rows.map(({ pair }) => pair).join(', and ')}.`,
        fix: `Look it up in Tables 4.2 and 4.3 of the policy (pages 64–65), then tick “${labelOf('allegation.confirmed')}”.`,
        ...at(placeOfField(allegation.copy, 'allegation.confirmed')),
      };
    }
  },
});
