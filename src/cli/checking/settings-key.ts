import { createHash } from 'node:crypto';
import type { ReadCaseOptions } from '../../casefile';
import { POLICIES, type CalendarDate, type OrganisationSettings } from '../../policy';
import { TOOL } from '../../report';

/** What results depend on besides the files: results of different settings never go together. */
export interface SettingsKey {
  /** Name and version of the tool. */
  readonly tool: string;
  /** Ids and versions of its rule sets. */
  readonly policy: string;
  /** The day that was taken for today. */
  readonly today: CalendarDate;
  /** Of the organisation's policy file as it was understood; `none` without one. */
  readonly organisation: string;
  /** Of what files are to be taken for, whatever they look like; `none` where nothing was said. */
  readonly taken: string;
  /** Of the decisions that were applied; `none` without any. */
  readonly decisions: string;
}

/** A short hash of a value; the same for the same members whatever their order. */
export const hashOfValue = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 16);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
};

const orNone = (value: object): string => (Object.keys(value).length === 0 ? 'none' : hashOfValue(value));

export const settingsKey = (
  organisation: OrganisationSettings,
  { kind, pathway }: ReadCaseOptions,
  today: CalendarDate,
  decisions: unknown,
): SettingsKey => ({
  tool: `${TOOL.name} ${TOOL.version}`,
  policy: POLICIES.map(({ id, version }) => `${id} ${version}`).join(', '),
  today,
  organisation: orNone(organisation),
  taken: orNone({ ...(kind && { kind }), ...(pathway && { pathway }) }),
  decisions: decisions === undefined ? 'none' : hashOfValue(decisions),
});

const NAMES: Readonly<Record<keyof SettingsKey, string>> = {
  tool: 'the version of this tool',
  policy: 'the rule sets',
  today: 'the day that is taken for today',
  organisation: 'the organisation’s policy file',
  taken: 'the kind or pathway that files are taken for',
  decisions: 'the decisions',
};

/** How two keys differ, in words, in those members; empty where they agree. */
export const settingsDifference = (
  one: Partial<SettingsKey>,
  other: Partial<SettingsKey>,
  members = Object.keys(NAMES) as readonly (keyof SettingsKey)[],
): string =>
  members
    .filter((name) => one[name] !== other[name])
    .map((name) => NAMES[name])
    .join(' and ');
