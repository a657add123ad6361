import { withDraft, type KeptState } from '../../../session/kept-state';
import { REPORTED_FIELDS, type ReportedAllegation, type ReportedField } from './reported';

/** What a person made of one allegation of a report before it is used. */
export interface Correction {
  readonly texts: Readonly<Partial<Record<ReportedField, string>>>;
  readonly leftOut: boolean;
}

const NONE: Correction = { texts: {}, leftOut: false };

const keyOf = ({ file, number }: Pick<ReportedAllegation, 'file' | 'number'>): string =>
  `outcomes:rcs:${number}:${file}`;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What was corrected; kept with the document until it is used, so that closing the pane loses none of it. */
export const correctionOf = (drafts: KeptState['drafts'], reported: ReportedAllegation): Correction => {
  const kept = drafts[keyOf(reported)];
  if (kept === undefined) return NONE;
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return NONE;
    const read = value as Readonly<Record<string, unknown>>;
    const texts = REPORTED_FIELDS.flatMap((field) => {
      const text = read[field];
      return isText(text) ? [[field, text] as const] : [];
    });
    return { texts: Object.fromEntries(texts), leftOut: read['leftOut'] === true };
  } catch {
    return NONE;
  }
};

export const withCorrection = (
  kept: KeptState,
  reported: ReportedAllegation,
  change: Partial<Correction>,
): KeptState => {
  const { texts, leftOut } = { ...correctionOf(kept.drafts, reported), ...change };
  return withDraft(kept, keyOf(reported), JSON.stringify({ ...texts, leftOut }));
};

/** Once the report is made there is nothing left to correct. */
export const withoutCorrections = (kept: KeptState, all: readonly ReportedAllegation[]): KeptState =>
  all.reduce((before, reported) => withDraft(before, keyOf(reported), undefined), kept);

/** An allegation as the person left it. */
export const corrected = (
  reported: ReportedAllegation,
  { texts }: Correction,
): Readonly<Record<ReportedField, string>> => ({ ...reported.texts, ...texts });
