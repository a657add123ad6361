import {
  covers,
  visibleLine,
  type ReportFinding,
  type Waiver,
  type WaiverNote,
} from '../../../../src/report';
import type { UnusedText } from '../../../parts/UnusedTexts';
import type { CheckedCase, FindingView } from '../../../work/work';

/** The files that a finding is in: one about several together names them. */
const filesOf = (checked: CheckedCase, { file, finding }: FindingView): readonly string[] => {
  if (file !== undefined) return [file];
  return 'files' in finding ? finding.files : checked.report.files.map((each) => each.file);
};

/** The findings that a waiver covers, errors among them. */
export const coveredBy = (checked: CheckedCase, waiver: Waiver): readonly FindingView[] =>
  checked.findings.filter((view) => covers(waiver, filesOf(checked, view), view.finding));

/** Whether a waiver would cover an error. Then the check does not apply it to anything, warnings included. */
const namesAnError = (checked: CheckedCase, waiver: Waiver): boolean =>
  coveredBy(checked, waiver).some(({ finding }) => finding.severity === 'error');

const unwaived = (finding: ReportFinding): ReportFinding => {
  const open: { waived?: WaiverNote } & Omit<ReportFinding, 'waived'> = { ...finding };
  delete open.waived;
  return open;
};

/**
 * The findings of a check under the decisions as they are now, so that a decision shows at once and not only when the
 * next check is done. Only a warning can be waived.
 */
export const withDecisions = (checked: CheckedCase, given: readonly Waiver[]): readonly FindingView[] => {
  const waivers = given.filter((waiver) => !namesAnError(checked, waiver));
  return checked.findings.map((view) => {
    const waiver =
      view.finding.severity === 'warning'
        ? waivers.find((each) => covers(each, filesOf(checked, view), view.finding))
        : undefined;
    if (waiver === undefined)
      return view.finding.waived === undefined ? view : { ...view, finding: unwaived(view.finding) };
    const { reason, name, date } = waiver;
    return { ...view, finding: { ...view.finding, waived: { reason, name, date } } };
  });
};

/** The waivers that cover a finding. */
export const waiversOf = (
  checked: CheckedCase,
  view: FindingView,
  waivers: readonly Waiver[],
): readonly Waiver[] => waivers.filter((waiver) => covers(waiver, filesOf(checked, view), view.finding));

/**
 * A waiver of this finding alone, as far as the format of waivers can tell it apart: of the ways to name its place —
 * its tag, which each copy of a group has, or one of the headings above it — the one that covers the fewest others.
 */
export const waiverFor = (
  checked: CheckedCase,
  view: FindingView,
  said: Pick<Waiver, 'reason' | 'name' | 'date'>,
): Waiver => {
  const { rule, place } = view.finding;
  const excerpt = visibleLine(place?.excerpt ?? '');
  const named = [place?.tag ?? '', ...[...(place?.headings ?? [])].reverse().map(visibleLine)];
  const base: Waiver = {
    rule,
    ...(view.file === undefined ? {} : { file: view.file }),
    ...(excerpt === '' ? {} : { excerpt }),
    ...said,
  };
  const [best = base] = named
    .filter((name) => name !== '')
    .map((name): Waiver => ({ ...base, place: name }))
    .map((waiver) => ({ waiver, covered: coveredBy(checked, waiver).length }))
    .sort((a, b) => a.covered - b.covered)
    .map(({ waiver }) => waiver);
  return best;
};

/** Decisions that cover no warning: nothing answers to them any longer, or what does is an error now. */
export const idleAmong = (checked: CheckedCase, waivers: readonly Waiver[]): readonly Waiver[] =>
  waivers.filter(
    (waiver) =>
      namesAnError(checked, waiver) ||
      !coveredBy(checked, waiver).some(({ finding }) => finding.severity === 'warning'),
  );

/** What became of what an idle waiver was about, in a sentence. */
export const whyIdle = (checked: CheckedCase, waiver: Waiver): string => {
  if (namesAnError(checked, waiver))
    return 'What it is about is an error now. Only a warning can be waived, so the error stands.';
  if (waiver.file !== undefined && !checked.report.files.some(({ file }) => file === waiver.file))
    return 'The file that it names is not among the files of this case now.';
  if (checked.findings.some(({ finding }) => finding.rule === waiver.rule))
    return 'Its rule still finds something, but at another place or in other words.';
  return 'Its rule finds nothing there any longer.';
};

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
