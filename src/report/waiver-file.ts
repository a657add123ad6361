import { z } from 'zod';
import type { Waiver } from './waivers';

const said = z.string().trim().min(1);

const waiverFileSchema = z.array(
  z.strictObject({
    rule: said,
    file: said.optional(),
    place: said.optional(),
    excerpt: said.optional(),
    reason: said,
    name: said,
    date: z.iso.date(),
  }),
);

export type WaiverFile =
  | { readonly waivers: readonly Waiver[] }
  /** Each one sentence that names the path and what is wrong there. */
  | { readonly problems: readonly string[] };

/** Reads a waivers file: a JSON list of `{rule, file?, place?, excerpt?, reason, name, date}`. */
export const parseWaiverFile = (json: string): WaiverFile => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problems: ['it is not JSON'] };
  }
  const result = waiverFileSchema.safeParse(value);
  if (result.success) return { waivers: result.data };
  return {
    problems: result.error.issues.map(
      ({ path, message }) =>
        `${path.length === 0 ? 'the whole file' : path.map(String).join('.')}: ${message}`,
    ),
  };
};
