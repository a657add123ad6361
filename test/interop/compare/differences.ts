import type { Finding, Severity, Status } from '../../../src/checks';
import type { Reading } from './reading';

/** One thing that is read otherwise after a document went through another program. */
export type Difference =
  | {
      readonly about: 'field';
      readonly field: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  | {
      readonly about: 'finding';
      readonly rule: string;
      readonly severity: Severity;
      readonly message: string;
      /** How many times it is found. */
      readonly before: number;
      readonly after: number;
    }
  | { readonly about: 'kind' | 'pathway'; readonly before: string; readonly after: string }
  | { readonly about: 'status'; readonly before: Status; readonly after: Status };

const keyOf = ({ rule, severity, message }: Finding): string => JSON.stringify([rule, severity, message]);

const counted = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
};

const together = <V>(one: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>): Iterable<string> =>
  new Set([...one.keys(), ...other.keys()]);

/** Everything in which two readings differ: what the document is, its fields, what is found in it, whether it is ready. */
export const differencesOf = (before: Reading, after: Reading): readonly Difference[] => {
  const differences: Difference[] = [];
  for (const about of ['kind', 'pathway'] as const) {
    if (before[about] !== after[about])
      differences.push({ about, before: before[about], after: after[about] });
  }
  for (const field of together(before.fields, after.fields)) {
    const [was, is] = [before.fields.get(field), after.fields.get(field)];
    if (was !== is) differences.push({ about: 'field', field, before: was, after: is });
  }
  const [found, foundAfter] = [counted(before.findings), counted(after.findings)];
  for (const key of together(found, foundAfter)) {
    const [was, is] = [found.get(key) ?? 0, foundAfter.get(key) ?? 0];
    if (was === is) continue;
    const [rule, severity, message] = JSON.parse(key) as [string, Severity, string];
    differences.push({ about: 'finding', rule, severity, message, before: was, after: is });
  }
  if (before.status !== after.status)
    differences.push({ about: 'status', before: before.status, after: after.status });
  return differences;
};
