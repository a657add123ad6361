import type { z } from 'zod';
import { lengthProblem, type MOST } from './organisation-values';
import { pathText, shownJson, valueAt, type JsonPath } from './json-place';

/** How many unknown settings of one value are named one by one. */
const MOST_NAMED = 50;

/** Something in an organisation's policy file that was left out. */
export interface OrganisationProblem {
  /** Where in the file, for example `confirmations[1].page`; empty for the file as a whole. */
  readonly path: string;
  readonly value: unknown;
  /** One sentence: where, what stands there, and what to write. */
  readonly message: string;
}

/** One problem in the file: what stands there, and what to do about it. */
export const problem = (keys: JsonPath, value: unknown, advice: string): OrganisationProblem => {
  const path = pathText(keys);
  return { path, value, message: `${path || 'The file'} is ${shownJson(value) || 'missing'}: ${advice}.` };
};

/** Whether a value is an object that is no list. */
export const isRecord = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The problem that there is no setting of that name, where there are only those known. */
const unknownSetting = (
  keys: JsonPath,
  value: unknown,
  known: readonly string[] = [],
): OrganisationProblem => {
  const written = lettersOf(String(keys.at(-1)));
  const meant = known.find((name) => [written, `${written}s`].includes(lettersOf(name)));
  return problem(
    keys,
    value,
    meant === undefined
      ? 'there is no setting of this name, so correct the name or take it out'
      : `there is no setting of this name, so write ${meant}`,
  );
};

/** Reads one value by its schema; what is wrong with it is added to `problems`, and then nothing is returned. */
export const readBy = <T extends z.ZodType>(
  schema: T,
  value: unknown,
  keys: JsonPath,
  problems: OrganisationProblem[],
): z.output<T> | undefined => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const at = [...keys, ...issue.path];
    const found = valueAt(value, issue.path);
    if (issue.code === 'unrecognized_keys') {
      problems.push(...issue.keys.map((key) => unknownSetting([...at, key], valueAt(found, [key]))));
    } else {
      problems.push(problem(at, found, issue.message));
    }
  }
  return undefined;
};

/** The problems that a value has settings of names that its schema does not know; the first ones, and how many more. */
export const unknownSettings = (
  value: Readonly<Record<PropertyKey, unknown>>,
  shape: object,
  keys: JsonPath,
): readonly OrganisationProblem[] => {
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  const named = unknown
    .slice(0, MOST_NAMED)
    .map((key) => unknownSetting([...keys, key], value[key], Object.keys(shape)));
  const more = unknown.length - named.length;
  return more === 0
    ? named
    : [...named, problem(keys, value, `take out ${String(more)} more settings that there are none of`)];
};

/** Reads a list item by item, so that a broken one does not take the others with it. */
export const readList = <T extends z.ZodType>(
  itemSchema: T,
  name: keyof typeof MOST,
  value: unknown,
  problems: OrganisationProblem[],
): readonly { readonly at: JsonPath; readonly item: z.output<T> }[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(problem([name], value, 'write a list, in square brackets'));
    return [];
  }
  const tooLong = lengthProblem(name, value.length);
  if (tooLong !== undefined) {
    problems.push(problem([name], value, tooLong));
    return [];
  }
  return value.flatMap((each: unknown, index) => {
    const at = [name, index];
    const item = readBy(itemSchema, each, at, problems);
    return item === undefined ? [] : [{ at, item }];
  });
};
