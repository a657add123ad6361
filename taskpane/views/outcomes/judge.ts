import { isDecision, saysSomething } from '../../../src/casefile';
import type { Policy } from '../../../src/policy';
import type { Allegation } from './allegation';
import { judgeOutcomes } from './judge-outcomes';
import { judgeTypes } from './judge-types';
import type { Judgement } from './judgement';

/** What is said of an allegation and asked of whoever writes it. */
export interface AllegationJudgement {
  readonly types: Judgement;
  readonly outcomes: Judgement;
  /** Why a rationale is asked for, one sentence each; empty where none is. */
  readonly rationale: readonly string[];
  readonly hasRationale: boolean;
  /** What is to be looked up before the row is confirmed; empty where nothing is. */
  readonly confirmation: readonly string[];
  /** Whether everything that is asked for is there. */
  readonly settled: boolean;
}

export const judge = (allegation: Allegation, policy: Policy): AllegationJudgement => {
  const types = judgeTypes(allegation, policy);
  const outcomes = judgeOutcomes(allegation, policy);
  const rationale = [types.askRationale, outcomes.askRationale].filter((why) => why !== undefined);
  const hasRationale = saysSomething(allegation.rationale);
  // Names that are not known are vouched for by a rationale as well as by a tick; a suggested row by a tick alone.
  const isExplained = outcomes.verdict !== 'agrees' && hasRationale;
  const confirmation = [types.askConfirmation, isExplained ? undefined : outcomes.askConfirmation].filter(
    (why) => why !== undefined,
  );
  // What the check asks a person to confirm is not complete before that.
  const isUnsure = [
    allegation.conductType,
    allegation.incidentType,
    allegation.finding,
    allegation.outcome,
  ].some(({ unsure }) => unsure !== undefined);
  const lacksCims = ![allegation.incidentType.text, allegation.outcome.text].every(isDecision);
  if (!allegation.hasRcsSide) {
    return {
      types,
      outcomes,
      rationale: [],
      hasRationale,
      confirmation: [],
      settled: !lacksCims && !isUnsure && !types.isOfCimsAlone,
    };
  }
  const isOpen =
    lacksCims ||
    isUnsure ||
    [types, outcomes].some(({ verdict }) => verdict === 'incomplete') ||
    (rationale.length > 0 && !hasRationale) ||
    (confirmation.length > 0 && !allegation.confirmed);
  return { types, outcomes, rationale, hasRationale, confirmation, settled: !isOpen };
};
