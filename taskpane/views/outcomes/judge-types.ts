import { isDecision, saysSomething } from '../../../src/casefile';
import { findNamed, incidentTypeRowFor, type Policy } from '../../../src/policy';
import type { Allegation } from './allegation';
import { agreement, incomplete, isAnswered, notKnown, notOfScheme, type Judgement } from './judgement';

const NAMES = { rcs: 'RCS conduct type', cims: 'CIMS incident type' };
const TABLE = 'Table 4.2 (incident type alignment)';

/**
 * The conduct type and the incident type of an allegation, held against the policy's Table 4.2 as far as it is known:
 * the reading of the rules `mapping-incident-type-differs`, `mapping-incident-type-retired` and
 * `mapping-row-not-confirmed`.
 */
export const judgeTypes = (
  { conductType, incidentType }: Pick<Allegation, 'conductType' | 'incidentType'>,
  policy: Policy,
): Judgement => {
  const row = conductType.entry && incidentTypeRowFor(policy, conductType.entry.id);
  const allowed = (row?.incidentTypes ?? []).flatMap(
    (id) => policy.incidentTypes.find((type) => type.id === id)?.label ?? [],
  );
  const basis = row && { basis: row };
  const hasRcs = isAnswered(conductType.text);
  const hasCims = isDecision(incidentType.text);
  const retired = findNamed(policy.retiredIncidentTypes, incidentType.text);
  if (incidentType.entry === undefined && retired !== undefined) {
    return {
      verdict: 'incomplete',
      sentence: `“${retired.label}” is no longer an incident type; choose one that is in use.`,
      basis: retired,
      suggestions: [],
      isOfCimsAlone: true,
    };
  }
  if (!hasRcs || !hasCims) {
    return { ...incomplete(NAMES, hasRcs, hasCims), ...basis, suggestions: hasCims ? [] : allowed };
  }
  if (!saysSomething(conductType.text)) return { ...notOfScheme(NAMES, conductType.text), suggestions: [] };
  const unknown = [conductType, incidentType].filter(({ entry }) => entry === undefined);
  if (unknown.length > 0) {
    return { ...notKnown(...unknown.map(({ text }) => text)), ...basis, suggestions: [] };
  }
  if (row === undefined) {
    return {
      verdict: 'cannot-say',
      sentence: 'The rule set that governs this case has no row for this conduct type that we know of.',
      suggestions: [],
    };
  }
  if (incidentType.entry !== undefined && row.incidentTypes.includes(incidentType.entry.id)) {
    return { verdict: 'agrees', ...agreement(row, TABLE), ...basis, suggestions: [] };
  }
  const names = allowed.map((label) => `“${label}”`).join(' or ');
  return {
    verdict: 'differs',
    sentence:
      row.standing === 'suggested'
        ? `The incident type is not what this tool suggests for this conduct type: ${names}.`
        : `This conduct type is submitted under ${names}.`,
    ...basis,
    suggestions: [],
    askRationale:
      row.standing === 'suggested'
        ? `Look it up in ${TABLE}, on pages 64–65 of the policy; if the two do differ, say why.`
        : 'The incident type differs from the row: say why, or correct one of the two.',
  };
};
