import { findNamed, foldName, namesUnder, POLICIES } from '../../../policy';
import type { DirectedEntry, Policy } from '../../../policy';
import type { FieldName } from '../../../template';
import type { FieldReading } from '../../case-file';
import type { Said } from './verdict-names';

/** The fields that say how an allegation was decided. */
export type VerdictField = Extract<FieldName, 'allegation.rcsFinding' | 'allegation.outcome'>;
export const VERDICT_FIELDS: readonly VerdictField[] = ['allegation.rcsFinding', 'allegation.outcome'];

const entries = (list: (policy: Policy) => readonly DirectedEntry[]): readonly DirectedEntry[] =>
  POLICIES.flatMap((policy) => [...list(policy)]);

/** What may be decided in each, as any rule set names it. */
const ENTRIES: Readonly<Record<VerdictField, readonly DirectedEntry[]>> = {
  'allegation.rcsFinding': entries(({ findings }) => findings),
  'allegation.outcome': entries(({ outcomes }) => outcomes),
};

/** Whether a text is the name of something that may be decided there. */
export const isNameFor = (field: VerdictField, text: string): boolean =>
  findNamed(ENTRIES[field], text) !== undefined;

/** What was said, under a name that the field has where there is one: a CIMS outcome does not say why. */
export const textFor = ({ text, short }: Said, field: VerdictField): string =>
  [text, short].find((words) => isNameFor(field, words)) ?? text;

/** Of several verdicts the one that says most, where all others say the same or less of the same. */
export const agreed = <T extends { readonly said: Said }>(
  verdicts: readonly T[],
  field: VerdictField,
): T | undefined => {
  const [first, ...others] = verdicts;
  if (first === undefined) return undefined;
  const fullest = others.reduce(
    (most, each) => (each.said.text.length > most.said.text.length ? each : most),
    first,
  );
  return verdicts.every(({ said }) => saysNoElse(textFor(said, field), textFor(fullest.said, field), field))
    ? fullest
    : undefined;
};

/** Whether one verdict says the same as a fuller one, or less of the same. */
const saysNoElse = (text: string, fuller: string, field: VerdictField): boolean => {
  const list = ENTRIES[field];
  const entry = findNamed(list, fuller);
  return (
    foldName(text) === foldName(fuller) ||
    (entry !== undefined && (findNamed(list, text) === entry || namesUnder(list, text).includes(entry)))
  );
};

/** Whether a second reading decides an allegation in another way than the one that was taken. */
export const decidesOtherwise = (
  taken: FieldReading | undefined,
  { text }: FieldReading,
  field: FieldName,
): boolean => {
  const decided = VERDICT_FIELDS.find((each) => each === field);
  return taken !== undefined && decided !== undefined && contradicts(taken.text, text, decided);
};

/** Whether two verdicts say the same, one perhaps in more words. */
export const saysSame = (text: string, other: string, field: VerdictField): boolean =>
  saysNoElse(text, other, field) || saysNoElse(other, text, field);

/** Whether two verdicts cannot both be right: neither is the other in more words, and both are names that are known. */
export const contradicts = (text: string, other: string, field: VerdictField): boolean =>
  isNameFor(field, text) && isNameFor(field, other) && !saysSame(text, other, field);
