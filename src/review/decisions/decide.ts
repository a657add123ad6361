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

/** What has become of decisions so far. */
class Settled {
  private readonly outcomes = new Map<Given, Outcome>();
  private readonly answers = new Map<Given, DecidedFinding>();

  /** The findings that a decision is applied to, among those of its rule in one case. */
  settle(given: Given, found: readonly Decidable[]): readonly Decidable[] {
    const covered = found.filter((each) => covers(given.decision, each));
    if (isRefused(given, covered)) {
      this.outcomes.set(given, 'refused');
      return [];
    }
    const known = this.outcomes.get(given);
    if (covered.some((each) => Object.keys(markOf(given, each)).length > 0)) {
      if (known !== 'refused') this.outcomes.set(given, 'applied');
      return covered;
    }
    const there = isKeyed(given.decision) ? found.find((each) => isAtPlace(given.decision, each)) : undefined;
    if (there !== undefined && known === undefined) {
      this.outcomes.set(given, 'changed');
      this.answers.set(given, there.finding);
    }
    return [];
  }

  /** Those that were not applied. */
  dropped(
    all: readonly Given[],
    files: ReadonlyMap<string, FileSeen>,
    stillFinds: (rule: string) => boolean,
  ): readonly DroppedDecision[] {
    return all.flatMap((given) => {
      const outcome = this.outcomes.get(given);
      if (outcome === 'applied') return [];
      const { decision, origin } = given;
      return droppedDecision({
        decision,
        ...(origin.from && { from: origin.from }),
        outcome,
        there: this.answers.get(given),
        files,
        ruleStillFinds: stillFinds(decision.rule),
      });
    });
  }
}

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
  const named = new Set(decisions.flatMap(({ file }) => file ?? []));
  const files = new Map<string, FileSeen>();
  const rules = new Set<string>();
  const settled = new Settled();
  const fromDocuments: DroppedDecision[] = [];
  const origin: Given['origin'] =
    use === 'shown' ? { from: 'document', shownOnly: true } : { from: 'document' };

  return {
    decide: (each) => {
      // No more is remembered than the decisions that were given hang on, however many cases there are.
      for (const file of each.files) if (named.has(file.file)) files.set(file.file, file);
      const kept = (each.inDocuments ?? []).flatMap((inside) =>
        inside.decisions.map((decision): Given => ({ decision, origin })),
      );
      const found = byRule(each.findings, ({ finding }) => finding.rule);
      for (const rule of found.keys()) rules.add(rule);
      const marks = new Map<DecidedFinding, Marks>();
      const apply = (given: Given, outcomes: Settled): void => {
        for (const decidable of outcomes.settle(given, found.get(given.decision.rule) ?? [])) {
          // What was decided first stands: the file before the document.
          marks.set(decidable.finding, { ...markOf(given, decidable), ...marks.get(decidable.finding) });
        }
      };
      for (const given of own) apply(given, settled);
      const here = new Settled();
      for (const given of kept) apply(given, here);
      const seen = new Map(each.files.map((file) => [file.file, file]));
      fromDocuments.push(...here.dropped(kept, seen, (rule) => found.has(rule)));
      return marks;
    },
    dropped: () => [...settled.dropped(own, files, (rule) => rules.has(rule)), ...fromDocuments],
  };
};
