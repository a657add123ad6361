import { visibleLine } from '../../../../src/report';
import {
  covers,
  startDeciding,
  type Decidable,
  type DecidedFinding,
  type Decision,
  type DroppedDecision,
} from '../../../../src/review';
import type { UnusedText } from '../../../parts/UnusedTexts';
import type { CheckedCase, FindingView } from '../../../work/work';

/** The files that a finding is in: one about several together names them. */
const filesOf = (checked: CheckedCase, { file, finding }: FindingView): readonly string[] => {
  if (file !== undefined) return [file];
  return 'files' in finding ? finding.files : checked.report.files.map((each) => each.file);
};

const decidableOf = (checked: CheckedCase, view: FindingView): Decidable => ({
  finding: view.finding,
  files: filesOf(checked, view),
});

/** The findings that a decision covers, errors among them. */
export const coveredBy = (checked: CheckedCase, decision: Decision): readonly FindingView[] =>
  checked.findings.filter((view) => covers(decision, decidableOf(checked, view)));

/** A finding as it was found, whatever was decided about it when it was checked. */
const undecided = ({ finding }: FindingView): FindingView['finding'] => {
  const open: { -readonly [Key in keyof DecidedFinding]?: DecidedFinding[Key] } = { ...finding };
  delete open.waived;
  delete open.markedWrong;
  delete open.assigned;
  return open as FindingView['finding'];
};

interface DecidedCase {
  readonly findings: readonly FindingView[];
  readonly dropped: readonly DroppedDecision[];
}

const decidedCase = (checked: CheckedCase, decisions: readonly Decision[]): DecidedCase => {
  const open = checked.findings.map((view) => ({ ...view, finding: undecided(view) }));
  const deciding = startDeciding(decisions);
  const marks = deciding.decide({
    findings: open.map((view) => decidableOf(checked, view)),
    files: checked.report.files.map(({ file, status }) => ({ file, wasRead: status !== 'unreadable' })),
  });
  return {
    findings: open.map((view) => ({ ...view, finding: { ...view.finding, ...marks.get(view.finding) } })),
    dropped: deciding.dropped(),
  };
};

/**
 * The findings of a check under the decisions as they are now, so that a decision shows at once and not only when the
 * next check is done.
 */
export const withDecisions = (checked: CheckedCase, decisions: readonly Decision[]): readonly FindingView[] =>
  decidedCase(checked, decisions).findings;

/** The waivers that cover a finding. */
export const waiversOf = (
  checked: CheckedCase,
  view: FindingView,
  decisions: readonly Decision[],
): readonly Decision[] =>
  decisions.filter((decision) => decision.kind === 'waive' && covers(decision, decidableOf(checked, view)));

/**
 * A waiver of this finding alone, with the keys by which it is found again. It names the place for people as well: its
 * tag, which each copy of a group has, or one of the headings above it — the one that covers the fewest others.
 */
export const waiverFor = (
  checked: CheckedCase,
  view: FindingView,
  said: Pick<Decision, 'reason' | 'name' | 'date'>,
): Decision => {
  const { rule, place, at, about } = view.finding;
  const excerpt = visibleLine(place?.excerpt ?? '');
  const named = [place?.tag ?? '', ...[...(place?.headings ?? [])].reverse().map(visibleLine)];
  const base: Decision = {
    kind: 'waive',
    rule,
    ...(view.file === undefined ? {} : { file: view.file }),
    ...(excerpt === '' ? {} : { excerpt }),
    ...said,
  };
  const [best = base] = named
    .filter((name) => name !== '')
    .map((name): Decision => ({ ...base, place: name }))
    .map((waiver) => ({ waiver, covered: coveredBy(checked, waiver).length }))
    .sort((a, b) => a.covered - b.covered)
    .map(({ waiver }) => waiver);
  return at === undefined || about === undefined ? best : { ...best, at, about };
};

/** Decisions that cover nothing: nothing answers to them any longer, or what does is not for anybody to waive. */
export const idleAmong = (checked: CheckedCase, decisions: readonly Decision[]): readonly Decision[] =>
  decidedCase(checked, decisions).dropped.map(({ decision }) => decision);

/** What became of what an idle decision was about, in a sentence. */
export const whyIdle = (checked: CheckedCase, decision: Decision): string =>
  decidedCase(checked, [decision]).dropped[0]?.sentence ?? '';

const DRAFT = 'waive:';
/** What follows the rule's id in the key of a finding. */
const HASH = /-[0-9a-z]+(?:-\d+)?$/u;

/** Where a half-typed reason is kept. */
export const draftKey = (findingKey: string): string => `${DRAFT}${findingKey}`;

/** Reasons that were begun at a finding which is no longer there, or says something else now. */
export const unusedReasons = (
  { findings }: CheckedCase,
  drafts: Readonly<Record<string, string>>,
): readonly UnusedText[] => {
  const current = new Set(findings.map(({ key }) => draftKey(key)));
  return Object.entries(drafts)
    .filter(([key, text]) => key.startsWith(DRAFT) && text.trim() !== '' && !current.has(key))
    .map(([key, text]) => ({ key, about: `the rule ${key.slice(DRAFT.length).replace(HASH, '')}`, text }));
};
