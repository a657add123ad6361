import { z } from 'zod';
import { SEVERITIES } from '../checks';
import { CASE_STATUSES, DECISION_KINDS, DROPPED_BECAUSE } from '../review';
import { SCHEMA_VERSION, type CheckReport } from './check-report';

const count = z.int().min(0);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const text = z.string();

const place = z
  .strictObject({
    part: text.describe('The part of the package, for example word/document.xml.'),
    tag: text.optional().describe('The tag of the content control.'),
    headings: z.array(text).describe('The headings above, outermost first.'),
    paragraph: count.describe('Zero-based index into the paragraphs of the part.'),
    excerpt: text.describe('The first words there.'),
  })
  .describe('Where in the document.');

const source = z.strictObject({
  document: text.describe('Id in the register of sources.'),
  where: text.describe('The heading, page, table or question within the document.'),
});

const note = z.strictObject({
  reason: text,
  name: text.describe('Who decided.'),
  date,
  from: z.literal('document').optional().describe('Set where it was found inside the document itself.'),
  shownOnly: z.literal(true).optional().describe('Set where it is shown and changes nothing.'),
});

/** A finding in one file. */
export const findingSchema = z.strictObject({
  rule: text.describe('The stable id of the rule.'),
  severity: z.enum(SEVERITIES),
  message: text.describe('One sentence: what is wrong.'),
  fix: text.describe('One sentence: how to mend it.'),
  place: place.optional().describe('Absent where the finding is about the file as a whole.'),
  source,
  standing: z.enum(['stated', 'suggested', 'confirmed']),
  waived: note.optional().describe('A person’s decision that it may stand.'),
  markedWrong: note.optional().describe('A person’s decision that the tool is mistaken.'),
  assigned: note.extend({ to: text }).optional().describe('Who is to mend it; it changes nothing else.'),
  at: text.optional().describe('Its place, for a decision about it; holds no text of the document.'),
  about: text.optional().describe('What it says, for a decision about it; holds no text of the document.'),
});

/** A finding across the files of one case. */
export const caseFindingSchema = findingSchema.extend({
  files: z.array(text).describe('The files of the case.'),
  incidentId: text.nullable(),
});

const foundBy = z.enum(['tag', 'heading', 'label', 'sentence']);
const sureness = z.enum(['certain', 'likely', 'to-confirm']);
const reading = z.strictObject({ text, foundBy, sureness, place });
const fields = z
  .record(text, reading)
  .describe('By the name of the field; an empty text is a field that nobody has filled.');

const kind = z.enum([
  'investigation-plan',
  'investigation-report',
  'cims-recommendations',
  'rcs-investigation-report',
  'unknown',
]);
const pathway = z.enum(['cims', 'rcs']);

const caseFile = z
  .strictObject({
    kind: z.strictObject({ value: kind, because: text }),
    pathway: z.strictObject({ value: pathway, because: text }),
    template: z.strictObject({ id: text, version: text }).optional(),
    layout: z
      .strictObject({ name: text, because: text })
      .optional()
      .describe('The organisation’s own template that the document was made from.'),
    fields,
    groups: z.record(text, z.array(z.strictObject({ group: text, fields, place }))),
    sections: z.array(
      z.strictObject({
        name: text,
        place: place.optional(),
        foundBy: foundBy.optional(),
        empty: z.boolean(),
      }),
    ),
    contradictions: z
      .array(
        z.strictObject({
          field: text,
          reading,
          copy: count.optional().describe('Of a field that repeats: which copy of its group, from 1.'),
        }),
      )
      .describe('Values of fields that the document gives a second time, and differently.'),
    changesPassedOver: z
      .array(place)
      .optional()
      .describe('Where a part that nothing is taken from speaks of a finding that was changed.'),
    decidedOfNone: z
      .array(place)
      .optional()
      .describe('Where something is decided of an allegation, and not of which one that was found.'),
  })
  .describe('What was read from the document, each value with its place.');

/** A decision that was not applied. */
export const droppedDecisionSchema = z.strictObject({
  decision: z.strictObject({
    kind: z.enum(DECISION_KINDS),
    rule: text,
    file: text.optional(),
    place: text.optional(),
    excerpt: text.optional(),
    at: text.optional(),
    about: text.optional(),
    to: text.optional(),
    reason: text,
    name: text,
    date,
  }),
  why: z.enum(DROPPED_BECAUSE),
  sentence: text.describe('Why, in one sentence.'),
  from: z.literal('document').optional(),
});

/** A rule set. */
export const policySchema = z.strictObject({ id: text, version: text });

/** The organisation's file that a check was made with. */
export const organisationUsedSchema = z.strictObject({
  name: text.optional().describe('What the organisation calls itself in it.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .optional()
    .describe('SHA-256 of the file.'),
  leftOut: count.describe('How many things in it were wrong and so were not used.'),
});

/** One file of a check. */
export const fileSchema = z.strictObject({
  file: text,
  policy: policySchema.optional().describe('Set where another rule set governs the file than the report’s.'),
  kind,
  pathway: pathway.nullable().describe('Null where the file could not be read.'),
  status: z.enum(['ready', 'not-ready', 'unreadable']),
  counts: z.strictObject({ error: count, warning: count, info: count }),
  findings: z.array(findingSchema),
  caseFile: caseFile.nullable(),
  problem: z
    .strictObject({ reason: text, message: text })
    .optional()
    .describe('Set exactly where the status is unreadable.'),
});

/** One line of the table of cases. */
export const caseSummarySchema = z.strictObject({
  case: text.nullable().describe('The incident report ID; null where no file gives one.'),
  because: text.describe('Why these files are one case.'),
  isGuess: z.boolean().describe('Whether a person should look at whether these files are one case.'),
  files: z.array(text),
  kinds: z.array(kind).describe('What the files are, without those that could not be read.'),
  pathway: z.enum(['cims', 'rcs', 'differing']).nullable().describe('Null where nothing could be read.'),
  errors: count.describe('Also those that somebody has set aside.'),
  warnings: count.describe('Also those that somebody has set aside.'),
  setAside: count.describe('How many of them somebody has decided may stand, or are wrong.'),
  dueDate: z
    .strictObject({ date, because: text.describe('How it was counted.'), isGuess: z.boolean() })
    .optional()
    .describe('When the investigation report is due; absent where nobody can tell.'),
  lacks: z.array(text).describe('What the case as a whole lacks, one sentence each.'),
  status: z.enum(CASE_STATUSES).describe('incomplete: no error is left, and the case lacks something.'),
});

/** The shape of `check --format json`, schema version 1. */
export const checkResultSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    tool: z.strictObject({ name: text, version: text }),
    policy: policySchema,
    organisation: organisationUsedSchema
      .optional()
      .describe('The organisation’s file that the check was made with; absent where none was used.'),
    today: date.describe('The day that the check took for today.'),
    files: z.array(fileSchema),
    crossDocument: z.array(caseFindingSchema).describe('Findings across the files of one case.'),
    cases: z.array(caseSummarySchema).optional().describe('The table of cases, in the order of the files.'),
    droppedDecisions: z
      .array(droppedDecisionSchema)
      .optional()
      .describe('Decisions that were given and not applied.'),
  })
  .describe('The result of cims-report check --format json.');

/** Whether a value is a report; what is wrong with it by path otherwise. */
export const parseCheckResult = (value: unknown): CheckReport =>
  checkResultSchema.parse(value) as CheckReport;
