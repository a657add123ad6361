import { isCalendarDate } from '../../policy';
import { isSeen } from '../visible-text';
import { DECISION_KINDS, type Decision, type DecisionKind } from './decision';

type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

/** What an entry without a kind is: the first version had no other. */
const kindOf = (value: unknown): DecisionKind | undefined =>
  value === undefined ? 'waive' : DECISION_KINDS.find((kind) => kind === value);

const MAY_HAVE = ['file', 'place', 'excerpt', 'at', 'about', 'to'] as const;

/** A decision out of what somebody kept; undefined for what is none. What it does not know of is left out. */
export const readDecision = (value: unknown): Decision | undefined => {
  if (!isRecord(value)) return undefined;
  const kind = kindOf(value['kind']);
  const { rule, reason, name, date } = value;
  if (kind === undefined || !isText(rule) || !isText(reason) || !isText(name) || !isText(date))
    return undefined;
  const more = MAY_HAVE.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]] as const]));
  if (!more.every((entry): entry is [(typeof MAY_HAVE)[number], string] => isText(entry[1])))
    return undefined;
  return { kind, rule, ...Object.fromEntries(more), reason, name, date };
};

const LONGEST = 4_000;

/** Whether a decision says what a decision must say: who, on which day, and why. */
export const isWhole = ({ kind, reason, name, date, to, ...rest }: Decision): boolean =>
  isSeen(name) &&
  isCalendarDate(date) &&
  (kind === 'assign' ? isSeen(to ?? '') : isSeen(reason)) &&
  [reason, name, to ?? '', ...Object.values(rest)].every((text) => (text ?? '').length <= LONGEST);
