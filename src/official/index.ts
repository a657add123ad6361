export { fillOfficialTemplate, type FilledTemplate, type FillOptions } from './fill-official-template';
export { officialTemplateProblems } from './official-template-problems';
