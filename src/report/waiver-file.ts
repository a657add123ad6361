import { z } from 'zod';
import { parseJson } from '../policy';
import type { Waiver } from './waivers';

const NOT_TEXT = 'write it as text, and do not leave it empty';
const said = z.string(NOT_TEXT).trim().min(1, NOT_TEXT);

const waiverFileSchema = z.array(
  z.strictObject({
    rule: said,
    file: said.optional(),
    place: said.optional(),
    excerpt: said.optional(),
    reason: said,
    name: said,
    date: z.iso.date('write a day that exists as yyyy-mm-dd'),
  }),
  'write a list, in square brackets',
);

/** What is wrong, in words for whoever wrote the file. */
const inWords = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys')
    return `there is no setting called ${issue.keys.join(' or ')}, so correct the name or take it out`;
  return issue.path.length === 1 ? 'write each waiver as an object, in braces' : issue.message;
};

export type WaiverFile =
  | { readonly waivers: readonly Waiver[] }
  /** Each one sentence that names the path and what is wrong there. */
  | { readonly problems: readonly string[] };

/** Reads a waivers file: a JSON list of `{rule, file?, place?, excerpt?, reason, name, date}`. */
export const parseWaiverFile = (json: string): WaiverFile => {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch {
    return { problems: ['it is not JSON'] };
  }
  const result = waiverFileSchema.safeParse(value);
  if (result.success) return { waivers: result.data };
  return {
    problems: result.error.issues.map(
      (issue) =>
        `${issue.path.length === 0 ? 'the whole file' : issue.path.map(String).join('.')}: ${inWords(issue)}`,
    ),
  };
};
