import { decidesAllegation, isStillToCome } from '../../casefile';
import { listed, requirement } from '../../policy';
import type { Policy } from '../../policy';
import type { FieldName } from '../../template';
import type { RuleFinding } from '../rule';
import { allegationsOf } from '../support/allegations';
import type { Allegation } from '../support/allegations';
import { hasField } from '../support/has-field';
import { documentRule } from '../support/by-requirement';
import { at, labelOf, placeOfField, textOf } from '../support/case-view';

/** What stands on each side of the two tables. */
const PAIRS: readonly { readonly rcs: FieldName; readonly cims: FieldName }[] = [
  { rcs: 'allegation.rcsConductType', cims: 'allegation.incidentType' },
  { rcs: 'allegation.rcsFinding', cims: 'allegation.outcome' },
];

const names = (fields: readonly FieldName[]): string => listed(fields.map((field) => `“${labelOf(field)}”`));

/** Whether any conduct type is submitted under the incident type; financial abuse, for one, is outside the scheme. */
const isInScheme = ({ incidentType }: Allegation, policy: Policy): boolean =>
  incidentType === undefined ||
  policy.incidentTypeAlignment.some(({ incidentTypes }) => incidentTypes.includes(incidentType.id));

const oneSided = (allegation: Allegation, policy: Policy): readonly RuleFinding[] => {
  const { copy, finding } = allegation;
  const { fields } = copy;
  const hasCims = (field: FieldName): boolean => decidesAllegation(textOf(fields, field));
  // “N/A” on the RCS side says that the allegation is none of the scheme's; `mapping-name-unknown` shows it.
  const hasRcs = (field: FieldName): boolean => {
    const text = textOf(fields, field);
    return text !== '' && !isStillToCome(text);
  };
  const pairs = PAIRS.filter(({ rcs, cims }) => hasRcs(rcs) !== hasCims(cims));
  const noCims = pairs
    .map(({ cims }) => cims)
    // What is decided of conduct outside the scheme has a rule of its own.
    .filter(
      (field) => !hasCims(field) && !(field === 'allegation.outcome' && finding?.direction === 'decide'),
    );
  const noRcs = pairs.map(({ rcs }) => rcs).filter((field) => !hasRcs(field));
  const findings: RuleFinding[] = [];
  if (noCims[0] !== undefined) {
    findings.push({
      message: `${copy.name} has an RCS side, and its CIMS side lacks ${names(noCims)}.`,
      fix: 'Choose what CIMS records for this allegation.',
      ...at(placeOfField(copy, noCims[0])),
    });
  }
  if (noRcs[0] !== undefined) {
    const entry = requirement(policy, 'rcs-findings-and-reasons');
    findings.push({
      ...(entry && { source: entry.source, standing: entry.standing }),
      ...(isInScheme(allegation, policy) ? {} : { severity: 'warning' }),
      message: `${copy.name} has a CIMS side, and its RCS side lacks ${names(noRcs)}.`,
      fix: 'Choose what the RCS investigation found on this allegation.',
      ...at(placeOfField(copy, noRcs[0])),
    });
  }
  return findings;
};

/** On the RCS pathway each allegation has both its sides. */
export const mappingAllegationOneSided = documentRule({
  id: 'mapping-allegation-one-sided',
  group: 'mapping',
  requirement: 'outcome-recorded',
  description: 'On the RCS pathway every allegation has its RCS side and its CIMS side.',
  *check({ document, definition, policy }) {
    if (document.caseFile.pathway.value !== 'rcs' || !hasField(definition, 'allegation.rcsFinding')) return;
    for (const allegation of allegationsOf(document, policy)) yield* oneSided(allegation, policy);
  },
});
