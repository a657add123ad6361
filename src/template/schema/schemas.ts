import { z } from 'zod';
import { CHOICE_LISTS, SOURCES } from '../../policy';
import { TEMPLATE_KINDS } from '../definition';
import { FIELD_NAMES, GROUP_NAMES } from '../dictionary';

const text = z.string().min(1);
const field = z.enum(FIELD_NAMES).describe('A field of the dictionary (fields.json).');
const group = z.enum(GROUP_NAMES).describe('A repeating thing of the dictionary (fields.json).');
const synonyms = z.array(text).describe('What other templates and people call it.');
const editorHint = z.string().optional().describe('Where an editor finds this schema.');

const source = z.strictObject({
  document: z.enum(Object.keys(SOURCES)).describe('A document of the sources register.'),
  where: text.describe('The heading, page, table or question within it.'),
});

const sourced = {
  source,
  standing: z
    .enum(['stated', 'suggested', 'confirmed'])
    .describe(
      'stated: a source says it. suggested: inferred. confirmed: an organisation’s own policy file says it.',
    ),
};

const condition = z
  .union([
    z.strictObject({ pathway: z.enum(['cims', 'rcs']) }),
    z.strictObject({ field, is: text.describe('The id of a choice of the field.') }),
  ])
  .describe('When it applies; absent means always.');

const fieldItem = z.strictObject({
  field,
  required: z.boolean(),
  beside: field.optional().describe('The item that follows, printed on the same row.'),
  when: condition.optional(),
  standing: z
    .literal('suggested')
    .optional()
    .describe('The field’s own source speaks of another document: asked for here, and never enforced.'),
  source: source.optional().describe('Where another source than the field’s own states it of this document.'),
});

const groupItem = z.strictObject({
  group,
  atLeast: z.int().min(0).max(99).describe('How many filled copies there must be, at least.'),
  when: condition.optional(),
  fields: z.array(fieldItem).min(1),
});

const section = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/u, 'must be lower-case words joined by hyphens'),
  title: text,
  level: z.union([z.literal(1), z.literal(2)]).optional(),
  guidance: text.describe('What belongs here; printed under the heading.'),
  synonyms,
  required: z.boolean(),
  when: condition.optional(),
  ...sourced,
  items: z.array(z.union([fieldItem, groupItem])).min(1),
});

export const templateSchema = z
  .strictObject({
    $schema: editorHint,
    id: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/u, 'must be lower-case words joined by hyphens'),
    kind: z.enum(TEMPLATE_KINDS),
    version: z.string().regex(/^\d+\.\d+\.\d+$/u, 'must be three numbers with points, such as 1.0.0'),
    title: text,
    purpose: text,
    notice: text,
    synonyms,
    sections: z.array(section).min(1),
  })
  .describe('A template definition: it builds the Word file and says what is required in it.');

const choice = z.strictObject({ id: text, label: text, synonyms: synonyms.optional() });

export const fieldsSchema = z
  .strictObject({
    $schema: editorHint,
    fields: z.record(
      z.string().regex(/^[a-z]+\.[a-zA-Z]+$/u),
      z.strictObject({
        label: text,
        kind: z.enum(['text', 'long-text', 'date', 'number', 'choice', 'tick']),
        prompt: text.describe(
          'What the control says while it is empty; for a tick, the sentence beside the box.',
        ),
        synonyms,
        ...sourced,
        choices: text.optional().describe(`One of ${CHOICE_LISTS.join(', ')}, or a list under "choices".`),
      }),
    ),
    groups: z.record(
      z.string().regex(/^[a-z]+$/u),
      z.strictObject({ label: text, plural: text, synonyms, ...sourced }),
    ),
    choices: z.record(z.string(), z.array(choice).min(1)),
  })
  .describe('The field dictionary: every field of every template, declared once.');

const fieldTexts = z.partialRecord(field, z.string());

export const caseSchema = z
  .strictObject({
    $schema: editorHint,
    fields: fieldTexts.describe(
      'Fields that a document has once, by name. A choice is written as its label.',
    ),
    groups: z.partialRecord(group, z.array(fieldTexts)).describe('Repeating things, in order.'),
  })
  .describe('A case as plain text by field: what a template is filled from.');
