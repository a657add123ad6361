import { z } from 'zod';
import { SCHEMA_VERSION } from './check-report';
import {
  caseFindingSchema,
  caseSummarySchema,
  droppedDecisionSchema,
  fileSchema,
  findingSchema,
  organisationUsedSchema,
  policySchema,
} from './check-result';

const text = z.string();
const number = z.int().min(1);
const count = z.int().min(0);
const type = <Name extends string>(name: Name) => ({ type: z.literal(name) });

const reportLine = z
  .strictObject({
    ...type('report'),
    schemaVersion: z.literal(SCHEMA_VERSION),
    tool: z.strictObject({ name: text, version: text }),
    policy: policySchema,
    organisation: organisationUsedSchema.optional(),
    today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
    settings: z
      .record(text, text)
      .optional()
      .describe(
        'What the results depend on besides the files. Results of different settings never go together.',
      ),
    listing: text.optional().describe('A hash of the names and contents of all files, of all shares.'),
    cases: z
      .strictObject({
        here: count.describe('How many case lines follow: fewer, and the file was cut off.'),
        inAll: count.describe('How many cases there are in all shares together.'),
      })
      .optional(),
    attachments: z
      .array(text)
      .optional()
      .describe('Files that go with the only case there is and are no Word documents.'),
    shard: text.optional().describe('Which share this is, for example 3/20; absent where it is all.'),
  })
  .describe('The first line.');

const fileLine = fileSchema
  .omit({ findings: true })
  .extend(type('file'))
  .describe('A file; the lines of its findings follow.');

const findingLine = findingSchema
  .extend({ ...type('finding'), file: text.describe('The file that it is in.') })
  .describe('A finding in a file.');

const acrossLine = caseFindingSchema
  .extend(type('finding'))
  .describe('A finding across the files of one case; it has files in place of file.');

const caseLine = caseSummarySchema
  .extend({
    ...type('case'),
    number: number.describe('Its place among all cases of the call; a file that could not be read is one.'),
  })
  .describe('Ends a case: everything since the case line before is of it.');

const droppedLine = droppedDecisionSchema
  .extend(type('dropped-decision'))
  .describe('A decision that was given and not applied; after all cases.');

/** The shape of one line of `check --format jsonl`. */
export const checkLineSchema = z
  .union([reportLine, fileLine, findingLine, acrossLine, caseLine, droppedLine])
  .describe('One line of the result of cims-report check --format jsonl.');

export type CheckLine = z.infer<typeof checkLineSchema>;
