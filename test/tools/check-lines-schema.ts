import { z } from 'zod';
import { checkLineSchema } from '../../src/report/check-lines';

/** The text of `docs/schemas/check-lines.schema.json`: the shape of a line of `check --format jsonl`. */
export const makeCheckLinesSchema = (): string =>
  `${JSON.stringify({ title: 'Line of a check', ...z.toJSONSchema(checkLineSchema) }, null, 2)}\n`;
