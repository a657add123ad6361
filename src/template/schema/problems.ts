import type { z } from 'zod';
import { pathText, shownJson, valueAt, type JsonPath } from '../../policy';

/** What is wrong in a file that a person wrote: where in it, what stands there, and what should. */
export interface Problem {
  /** For example `sections[2].items[0].field`; empty for the file as a whole. */
  readonly path: string;
  /** The value there, as JSON, shortened; empty where there is none. */
  readonly value: string;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** What is wrong at one place of the file. */
export const problem = (input: unknown, path: JsonPath, message: string): Problem => ({
  path: pathText(path),
  value: shownJson(valueAt(input, path)),
  message,
});

// Of the forms that a value may take, a person meant the one that it is nearest to: a `field` item with a slip in it
// should not be told that it is no group.
const nearestForm = (forms: readonly (readonly Issue[])[]): readonly Issue[] =>
  [...forms].sort((a, b) => mismatch(a) - mismatch(b))[0] ?? [];

const mismatch = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

const flatten = (issue: Issue, above: JsonPath): readonly { path: JsonPath; message: string }[] => {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return nearestForm(issue.errors).flatMap((inner) => flatten(inner, path));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: 'is not a name that is known here' }));
  return [{ path, message: issue.message }];
};

/** The problems that a schema found, each with its path and the value there. */
export const schemaProblems = (error: z.ZodError, input: unknown): readonly Problem[] =>
  error.issues
    .flatMap((issue) => flatten(issue, []))
    .map(({ path, message }) => problem(input, path, message));
