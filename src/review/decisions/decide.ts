import type { FileSeen } from './dropped';
import { droppedDecision, type DroppedDecision } from './dropped';
import { canBeSetAside } from './can-be-set-aside';
import { covers, isAtPlace, isKeyed, type Decidable } from './covers';
import type { Decision } from './decision';
import type { DocumentDecisions } from './kept-in-document';
import type { DecidedFinding, DecisionNote, Marks } from './marks';

/** Whether decisions that live inside the documents count, or are only shown. */
export type DocumentDecisionsUse = 'shown' | 'counted';

/** The findings of one case, and what its documents keep. */
export interface CaseToDecide {
  readonly findings: readonly Decidable[];
  readonly files: readonly FileSeen[];
  readonly inDocuments?: readonly DocumentDecisions[];
}

/** Decisions on their way through the cases of a call. Each case is decided by itself, so that none has to wait. */
export interface Deciding {
  /** What is decided about the findings of a case, by finding; nothing that is given is changed. */
  readonly decide: (each: CaseToDecide) => ReadonlyMap<DecidedFinding, Marks>;
  /** What came to nothing in the cases so far, with the reason. */
  readonly dropped: () => readonly DroppedDecision[];
}

interface Given {
  readonly decision: Decision;
  readonly origin: Pick<DecisionNote, 'from' | 'shownOnly'>;
}

type Outcome = 'applied' | 'refused' | 'changed';

const noteOf = ({ decision: { reason, name, date }, origin }: Given): DecisionNote => ({
  reason,
  name,
  date,
  ...origin,
});

/** An error is set aside only by a decision that says which one it was made at: never by one about whatever comes. */
const mayBeWaived = ({ decision }: Given, { finding }: Decidable): boolean =>
  canBeSetAside(finding) && (finding.severity !== 'error' || isKeyed(decision));

const isRefused = (given: Given, covered: readonly Decidable[]): boolean =>
  given.decision.kind === 'waive' &&
  covered.some((each) => each.finding.severity === 'error' && !mayBeWaived(given, each));

/** The mark that a decision puts on a finding; none where there is nothing to decide, as of a note that is waived. */
const markOf = (given: Given, each: Decidable): Marks => {
  const { decision } = given;
  const note = noteOf(given);
  switch (decision.kind) {
    case 'waive':
      return mayBeWaived(given, each) ? { waived: note } : {};
    case 'wrong':
      return { markedWrong: mayBeWaived(given, each) ? note : { ...note, shownOnly: true } };
    case 'assign':
      return { assigned: { ...note, to: decision.to ?? '' } };
  }
};

const byRule = <Value>(values: readonly Value[], rule: (value: Value) => string) => {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(rule(value));
    if (group === undefined) groups.set(rule(value), [value]);
    else group.push(value);
  }
  return groups;
};

/**
 * Begins to apply decisions. Those that are given win over those that a document keeps, and of several the first.
 *
 * @param use whether what a document keeps counts. Unless somebody says so it is shown and changes nothing: whoever
 * wrote the document may have put it there.
 */
export const startDeciding = (
  decisions: readonly Decision[],
  use: DocumentDecisionsUse = 'shown',
): Deciding => {
  const own = decisions.map((decision): Given => ({ decision, origin: {} }));
  const met: Given[] = [...own];
  const outcomes = new Map<Given, Outcome>();
  const answers = new Map<Given, Decidable>();
  const files = new Map<string, FileSeen>();
  const rules = new Set<string>();

  const settle = (given: Given, found: readonly Decidable[]): readonly Decidable[] => {
    const covered = found.filter((each) => covers(given.decision, each));
    if (isRefused(given, covered)) {
      outcomes.set(given, 'refused');
      return [];
    }
    const known = outcomes.get(given);
    if (covered.some((each) => Object.keys(markOf(given, each)).length > 0)) {
      if (known !== 'refused') outcomes.set(given, 'applied');
      return covered;
    }
    const there = isKeyed(given.decision) ? found.find((each) => isAtPlace(given.decision, each)) : undefined;
    if (there !== undefined && known === undefined) {
      outcomes.set(given, 'changed');
      answers.set(given, there);
    }
    return [];
  };

  const fromDocuments = (inDocuments: readonly DocumentDecisions[]): readonly Given[] =>
    inDocuments.flatMap((each) =>
      each.decisions.map((decision): Given => ({
        decision,
        origin: { from: 'document', ...(use === 'shown' && { shownOnly: true }) },
      })),
    );

  return {
    decide: (each) => {
      for (const file of each.files) files.set(file.file, file);
      const kept = fromDocuments(each.inDocuments ?? []);
      met.push(...kept);
      const found = byRule(each.findings, ({ finding }) => finding.rule);
      for (const rule of found.keys()) rules.add(rule);
      const marks = new Map<DecidedFinding, Marks>();
      for (const given of [...own, ...kept]) {
        for (const decidable of settle(given, found.get(given.decision.rule) ?? [])) {
          // What was decided first stands: the file before the document.
          marks.set(decidable.finding, { ...markOf(given, decidable), ...marks.get(decidable.finding) });
        }
      }
      return marks;
    },
    dropped: () =>
      met.flatMap((given) => {
        const outcome = outcomes.get(given);
        if (outcome === 'applied') return [];
        const { decision, origin } = given;
        return droppedDecision({
          decision,
          ...(origin.from && { from: origin.from }),
          outcome,
          there: answers.get(given)?.finding,
          files,
          ruleStillFinds: rules.has(decision.rule),
        });
      }),
  };
};
