import { z } from 'zod';
import { checkResultSchema } from '../../src/report/check-result';

/** The text of `docs/schemas/check-result.schema.json`: the shape of `check --format json`. */
export const makeCheckResultSchema = (): string => {
  const schema = z.toJSONSchema(checkResultSchema);
  return `${JSON.stringify({ title: 'Check result', ...schema }, null, 2)}\n`;
};
