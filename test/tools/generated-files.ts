import { DEPENDENCIES_PAGE, makeDependenciesPage } from '../supply-chain/dependencies-page';
import { ARCHITECTURE_PAGE, makeArchitecturePage } from './architecture-page';
import { makeCheckLinesSchema } from './check-lines-schema';
import { makeCheckResultSchema } from './check-result-schema';
import { makeDecisionsSchema } from './decisions-schema';
import { GLOSSARY_PAGE, makeGlossaryPage } from './glossary-page';
import { HOSTILE_INPUT_PAGE, makeHostileInputPage } from './hostile-input-page';
import { makeHostingFiles } from './hosting-files';
import { INTEROPERABILITY_PAGE, makeInteroperabilityPage } from './interoperability-page';
import { makeOrganisationSchema } from './organisation-schema';
import { makeRulePages } from './rule-pages';
import { makeTemplateFiles, makeTemplateSchemas, type MadeFile } from './templates';
import { makeVictorianHolidays } from './victorian-holidays';

const text = (path: string, content: string): MadeFile => ({
  path,
  bytes: new TextEncoder().encode(content),
});

/** Every file that is made from the sources and kept in the repository. */
export const generatedFiles = async (): Promise<readonly MadeFile[]> => [
  text('src/policy/victorian-holidays.generated.ts', makeVictorianHolidays()),
  text('docs/schemas/organisation.schema.json', makeOrganisationSchema()),
  text('docs/schemas/check-result.schema.json', makeCheckResultSchema()),
  text('docs/schemas/check-lines.schema.json', makeCheckLinesSchema()),
  text('docs/schemas/decisions.schema.json', makeDecisionsSchema()),
  text(DEPENDENCIES_PAGE, makeDependenciesPage()),
  text(ARCHITECTURE_PAGE, makeArchitecturePage()),
  text(INTEROPERABILITY_PAGE, makeInteroperabilityPage()),
  text(GLOSSARY_PAGE, makeGlossaryPage()),
  text(HOSTILE_INPUT_PAGE, makeHostileInputPage()),
  ...makeRulePages().map(({ path, content }) => text(path, content)),
  ...makeHostingFiles(),
  ...makeTemplateSchemas(),
  ...(await makeTemplateFiles()),
];
