import { z } from 'zod';
import { caseSchema, fieldsSchema, templateSchema } from './schemas';

// `io: 'input'` leaves `additionalProperties: false` to the strict objects and keeps optional names optional.
const jsonSchema = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input', reused: 'ref' });

/** The JSON Schemas that editors use, by the path they are kept under; `npm run generate` writes them. */
export const JSON_SCHEMAS: Readonly<Record<string, () => unknown>> = {
  'templates/template.schema.json': () => jsonSchema(templateSchema),
  'templates/fields.schema.json': () => jsonSchema(fieldsSchema),
  'docs/schemas/case.schema.json': () => jsonSchema(caseSchema),
};
