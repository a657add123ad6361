import { readDocx, UnreadableDocument } from '../docx';
import { parseJson, pathText, shownJson, type OfficialTemplate, type OrganisationSettings } from '../policy';
import { visibleLine } from '../report';
import { Failure } from './failure';
import { readText } from './inputs';
import { readOfficialTemplate } from './official-template';
import type { Terminal } from './terminal';

/** What is to be said of the official templates that a policy file names, one line each. */
export interface LookedAt {
  /** That a file is missing, lies elsewhere or cannot be read: `cims-report template` stops at it. */
  readonly unusable: readonly string[];
  /** What a person should know before the template is used. */
  readonly worthKnowing: readonly string[];
}

/** Where in the file a template is named: what is broken before it does not count among what was read. */
const placeIn = (written: unknown, { kind, file }: OfficialTemplate): string => {
  const { templates } = (written ?? {}) as { readonly templates?: unknown };
  const index = (Array.isArray(templates) ? (templates as readonly unknown[]) : []).findIndex(
    (each) =>
      typeof each === 'object' &&
      each !== null &&
      Object.entries({ kind, file }).every(([key, value]) => Reflect.get(each, key) === value),
  );
  return `${pathText(['templates', Math.max(index, 0), 'file'])} is ${shownJson(file)}`;
};

const isReadable = (bytes: Uint8Array): boolean => {
  try {
    readDocx(bytes);
    return true;
  } catch (fault) {
    if (fault instanceof UnreadableDocument) return false;
    throw fault;
  }
};

const whatItIs = async (
  policyFile: string,
  template: OfficialTemplate,
  terminal: Terminal,
): Promise<Uint8Array | string> => {
  try {
    return await readOfficialTemplate(policyFile, template, terminal);
  } catch (fault) {
    if (!(fault instanceof Failure)) throw fault;
    return fault.why;
  }
};

/** Looks at each official template that a policy file names, by path and value in that file. */
export const lookAtTemplates = async (
  policyFile: string,
  { templates = [], layouts = [] }: OrganisationSettings,
  terminal: Terminal,
): Promise<LookedAt> => {
  const unusable: string[] = [];
  const worthKnowing: string[] = [];
  if (templates.length === 0) return { unusable, worthKnowing };
  const { officialTemplateProblems } = await import('../official');
  const written = parseJson(await readText(policyFile));
  for (const template of templates) {
    const say = (sentence: string): string => visibleLine(`${placeIn(written, template)}: ${sentence}`);
    const bytes = await whatItIs(policyFile, template, terminal);
    if (typeof bytes === 'string') {
      unusable.push(say(bytes));
      continue;
    }
    const problems = officialTemplateProblems(bytes, template.kind, layouts).map(say);
    (isReadable(bytes) ? worthKnowing : unusable).push(...problems);
  }
  return { unusable, worthKnowing };
};
