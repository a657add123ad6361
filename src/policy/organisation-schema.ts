import { z } from 'zod';
import { LAYOUT_KINDS, LAYOUT_PLACES } from './layout';
import { LONGEST_TEMPLATE_FILE, templateFileProblem, OFFICIAL_TEMPLATE_KINDS } from './official-template';
import { daySchema, list, LONGEST_TEXT, plainText, text } from './organisation-values';
import { LONGEST_PATTERN, patternProblem } from './safe-pattern';

/** In bytes. Below it is no Word document: somebody has written megabytes. */
const LEAST_SIZE = 1024;
const SIZE = `write a whole number of bytes, at least ${String(LEAST_SIZE)} and without quotation marks, for example 26214400 for 25 MB`;
const size = z.int({ error: SIZE }).min(LEAST_SIZE, SIZE);

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
        .max(50, 'write at most 50 incident types')
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
        .min(1, 'name at least one word or phrase to avoid')
        .max(200, 'write at most 200 words or phrases'),
      instead: text('what to write instead', 500),
      onlyClientToClient: z.boolean({ error: 'write true or false' }).optional(),
    },
    { error: 'write an object with avoid and instead' },
  )
  .describe('Words that the organisation asks people to avoid.');

const MEANS =
  'write a field (“incident.id”), a group (“allegation”), a section (“section.details”), a list of them, or null for what is not ours';

const meaning = z.string().trim().min(1, MEANS).max(LONGEST_TEXT, MEANS);

const FOUND = `write exactly one of ${LAYOUT_PLACES.join(', ')}`;

const layoutEntrySchema = z
  .strictObject(
    {
      tag: plainText('the tag of a content control').optional(),
      title: plainText('the title of a content control').optional(),
      label: plainText('the words of the label').optional(),
      heading: plainText('the words of the heading').optional(),
      means: z
        .union([meaning, z.array(meaning).min(1, MEANS).max(20, MEANS), z.null()], {
          error: MEANS,
        })
        .describe(
          'A field, a group or a section; several where what stands round it decides; null: not to be read as anything.',
        ),
      opensCopy: z
        .boolean({ error: 'write true or false' })
        .optional()
        .describe('For a group: one more copy of it begins wherever this stands.'),
      unsure: z
        .boolean({ error: 'write true or false' })
        .optional()
        .describe('Proposed because the words are close; take it out once somebody has said yes to it.'),
    },
    { error: 'write an object with one of tag, title, label and heading, and with means' },
  )
  .check(({ value, issues }) => {
    const given = LAYOUT_PLACES.filter((place) => value[place] !== undefined);
    if (given.length !== 1) issues.push({ code: 'custom', message: FOUND, input: value });
  })
  .describe('One thing that stands in the template, and what it means.');

const SHARE = 'write a number above 0 and at most 1, for example 0.6';

export const layoutSchema = z
  .strictObject(
    {
      name: text('the name of the template'),
      kind: z.enum(LAYOUT_KINDS, { error: `write one of ${LAYOUT_KINDS.join(', ')}` }),
      recognisedBy: z
        .strictObject(
          {
            share: z
              .number({ error: SHARE })
              .positive(SHARE)
              .max(1, SHARE)
              .optional()
              .describe(
                'The least share of the entries that stand in a document made from it; 0.6 without it.',
              ),
            title: plainText('words of its title')
              .optional()
              .describe('Words that its title or header contains.'),
          },
          { error: 'write an object with share, title or both' },
        )
        .optional(),
      confirmed: z
        .strictObject(
          {
            by: text('who looked the entries through'),
            on: daySchema.describe('The day on which the entries were looked through.'),
          },
          { error: 'write an object with by and on' },
        )
        .optional()
        .describe('Without it the entries are a proposal, and what is read by them is likely at most.'),
      entries: z
        .array(layoutEntrySchema, { error: 'write a list, in square brackets' })
        .min(1, 'name at least one thing that stands in the template')
        .max(2000, 'write at most 2000 entries'),
    },
    { error: 'write an object with name, kind and entries' },
  )
  .describe('A template of the organisation’s own: what stands in it, and what that means.');

const PROVIDER = 'write an object with name, address, area, program or several of them';

export const serviceProviderSchema = z
  .strictObject(
    {
      name: text('the name of the service provider').optional(),
      address: text('the address of the service provider', 500).optional(),
      area: text('the area of the service provider').optional(),
      program: text('the program or service type').optional(),
    },
    { error: PROVIDER },
  )
  .describe('Written into the fields of a template about the service provider, where nothing else is known.');

const TEMPLATE_FILE = 'write where the .docx lies, seen from this file, for example “templates/plan.docx”';

export const officialTemplateSchema = z
  .strictObject(
    {
      kind: z.enum(OFFICIAL_TEMPLATE_KINDS, { error: `write one of ${OFFICIAL_TEMPLATE_KINDS.join(', ')}` }),
      file: z
        .string({ error: TEMPLATE_FILE })
        .max(LONGEST_TEMPLATE_FILE, {
          error: `shorten it to at most ${LONGEST_TEMPLATE_FILE} characters`,
          abort: true,
        })
        .check(({ value, issues }) => {
          const message = templateFileProblem(value);
          if (message !== undefined) issues.push({ code: 'custom', message, input: value });
        })
        .describe('Where it lies, seen from this file; below its folder.'),
      name: text('what people call the template'),
    },
    { error: 'write an object with kind, file and name' },
  )
  .describe('A Word template that is used in place of ours; one of each kind at most.');

export const regulatorSchema = z
  .strictObject(
    {
      name: text('the name of the regulator'),
      from: daySchema.describe('The first day on which it is called so.'),
      by: text('who read the page'),
      on: daySchema.describe('The day on which the page was read.'),
      page: text('where the name stands').describe(
        'The page, or where in a document, that the name was read.',
      ),
    },
    { error: 'write an object with name, from, by, on and page' },
  )
  .describe('What the regulator of the Reportable Conduct Scheme is called from a day on.');

/** The organisation's policy file, version 1. */
export const organisationSchema = z
  .strictObject({
    $schema: z.string({ error: 'write the address of the schema as text' }).optional(),
    schemaVersion: z.literal(1, {
      error: ({ input }) =>
        input === '1' ? 'write 1 without quotation marks' : 'write 1, the only version there is',
    }),
    name: text('the name of the organisation').optional(),
    incidentIdPattern: incidentIdPattern
      .optional()
      .describe('A regular expression that a whole incident report ID must match.'),
    holidays: list(daySchema, 'holidays').optional().describe('Extra days that are not business days.'),
    fileSizeLimit: size.optional().describe('The largest file that can be uploaded, in bytes.'),
    bundleSizeLimit: size.optional().describe('The largest bundle that can be uploaded, in bytes.'),
    confirmations: list(confirmationSchema, 'confirmations').optional(),
    wording: list(wordingSchema, 'wording').optional(),
    layouts: list(layoutSchema, 'layouts').optional(),
    serviceProvider: serviceProviderSchema.optional(),
    templates: list(officialTemplateSchema, 'templates').optional(),
    regulator: regulatorSchema.optional(),
  })
  .describe('What an organisation adds to the policy data of the CIMS Report Assistant.');
