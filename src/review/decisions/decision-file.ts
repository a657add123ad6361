import { z } from 'zod';
import { parseJson } from '../../policy';
import { isSeen } from '../visible-text';
import { DECISION_KINDS, type Decision } from './decision';

const NOT_TEXT = 'write it as text, and do not leave it empty';
const said = z.string(NOT_TEXT).trim().min(1, NOT_TEXT).refine(isSeen, NOT_TEXT);

const entry = z
  .strictObject({
    kind: z
      .enum(DECISION_KINDS, `write ${DECISION_KINDS.join(', ')}, or leave it out for a waiver`)
      .optional()
      .describe(
        'waive: it may stand. wrong: the tool is mistaken. assign: somebody is to mend it. Absent: waive.',
      ),
    rule: said.describe('The id of the rule.'),
    file: said.optional().describe('The name of the file, as the check shows it; absent: any.'),
    place: said.optional().describe('The tag of the field, or one of the headings above; absent: any.'),
    excerpt: said.optional().describe('Words that stand in the excerpt; absent: any.'),
    at: said
      .optional()
      .describe('Copied from the finding: its place. Needed, with about, to set an error aside.'),
    about: said.optional().describe('Copied from the finding: what it said. The decision lasts as long.'),
    to: said.optional().describe('Of an assignment: who is to mend it.'),
    reason: z.string(NOT_TEXT).trim().describe('Why; only of an assignment it may be empty.'),
    name: said.describe('Who decided.'),
    date: z.iso.date('write a day that exists as yyyy-mm-dd').describe('The day of the decision.'),
  })
  .superRefine(({ kind, reason, to, at, about }, context) => {
    const refuse = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (kind === 'assign') {
      if (to === undefined) refuse('to', 'write who is to mend it');
    } else {
      if (!isSeen(reason)) refuse('reason', NOT_TEXT);
      if (to !== undefined) refuse('to', 'only an assignment says who is to mend it, so take it out');
    }
    if ((at === undefined) !== (about === undefined))
      refuse(at === undefined ? 'at' : 'about', 'at and about go together, so copy both from the finding');
  });

/** The shape of a file of decisions. */
export const decisionFileSchema = z
  .array(entry, 'write a list, in square brackets')
  .describe('Decisions about findings, as cims-report check --decisions reads them.');

/** What is wrong, in words for whoever wrote the file. */
const inWords = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys')
    return `there is no setting called ${issue.keys.join(' or ')}, so correct the name or take it out`;
  return issue.path.length === 1 ? 'write each decision as an object, in braces' : issue.message;
};

export type DecisionFile =
  | { readonly decisions: readonly Decision[] }
  /** Each one sentence that names the path and what is wrong there. */
  | { readonly problems: readonly string[] };

/** Reads a file of decisions: a JSON list; an entry without a kind is a waiver, as in the first version of the format. */
export const parseDecisionFile = (json: string): DecisionFile => {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch {
    return { problems: ['it is not JSON'] };
  }
  const result = decisionFileSchema.safeParse(value);
  if (result.success)
    return { decisions: result.data.map(({ kind = 'waive', ...rest }) => ({ kind, ...rest })) };
  return {
    problems: result.error.issues.map(
      (issue) =>
        `${issue.path.length === 0 ? 'the whole file' : issue.path.map(String).join('.')}: ${inWords(issue)}`,
    ),
  };
};
