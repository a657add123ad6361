import { z } from 'zod';
import { organisationSchema } from '../../src/policy/organisation-file';

/** The text of `docs/schemas/organisation.schema.json`, for editors and for whoever writes such a file. */
export const makeOrganisationSchema = (): string => {
  const schema = z.toJSONSchema(organisationSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'Organisation policy file', ...schema }, null, 2)}\n`;
};
