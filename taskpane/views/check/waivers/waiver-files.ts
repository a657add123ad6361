import type { Decision } from '../../../../src/review';
import type { HostDocument } from '../../../host';
import type { Session } from '../../../session/session';

/** As it is called everywhere in the documentation of `--waivers`; no name of a person or case is in it. */
const WAIVERS_NAME = 'cims-report-waivers.json';

/** The decisions as `cims-report check --waivers` reads them. */
export const waiverFile = (waivers: readonly Decision[]): HostDocument => ({
  name: WAIVERS_NAME,
  bytes: new TextEncoder().encode(`${JSON.stringify(waivers, null, 2)}\n`),
});

/** A file whose name says that it may hold decisions. */
export const isWaiverFile = ({ name }: HostDocument): boolean => /\.json$/iu.test(name);

/** The same decision, in whatever order its parts were written. */
export const sameAs = (a: Decision) => (b: Decision) =>
  (
    ['kind', 'rule', 'file', 'place', 'excerpt', 'at', 'about', 'to', 'reason', 'name', 'date'] as const
  ).every((part) => a[part] === b[part]);

/** What there was and what is new of it. */
const merged = (before: readonly Decision[], taken: readonly Decision[]): readonly Decision[] => [
  ...before,
  ...taken.filter((waiver) => !before.some(sameAs(waiver))),
];

const waiversText = (count: number): string => (count === 1 ? '1 waiver' : `${String(count)} waivers`);

/** Takes up the decisions of a file; what cannot be read changes nothing. Says in one or two sentences what came of it. */
export const takeUpWaivers = async (session: Session, file: HostDocument): Promise<string> => {
  // It brings zod, which nothing else in the pane needs.
  const { parseDecisionFile } = await import('../../../../src/review/decisions/decision-file');
  const read = parseDecisionFile(new TextDecoder().decode(file.bytes));
  if ('problems' in read)
    return `${file.name} was not taken up, because it is no file of waivers: ${read.problems.join('; ')}.`;
  const before = session.state().kept.decisions;
  const after = merged(before, read.decisions);
  if (after.length > before.length)
    session.keep((kept) => ({ ...kept, decisions: merged(kept.decisions, read.decisions) }));
  const known = read.decisions.length - (after.length - before.length);
  return (
    `${file.name}: ${waiversText(after.length - before.length)} taken up` +
    (known === 0 ? '.' : `, ${String(known)} already there.`)
  );
};
