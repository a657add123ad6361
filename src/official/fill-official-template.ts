import { readCase, sureMeanings } from '../casefile';
import { readDocx, UnreadableDocument } from '../docx';
import type { DocxContent, DocxPart } from '../docx';
import { fillDocx } from '../docx/fill';
import type { Fill, FillPlace } from '../docx/fill';
import type { Layout } from '../policy';
import type { CaseData, FieldName, TemplateKind } from '../template';
import { onlyPlace, placesIn } from './places';
import { isSameValue, isWaiting, readingOf, valueFor, wantedValues } from './values';
import type { WantedValue } from './values';

/** What an official template is filled with. */
export interface FillOptions {
  /** What the organisation’s file says that it is a template of. */
  readonly kind: TemplateKind;
  readonly data?: CaseData;
  /** The organisation's layouts; those of another kind are passed over. */
  readonly layouts?: readonly Layout[];
}

/** An official template with what could be filled. */
export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Fields that a reading of `bytes` gives back with the value asked for. */
  readonly filled: readonly FieldName[];
  /**
   * Fields with a value that has no place, or more than one, or a place where something stands. A field of a group is in
   * both lists where the first copy was filled and there are more copies.
   */
  readonly notFilled: readonly FieldName[];
}

/** A value with the place that was found for it. */
interface Planned {
  readonly wanted: WantedValue;
  readonly fill: Fill;
}

const controlAt = ({ parts }: DocxContent, place: FillPlace): DocxPart['controls'][number] | undefined =>
  'control' in place ? parts.find(({ name }) => name === place.part)?.controls[place.control] : undefined;

const planned = (
  content: DocxContent,
  wanted: WantedValue,
  place: FillPlace | undefined,
): readonly Planned[] => {
  if (place === undefined) return [];
  const control = controlAt(content, place);
  const value = control === undefined ? wanted.text : valueFor(control, wanted);
  return value === undefined ? [] : [{ wanted, fill: { place, value } }];
};

/** Each round takes away what the round before did not read back; what is left after these is not filled. */
const MOST_ROUNDS = 4;

/**
 * Fills and reads again, until everything that was filled reads back as its value. A value that reads otherwise in its
 * place, because it looks like a label or a prompt, would be another person's riddle.
 */
const fillAndRead = (
  bytes: Uint8Array,
  plan: readonly Planned[],
  layouts: readonly Layout[],
): { readonly bytes: Uint8Array; readonly filled: readonly FieldName[] } => {
  let left = plan;
  for (let round = 0; round < MOST_ROUNDS && left.length > 0; round += 1) {
    const tried = left;
    const { bytes: copy, notFilled } = fillDocx(
      bytes,
      tried.map(({ fill }) => fill),
    );
    const refused = new Set(notFilled.map(({ index }) => index));
    const done = tried.filter((_, index) => !refused.has(index));
    const read = readAgain(copy, layouts);
    left = done.filter(({ wanted: { field, text } }) =>
      isSameValue(field, text, (read && readingOf(read, field)) ?? ''),
    );
    if (left.length === done.length) return { bytes: copy, filled: left.map(({ wanted }) => wanted.field) };
  }
  return { bytes: new Uint8Array(bytes), filled: [] };
};

const readAgain = (bytes: Uint8Array, layouts: readonly Layout[]) => {
  try {
    return readCase(readDocx(bytes), { layouts });
  } catch (error) {
    // A copy that has grown over a limit: then nothing is filled.
    if (error instanceof UnreadableDocument) return undefined;
    throw error;
  }
};

/**
 * An organisation's template with values put where it has a place for them; everything else of it byte for byte.
 *
 * A place is a content control with our tag, or with a tag or title that a layout of the template gives a single
 * meaning; else the empty cell beside a label, or the end of an empty line behind one, where the layout or our dictionary
 * says surely which field it is. There must be exactly one. An entry of a layout counts whether the layout is confirmed
 * or not, because documents made from the template are read by it in any case; one that is unsure does not. Of a group
 * that repeats, the first copy is filled. Nothing that stands there is written over.
 *
 * A template that cannot be changed (digitally signed, saved as one XML file) comes back as it is, with nothing filled.
 *
 * @throws UnreadableDocument as `readDocx` does.
 */
export const fillOfficialTemplate = (
  bytes: Uint8Array,
  { kind, data, layouts = [] }: FillOptions,
): FilledTemplate => {
  const content = readDocx(bytes);
  if (data === undefined) return { bytes: new Uint8Array(bytes), filled: [], notFilled: [] };
  const ofKind = layouts.filter((layout) => layout.kind === kind);
  const { values, further } = wantedValues(data);
  const before = readCase(content, { layouts: ofKind });
  const places = placesIn(content, sureMeanings(content, kind, ofKind));
  const isThere = ({ field, text }: WantedValue): boolean =>
    isSameValue(field, text, readingOf(before, field) ?? '');
  const there = values.filter(isThere);
  const plan = values
    .filter((wanted) => !isThere(wanted) && isWaiting(before, wanted.field))
    .flatMap((wanted) => planned(content, wanted, onlyPlace(places, wanted.field)));
  const done = fillAndRead(bytes, plan, ofKind);
  const filled = new Set([...there.map(({ field }) => field), ...done.filled]);
  const missing = values.map(({ field }) => field).filter((field) => !filled.has(field));
  return {
    bytes: done.bytes,
    filled: values.map(({ field }) => field).filter((field) => filled.has(field)),
    notFilled: [...new Set([...missing, ...further])],
  };
};
