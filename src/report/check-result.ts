import { z } from 'zod';
import { SEVERITIES } from '../checks';
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

const finding = z.strictObject({
  rule: text.describe('The stable id of the rule.'),
  severity: z.enum(SEVERITIES),
  message: text.describe('One sentence: what is wrong.'),
  fix: text.describe('One sentence: how to mend it.'),
  place: place.optional().describe('Absent where the finding is about the file as a whole.'),
  source,
  standing: z.enum(['stated', 'suggested', 'confirmed']),
  waived: z
    .strictObject({ reason: text, name: text, date })
    .optional()
    .describe('A person’s decision that the warning may stand.'),
});

const caseFinding = finding.extend({
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
  })
  .describe('What was read from the document, each value with its place.');

const policy = z.strictObject({ id: text, version: text });

const file = z.strictObject({
  file: text,
  policy: policy.optional().describe('Set where another rule set governs the file than the report’s.'),
  kind,
  pathway: pathway.nullable().describe('Null where the file could not be read.'),
  status: z.enum(['ready', 'not-ready', 'unreadable']),
  counts: z.strictObject({ error: count, warning: count, info: count }),
  findings: z.array(finding),
  caseFile: caseFile.nullable(),
  problem: z
    .strictObject({ reason: text, message: text })
    .optional()
    .describe('Set exactly where the status is unreadable.'),
});

/** The shape of `check --format json`, schema version 1. */
export const checkResultSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    tool: z.strictObject({ name: text, version: text }),
    policy,
    today: date.describe('The day that the check took for today.'),
    files: z.array(file),
    crossDocument: z.array(caseFinding).describe('Findings across the files of one case.'),
  })
  .describe('The result of cims-report check --format json.');

/** Whether a value is a report; what is wrong with it by path otherwise. */
export const parseCheckResult = (value: unknown): CheckReport =>
  checkResultSchema.parse(value) as CheckReport;
