import { visibleLine } from '../../../../src/report';
import type { Decision } from '../../../../src/review';
import type { CheckedCase, FindingView } from '../../../work/work';
import { coveredBy } from './decided-case';

/** What a person says when deciding. */
export type Said = Pick<Decision, 'kind' | 'reason' | 'name' | 'date' | 'to'>;

/**
 * A decision about this finding alone, with the keys by which it is found again. It names the place for people as well:
 * its tag, which each copy of a group has, or one of the headings above it — the one that covers the fewest others.
 */
export const decisionFor = (checked: CheckedCase, view: FindingView, { kind, ...said }: Said): Decision => {
  const { rule, place, at, about } = view.finding;
  const excerpt = visibleLine(place?.excerpt ?? '');
  const named = [place?.tag ?? '', ...[...(place?.headings ?? [])].reverse().map(visibleLine)];
  const base: Decision = {
    kind,
    rule,
    ...(view.file === undefined ? {} : { file: view.file }),
    ...(excerpt === '' ? {} : { excerpt }),
    ...said,
  };
  const [best = base] = named
    .filter((name) => name !== '')
    .map((name): Decision => ({ ...base, place: name }))
    .map((decision) => ({ decision, covered: coveredBy(checked, decision).length }))
    .sort((a, b) => a.covered - b.covered)
    .map(({ decision }) => decision);
  return at === undefined || about === undefined ? best : { ...best, at, about };
};
