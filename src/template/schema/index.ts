// Apart from the folder's own face because it brings `zod` with it, which reading a document does not need.
export { JSON_SCHEMAS } from './json-schemas';
export { parseCaseData, parseTemplateDefinition } from './parse';
export type { ParsedCase, ParsedDefinition } from './parse';
export type { Problem } from './problems';
