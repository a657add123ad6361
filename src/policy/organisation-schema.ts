import { z } from 'zod';
import { isCalendarDate } from './calendar-date';
import { LONGEST_PATTERN, patternProblem } from './safe-pattern';

const text = (what: string) =>
  z
    .string({ error: `write ${what} as text` })
    .trim()
    .min(1, `write ${what}`);

const DAY = 'write a day that exists as yyyy-mm-dd, for example 2026-12-24';
export const daySchema = z
  .string({ error: DAY })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: DAY, abort: true })
  .refine(isCalendarDate, DAY);

const SIZE = 'write a whole number of bytes above 0, for example 26214400 for 25 MB';
const size = z.int({ error: SIZE }).positive(SIZE);

const incidentIdPattern = z
  .string({ error: 'write a regular expression as text' })
  .min(1, 'write a regular expression, or take the setting out')
  .max(LONGEST_PATTERN, { error: `shorten it to at most ${LONGEST_PATTERN} characters`, abort: true })
  .check((context) => {
    const message = patternProblem(context.value);
    if (message === undefined) return;
    context.issues.push({ code: 'custom', message, input: context.value });
  });

export const confirmationSchema = z
  .strictObject(
    {
      row: text('the id of a row, as `cims-report policy show` lists them'),
      by: text('who read the page'),
      on: daySchema.describe('The day on which the page was read.'),
      page: text('the page of the policy, for example "65",'),
      outcome: text('the outcome that the page gives, or "decide"').optional(),
      incidentTypes: z
        .array(text('an incident type that the page gives'), { error: 'write a list of incident types' })
        .min(1, 'name at least one incident type, or take the setting out')
        .optional(),
    },
    { error: 'write an object with row, by, on and page' },
  )
  .describe(
    'A mapping row that somebody has read in the policy; outcome or incidentTypes where the page says otherwise.',
  );

export const wordingSchema = z
  .strictObject(
    {
      avoid: z
        .array(text('a word or phrase to avoid'), { error: 'write a list of words or phrases' })
        .min(1, 'name at least one word or phrase to avoid'),
      instead: text('what to write instead'),
      onlyClientToClient: z.boolean({ error: 'write true or false' }).optional(),
    },
    { error: 'write an object with avoid and instead' },
  )
  .describe('Words that the organisation asks people to avoid.');

const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'write a list, in square brackets' });

/** The organisation's policy file, version 1. */
export const organisationSchema = z
  .strictObject({
    $schema: z.string({ error: 'write the address of the schema as text' }).optional(),
    schemaVersion: z.literal(1, { error: 'write 1, the only version there is' }),
    name: text('the name of the organisation').optional(),
    incidentIdPattern: incidentIdPattern
      .optional()
      .describe('A regular expression that a whole incident report ID must match.'),
    holidays: list(daySchema).optional().describe('Extra days that are not business days.'),
    fileSizeLimit: size.optional().describe('The largest file that can be uploaded, in bytes.'),
    bundleSizeLimit: size.optional().describe('The largest bundle that can be uploaded, in bytes.'),
    confirmations: list(confirmationSchema).optional(),
    wording: list(wordingSchema).optional(),
  })
  .describe('What an organisation adds to the policy data of the CIMS Report Assistant.');
