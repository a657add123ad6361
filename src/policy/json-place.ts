/** The way from the top of a JSON value to one within it: `["sections", 2, "title"]`. */
export type JsonPath = readonly PropertyKey[];

/** In characters of JSON. */
const LONGEST_SHOWN = 60;

/** `["sections", 2, "title"]` as `sections[2].title`; empty for the value as a whole. */
export const pathText = (path: JsonPath): string =>
  path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = String(step);
      return /^[\w$-]+$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('')
    .replace(/^\./u, '');

/** The value at the end of the way; undefined where the way leads nowhere. */
export const valueAt = (value: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null
        ? (at as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    value,
  );

/** A value as JSON, shortened, to show to whoever wrote it; empty where there is none. */
export const shownJson = (value: unknown): string => {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) return '';
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
};
