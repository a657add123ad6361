import {
  copiesOf,
  DECIDED_FIELDS,
  incidentIdKey,
  matchAllegations,
  nameKey,
  textOf,
  type CaseFile,
  type Copy,
  type FieldReadings,
} from '../../casefile';
import { foldName, parseDate } from '../../policy';
import { FIELD_NAMES, fieldDefinition, GROUP_NAMES, groupOf } from '../../template';
import type { FieldName, GroupName } from '../../template';
import { pairBy } from './paired';

/** What kind of value it is, in the order in which a reviewer wants to know of a change. */
const VALUE_KINDS = ['outcome', 'date', 'id', 'other', 'text'] as const;

/** A value that one document of a case gives otherwise than before. */
export interface ValueChange {
  readonly kind: (typeof VALUE_KINDS)[number];
  readonly field: FieldName;
  readonly label: string;
  /** The copy that it belongs to, by its number now: "Allegation 2". */
  readonly of?: string;
  /** Its name before, where that was another one. */
  readonly wasOf?: string;
  /** Empty where it was not given; of a long text its beginning. */
  readonly before: string;
  readonly after: string;
  /** Whether one of the two is still to be confirmed by a person. */
  readonly toConfirm: boolean;
}

/** Copies of groups that one of the documents does not have. */
export interface CopyChange {
  readonly group: GroupName;
  readonly name: string;
  /** What it is told by: the allegation's statement, the client's name. */
  readonly told: string;
}

export interface CaseChanges {
  readonly values: readonly ValueChange[];
  readonly added: readonly CopyChange[];
  readonly takenOut: readonly CopyChange[];
}

const TOLD_BY: Readonly<Record<GroupName, FieldName>> = {
  client: 'client.name',
  subject: 'subject.name',
  allegation: 'allegation.statement',
  interview: 'interview.person',
  evidence: 'evidence.description',
  recommendation: 'recommendation.action',
};

const IDENTIFIERS: ReadonlySet<FieldName> = new Set([
  'incident.id',
  'client.crisId',
  'rcs.matterNumber',
  'regulator.notificationNumber',
]);

const kindOf = (field: FieldName): ValueChange['kind'] => {
  if (DECIDED_FIELDS.includes(field)) return 'outcome';
  if (IDENTIFIERS.has(field)) return 'id';
  const { kind } = fieldDefinition(field);
  if (kind === 'date') return 'date';
  return kind === 'long-text' ? 'text' : 'other';
};

/** Whether two texts of a field mean the same: a day in other words is the same day, case and spacing say nothing. */
const isSame = (field: FieldName, before: string, after: string): boolean => {
  if (before === after) return true;
  if (before === '' || after === '') return false;
  if (field === 'incident.id') return incidentIdKey(before) === incidentIdKey(after);
  if (fieldDefinition(field).kind === 'date') {
    const day = parseDate(before);
    if (day !== undefined && day === parseDate(after)) return true;
  }
  const folded = foldName(before);
  return folded !== '' && folded === foldName(after);
};

const LONGEST = 160;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '')}…`;
};

interface Side {
  readonly fields: FieldReadings;
  readonly name?: string;
}

const changed = (fields: readonly FieldName[], before: Side, after: Side): readonly ValueChange[] =>
  fields.flatMap((field): readonly ValueChange[] => {
    const [was, is] = [textOf(before.fields, field), textOf(after.fields, field)];
    if (isSame(field, was, is)) return [];
    return [
      {
        kind: kindOf(field),
        field,
        label: fieldDefinition(field).label,
        ...(after.name !== undefined && { of: after.name }),
        ...(before.name !== undefined && before.name !== after.name && { wasOf: before.name }),
        before: shortened(was),
        after: shortened(is),
        toConfirm: [before, after].some((side) => side.fields[field]?.sureness === 'to-confirm'),
      },
    ];
  });

const folded = (text: string): string | undefined => {
  const name = foldName(text);
  return name === '' ? undefined : name;
};

const told = (copy: Copy): string => textOf(copy.fields, TOLD_BY[copy.group]);

/** Which copies of a group are the same one: by what they are told by, else by their number where nothing else is left. */
const pairedCopies = (group: GroupName, before: readonly Copy[], after: readonly Copy[]) => {
  if (group === 'allegation') {
    const { pairs, onlyFirst, onlySecond } = matchAllegations(before, after);
    return { pairs, onlyBefore: onlyFirst, onlyAfter: onlySecond };
  }
  const isPerson = group === 'client' || group === 'subject' || group === 'interview';
  const paired = pairBy(before, after, [
    (copy) => folded(isPerson ? nameKey(told(copy)) : told(copy)),
    (copy) => folded(textOf(copy.fields, 'client.crisId')),
  ]);
  // A name that was corrected is no other person, where only one can have been meant.
  const [was, is] = [paired.onlyBefore[0], paired.onlyAfter[0]];
  const isOne = paired.onlyBefore.length === 1 && paired.onlyAfter.length === 1;
  if (!isOne || was === undefined || is === undefined || was.number !== is.number) return paired;
  return { pairs: [...paired.pairs, [was, is] as const], onlyBefore: [], onlyAfter: [] };
};

const copyChange = (copy: Copy): CopyChange => ({
  group: copy.group,
  name: copy.name,
  told: shortened(told(copy)),
});

const FIELDS_OF_GROUP: ReadonlyMap<GroupName | undefined, readonly FieldName[]> = new Map(
  [...GROUP_NAMES, undefined].map((group) => [group, FIELD_NAMES.filter((name) => groupOf(name) === group)]),
);

/** What two readings of one document say differently of the case, what was decided first. */
export const caseChanges = (before: CaseFile, after: CaseFile): CaseChanges => {
  const groups = GROUP_NAMES.map((group) => ({
    group,
    ...pairedCopies(group, copiesOf(before, group), copiesOf(after, group)),
  }));
  const values = [
    ...groups.flatMap(({ group, pairs }) =>
      pairs.flatMap(([was, is]) => changed(FIELDS_OF_GROUP.get(group) ?? [], was, is)),
    ),
    ...changed(FIELDS_OF_GROUP.get(undefined) ?? [], before, after),
  ];
  return {
    values: VALUE_KINDS.flatMap((kind) => values.filter((value) => value.kind === kind)),
    added: groups.flatMap(({ onlyAfter }) => onlyAfter.map(copyChange)),
    takenOut: groups.flatMap(({ onlyBefore }) => onlyBefore.map(copyChange)),
  };
};
