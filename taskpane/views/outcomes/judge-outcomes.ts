import { isDecision, saysSomething } from '../../../src/casefile';
import {
  outcomeRowFor,
  requirement,
  type DirectedEntry,
  type OutcomeRow,
  type Policy,
  type PolicyEntry,
} from '../../../src/policy';
import type { Allegation } from './allegation';
import { agreement, incomplete, isAnswered, notKnown, notOfScheme, type Judgement } from './judgement';

const NAMES = { rcs: 'RCS finding', cims: 'CIMS outcome' };
const TABLE = 'Table 4.3 (investigation outcome alignment)';

const COMPARE = `Compare the two with ${TABLE}, on pages 64–65 of the policy, or use names as CIMS and the scheme have them.`;

const isForeign = ({ text, entry }: Allegation['outcome']): boolean =>
  entry === undefined && isDecision(text);

/** A row that an organisation confirmed may say otherwise than the finding's name. */
const leavesItOpen = (finding: DirectedEntry, row: OutcomeRow | undefined): boolean =>
  (row?.standing === 'confirmed' ? row.outcome : finding.direction) === 'decide';

const isOpposite = (finding: DirectedEntry, outcome: DirectedEntry): boolean =>
  finding.direction !== 'decide' && outcome.direction !== 'decide' && finding.direction !== outcome.direction;

/** Conduct outside the scheme: no fixed result, so a decision and its reason are asked for. */
const decision = (
  policy: Policy,
  finding: DirectedEntry,
  recorded: Allegation['outcome'],
  row: OutcomeRow | undefined,
): Judgement => {
  const duty = requirement(policy, 'outside-scheme-decision');
  const basis: PolicyEntry = row ?? duty ?? finding;
  return {
    verdict: 'decide',
    sentence: duty
      ? `“${finding.label}” has no fixed outcome in CIMS: decide whether the definition of the incident type is met.`
      : `“${finding.label}” has no fixed outcome that this tool knows of under the earlier guide: decide which one fits.`,
    basis,
    suggestions: [],
    ...(duty && { askRationale: 'Say how the CIMS outcome was decided.' }),
    ...(isForeign(recorded) && { askConfirmation: COMPARE }),
  };
};

const difference = (
  policy: Policy,
  finding: DirectedEntry,
  outcome: DirectedEntry,
  row: OutcomeRow | undefined,
): Judgement => {
  const opposite = isOpposite(finding, outcome);
  const bySuggestion = row === undefined || row.standing === 'suggested';
  const basis = bySuggestion && opposite ? requirement(policy, 'opposite-directions') : row;
  const why = 'Say why the outcome differs from the finding, or correct the one that is not meant.';
  const sentence = opposite
    ? 'The finding and the outcome point in opposite directions.'
    : bySuggestion
      ? 'The outcome is not the one that this tool suggests for this finding.'
      : 'The outcome is not the one that the row gives for this finding.';
  return { verdict: 'differs', sentence, ...(basis && { basis }), suggestions: [], askRationale: why };
};

/**
 * The RCS finding and the CIMS outcome of an allegation, held against the policy's Table 4.3 as far as it is known and
 * against each other: the reading of the rules `mapping-outcome-differs`, `mapping-outside-scheme-undecided`,
 * `mapping-row-not-confirmed` and `mapping-name-unknown`.
 */
export const judgeOutcomes = (
  { finding: found, outcome: recorded }: Pick<Allegation, 'finding' | 'outcome'>,
  policy: Policy,
): Judgement => {
  const finding = found.entry;
  const outcome = recorded.entry;
  const row = finding && outcomeRowFor(policy, finding.id);
  const basis = row && { basis: row };
  const hasRcs = isAnswered(found.text);
  const hasCims = isDecision(recorded.text);
  if (finding !== undefined && leavesItOpen(finding, row)) return decision(policy, finding, recorded, row);
  if (!hasRcs || !hasCims) {
    const allowed = policy.outcomes.filter(({ id }) => id === row?.outcome).map(({ label }) => label);
    return { ...incomplete(NAMES, hasRcs, hasCims), ...basis, suggestions: hasCims ? [] : allowed };
  }
  if (!saysSomething(found.text)) return { ...notOfScheme(NAMES, found.text), suggestions: [] };
  if (finding === undefined || outcome === undefined) {
    const unknown = [found, recorded].filter(({ entry }) => entry === undefined);
    return {
      ...notKnown(...unknown.map(({ text }) => text)),
      ...basis,
      suggestions: [],
      askConfirmation: COMPARE,
    };
  }
  const departs = row !== undefined && row.outcome !== 'decide' && row.outcome !== outcome.id;
  if (departs || isOpposite(finding, outcome)) return difference(policy, finding, outcome, row);
  if (row === undefined) {
    return {
      verdict: 'cannot-say',
      sentence:
        'The rule set that governs this case has no row for this finding that we know of; the two do not contradict each other.',
      suggestions: [],
    };
  }
  return { verdict: 'agrees', ...agreement(row, TABLE), ...basis, suggestions: [] };
};
