import { victorianToday } from '../../../../src/policy';
import { counted } from '../../../../src/report';
import type { Decision } from '../../../../src/review';
import type { HostDocument } from '../../../host';
import type { Session } from '../../../session/session';
import { isSameDecision } from '../../../work/document-decisions';

/** As it is called everywhere in the documentation of `--decisions`; no name of a person or case is in it. */
const DECISIONS_NAME = 'cims-report-decisions.json';

/** The decisions as `cims-report check --decisions` reads them. */
export const decisionFile = (decisions: readonly Decision[]): HostDocument => ({
  name: DECISIONS_NAME,
  bytes: new TextEncoder().encode(`${JSON.stringify(decisions, null, 2)}\n`),
});

/** A file whose name says that it may hold decisions. */
export const isDecisionFile = ({ name }: HostDocument): boolean => /\.json$/iu.test(name);

/** What there was and what is new of it. */
export const merged = (before: readonly Decision[], taken: readonly Decision[]): readonly Decision[] => [
  ...before,
  ...taken.filter((decision) => !before.some(isSameDecision(decision))),
];

/** Takes up the decisions of a file; what cannot be read changes nothing. Says in one or two sentences what came of it. */
export const takeUpDecisions = async (session: Session, file: HostDocument): Promise<string> => {
  // It brings zod, which nothing else in the pane needs.
  const { parseDecisionFile } = await import('../../../../src/review/decisions/decision-file');
  const read = parseDecisionFile(new TextDecoder().decode(file.bytes));
  if ('problems' in read)
    return `${file.name} was not taken up, because it is no file of decisions: ${read.problems.join('; ')}.`;
  const today = victorianToday(new Date());
  const ahead = read.decisions.find(({ date }) => date > today);
  if (ahead !== undefined)
    return `${file.name} was not taken up, because the decision about ${ahead.rule} is of ${ahead.date}, a day to come; correct its date.`;
  const before = session.state().kept.decisions;
  const after = merged(before, read.decisions);
  if (after.length > before.length)
    session.keep((kept) => ({ ...kept, decisions: merged(kept.decisions, read.decisions) }));
  const known = read.decisions.length - (after.length - before.length);
  return (
    `${file.name}: ${counted(after.length - before.length, 'decision')} taken up` +
    (known === 0 ? '.' : `, ${String(known)} already there.`)
  );
};
