import { POLICIES } from '../../src/policy';
import { DEFINITIONS, TEMPLATE_KINDS } from '../../src/template';
import { buildTemplate } from '../../src/template/builder';
import { JSON_SCHEMAS } from '../../src/template/schema';

/** A file that is made from the sources and kept in the repository, by its path from the root. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The Word templates under `templates/`, unfilled, for both pathways. */
export const makeTemplateFiles = async (): Promise<readonly MadeFile[]> =>
  Promise.all(
    TEMPLATE_KINDS.map(async (kind) => ({
      path: `templates/${kind}.docx`,
      bytes: await buildTemplate(DEFINITIONS[kind], { policy: POLICIES[0] }),
    })),
  );

/** The JSON Schemas of template definitions, the field dictionary and cases. */
export const makeTemplateSchemas = (): readonly MadeFile[] =>
  Object.entries(JSON_SCHEMAS).map(([path, schema]) => ({
    path,
    bytes: new TextEncoder().encode(`${JSON.stringify(schema(), null, 2)}\n`),
  }));
