import type { z } from 'zod';

/** What is wrong in a file that a person wrote: where in it, what stands there, and what should. */
export interface Problem {
  /** For example `sections[2].items[0].field`; empty for the file as a whole. */
  readonly path: string;
  /** The value there, as JSON, shortened; empty where there is none. */
  readonly value: string;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const VALUE_LENGTH = 60;

/** `["sections", 2, "title"]` as `sections[2].title`. */
const pathText = (path: Path): string =>
  path
    .map((step) =>
      typeof step === 'number'
        ? `[${step}]`
        : /^[\w$]+$/u.test(String(step))
          ? `.${String(step)}`
          : `[${JSON.stringify(String(step))}]`,
    )
    .join('')
    .replace(/^\./u, '');

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    input,
  );

const shorten = (text: string): string =>
  text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text;

export const problem = (input: unknown, path: Path, message: string): Problem => ({
  path: pathText(path),
  value: shorten(JSON.stringify(valueAt(input, path)) ?? ''),
  message,
});

// Of the forms that a value may take, a person meant the one that it is nearest to: a `field` item with a slip in it
// should not be told that it is no group.
const nearestForm = (forms: readonly (readonly Issue[])[]): readonly Issue[] =>
  [...forms].sort((a, b) => mismatch(a) - mismatch(b))[0] ?? [];

const mismatch = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

const flatten = (issue: Issue, above: Path): readonly { path: Path; message: string }[] => {
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
