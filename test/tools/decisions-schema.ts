import { z } from 'zod';
import { decisionFileSchema } from '../../src/review/decisions/decision-file';

/** The text of `docs/schemas/decisions.schema.json`: the shape of what `check --decisions` reads. */
export const makeDecisionsSchema = (): string =>
  `${JSON.stringify({ title: 'Decisions', ...z.toJSONSchema(decisionFileSchema) }, null, 2)}\n`;
