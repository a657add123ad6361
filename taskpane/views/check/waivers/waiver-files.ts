import type { Waiver } from '../../../../src/report';
import type { HostDocument } from '../../../host';
import type { Session } from '../../../session/session';

/** As it is called everywhere in the documentation of `--waivers`; no name of a person or case is in it. */
const WAIVERS_NAME = 'cims-report-waivers.json';

/** The decisions as `cims-report check --waivers` reads them. */
export const waiverFile = (waivers: readonly Waiver[]): HostDocument => ({
  name: WAIVERS_NAME,
  bytes: new TextEncoder().encode(`${JSON.stringify(waivers, null, 2)}\n`),
});

/** A file whose name says that it may hold decisions. */
export const isWaiverFile = ({ name }: HostDocument): boolean => /\.json$/iu.test(name);

/** The same decision, in whatever order its parts were written. */
export const sameAs = (a: Waiver) => (b: Waiver) =>
  (['rule', 'file', 'place', 'excerpt', 'reason', 'name', 'date'] as const).every(
    (part) => a[part] === b[part],
  );

/** What there was and what is new of it. */
const merged = (before: readonly Waiver[], taken: readonly Waiver[]): readonly Waiver[] => [
  ...before,
  ...taken.filter((waiver) => !before.some(sameAs(waiver))),
];

const waiversText = (count: number): string => (count === 1 ? '1 waiver' : `${String(count)} waivers`);

/** Takes up the decisions of a file; what cannot be read changes nothing. Says in one or two sentences what came of it. */
export const takeUpWaivers = async (session: Session, file: HostDocument): Promise<string> => {
  // It brings zod, which nothing else in the pane needs.
  const { parseWaiverFile } = await import('../../../../src/report/waiver-file');
  const read = parseWaiverFile(new TextDecoder().decode(file.bytes));
  if ('problems' in read)
    return `${file.name} was not taken up, because it is no file of waivers: ${read.problems.join('; ')}.`;
  const before = session.state().kept.waivers;
  const after = merged(before, read.waivers);
  if (after.length > before.length)
    session.keep((kept) => ({ ...kept, waivers: merged(kept.waivers, read.waivers) }));
  const known = read.waivers.length - (after.length - before.length);
  return (
    `${file.name}: ${waiversText(after.length - before.length)} taken up` +
    (known === 0 ? '.' : `, ${String(known)} already there.`)
  );
};
