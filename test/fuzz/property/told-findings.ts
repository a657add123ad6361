import type { CaseFile, FieldReading, GroupReading } from '../../../src/casefile';
import { findNamed, namesUnder, policyFor } from '../../../src/policy';
import type { DirectedEntry } from '../../../src/policy';
import type { Decided, Told, ToldAllegation, ToldField } from '../told/told';

const FIELDS: readonly ToldField[] = ['allegation.rcsFinding', 'allegation.outcome'];
const LISTS: Readonly<Record<ToldField, readonly DirectedEntry[]>> = {
  'allegation.rcsFinding': policyFor().findings,
  'allegation.outcome': policyFor().outcomes,
};

/** Whether a text is a name of what may be decided, or the beginning of one: less of the same. */
const names = (field: ToldField, text: string, entry: DirectedEntry | undefined): boolean =>
  entry !== undefined &&
  (findNamed(LISTS[field], text) === entry || namesUnder(LISTS[field], text).includes(entry));

/** What decides something: words that name nothing that may be chosen are told to the reader as they stand. */
const valueOf = ({ fields }: GroupReading, field: ToldField): FieldReading | undefined => {
  const { text = '' } = fields[field] ?? {};
  const isName = LISTS[field].some((entry) => names(field, text, entry));
  return isName ? fields[field] : undefined;
};

/** How many findings were told, and how many of them were read. */
export interface ToldCount {
  readonly told: number;
  readonly read: number;
}

/** How much of what a made-up report decides was read of it. */
export const countTold = ({ allegations }: Told, { groups }: CaseFile): ToldCount => {
  const decisions = allegations.flatMap(({ deed, decided }) =>
    FIELDS.flatMap((field) => {
      const { entry } = decided[field] ?? {};
      return entry === undefined ? [] : [{ deed, field, entry }];
    }),
  );
  const read = decisions.filter(({ deed, field, entry }) =>
    groups.allegation.some(
      (copy) =>
        copy.fields['allegation.statement']?.text.includes(deed) === true &&
        names(field, valueOf(copy, field)?.text ?? '', entry),
    ),
  );
  return { told: decisions.length, read: read.length };
};

/** Whether a text names what was decided. Where the document says less than a whole name, it may be any that begins so. */
const isRight = (field: ToldField, text: string, decided: Decided | undefined): boolean =>
  names(field, text, decided?.entry) || names(field, decided?.name ?? '', findNamed(LISTS[field], text));

/** A decision that was changed afterwards may be read where the reader is told so: it is to be confirmed, or contradicted. */
const isChanged = (
  decided: Decided | undefined,
  { text, sureness }: FieldReading,
  field: ToldField,
  { contradictions }: CaseFile,
): boolean =>
  names(field, text, decided?.before) &&
  (sureness === 'to-confirm' || contradictions.some((other) => other.field === field));

const shown = ({ text, foundBy, sureness, place }: FieldReading): string =>
  `${JSON.stringify(text)} (${foundBy}, ${sureness}, paragraph ${String(place.paragraph)})`;

/**
 * What was read of a made-up report that it does not say: a finding other than the one that was made, one where none was
 * made, one of no allegation or of two at once, or one in the place of the other field. That less is read than stands
 * there is no fault here.
 */
export const toldFaults = ({ allegations }: Told, caseFile: CaseFile): string[] =>
  caseFile.groups.allegation.flatMap((copy) => {
    const statement = copy.fields['allegation.statement']?.text ?? '';
    const [only, ...others]: ToldAllegation[] = allegations.filter(({ deed }) => statement.includes(deed));
    return FIELDS.flatMap((field) => {
      const reading = valueOf(copy, field);
      if (reading === undefined) return [];
      if (only === undefined) return [`a finding of no allegation: ${shown(reading)}`];
      if (others.length > 0) return [`one finding of several allegations: ${shown(reading)}`];
      const decided = only.decided[field];
      if (isRight(field, reading.text, decided) || isChanged(decided, reading, field, caseFile)) return [];
      const truth = decided === undefined ? 'nothing' : JSON.stringify(decided.name);
      return [
        `“${field}” of allegation ${String(only.number)} is read as ${shown(reading)}, and ${truth} was found`,
      ];
    });
  });
