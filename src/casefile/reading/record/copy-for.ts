import type { FieldName, GroupName } from '../../../template';
import type { FieldReading } from '../../case-file';
import { VERDICT_FIELDS } from '../sentences/verdict-fields';
import { ROW_LEVEL } from '../tables/item-rows';
import { mainField } from '../words/main-field';
import type { CopyDraft } from './case-draft';
import type { Copies } from './copies';
import type { Opened } from './opened';

/** A value of a field that repeats, and where it stands. */
export interface GroupValue {
  readonly group: GroupName;
  readonly field: FieldName;
  readonly reading: FieldReading;
  readonly paragraph: number;
  /** True for what one of two people decided: with the other's it is of one thing. */
  readonly isOfOne?: boolean;
}

/** The copy that a value belongs to, or makes; absent where it is of none. */
export const copyFor = (value: GroupValue, copies: Copies, opened: Opened): CopyDraft | undefined => {
  const { group, field, reading, paragraph, isOfOne = false } = value;
  const tagged = copies.taggedAt(paragraph);
  if (tagged !== undefined) return tagged.group === group ? tagged : undefined;
  const parked = opened.parkedOf(group);
  const open = parked ?? opened.innermost(group);
  if (open?.isOfUnknown === true && open.copy === undefined && field !== mainField(group)) return undefined;
  const copy = open?.copy;
  const isAboutAll =
    reading.foundBy === 'heading' &&
    DISCUSSING.has(field) &&
    (copy === undefined || (parked !== undefined && opened.isOverSeveral(parked)));
  if (copy !== undefined && !isAboutAll) {
    const known = copy.fields[field];
    if (known === undefined || known.text === '' || reading.text === '' || known.text === reading.text)
      return copy;
    // Two findings in one row are both of what the row is about.
    const isRow = DECIDED.has(field) && open?.level === ROW_LEVEL;
    if ((copies.isNumbered(copy) || isRow || isOfOne) && field !== mainField(group)) return copy;
  }
  const only = copies.count(group) === 1 ? copies.numbered(group, '1') : undefined;
  if (only !== undefined && field !== mainField(group) && only.fields[field] === undefined) return only;
  // Where allegations have numbers, what is decided outside them all is of one of them, and nobody can tell of which.
  const isOfUnknown = copy === undefined && DISCUSSING.has(field) && copies.hasNumbered(group);
  // "Analysis" over a chapter of its own is about all allegations, and is not one more of them.
  return isAboutAll || isOfUnknown ? undefined : opened.anotherCopy(group, paragraph);
};

const DECIDED: ReadonlySet<FieldName> = new Set<FieldName>(VERDICT_FIELDS);

/** Fields that say something about a thing and do not make one. */
const DISCUSSING: ReadonlySet<FieldName> = new Set<FieldName>([
  'allegation.reasons',
  'allegation.rationale',
  'allegation.rcsFinding',
  'allegation.outcome',
  'evidence.assessment',
  'interview.summary',
]);
