import type { z } from 'zod';

/** Something in an organisation's policy file that was left out. */
export interface OrganisationProblem {
  /** Where in the file, for example `confirmations[1].page`; empty for the file as a whole. */
  readonly path: string;
  readonly value: unknown;
  /** One sentence: where, what stands there, and what to write. */
  readonly message: string;
}

/** The way from the top of the file to a value. */
export type Keys = readonly PropertyKey[];

/** In characters of JSON. */
const LONGEST_SHOWN = 60;

const show = (value: unknown): string => {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
};

const pathOf = (keys: Keys): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');

export const problem = (keys: Keys, value: unknown, advice: string): OrganisationProblem => {
  const path = pathOf(keys);
  return { path, value, message: `${path || 'The file'} is ${show(value)}: ${advice}.` };
};

export const isRecord = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (value: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>((at, key) => (at as Readonly<Record<PropertyKey, unknown>>)[key], value);

export const unknownSetting = (keys: Keys, value: unknown): OrganisationProblem =>
  problem(keys, value, 'there is no setting of this name, so correct the name or take it out');

/** Reads one value by its schema; what is wrong with it is added to `problems`, and then nothing is returned. */
export const readBy = <T extends z.ZodType>(
  schema: T,
  value: unknown,
  keys: Keys,
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

/** Reads a list item by item, so that a broken one does not take the others with it. */
export const readList = <T extends z.ZodType>(
  itemSchema: T,
  name: string,
  value: unknown,
  problems: OrganisationProblem[],
): readonly { readonly at: Keys; readonly item: z.output<T> }[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(problem([name], value, 'write a list, in square brackets'));
    return [];
  }
  return value.flatMap((each: unknown, index) => {
    const at = [name, index];
    const item = readBy(itemSchema, each, at, problems);
    return item === undefined ? [] : [{ at, item }];
  });
};
