import { isSafeTemplateFile, type OfficialTemplate } from '../../../src/policy';
import type { TemplateKind } from '../../../src/template';
import { PaneProblem } from '../../problems';
import type { FetchBeside } from './fetch-beside';
import type { Organisation } from './organisation';

/** Word inserts no more at once. */
export const MOST_TEMPLATE_BYTES = 4_000_000;
export const TEMPLATE_WITHIN_MS = 20_000;

/** The official template that the organisation's file names for a kind of document; undefined where it names none. */
export const officialTemplateFor = (
  organisation: Organisation | undefined,
  kind: TemplateKind,
): OfficialTemplate | undefined => organisation?.settings.templates?.find((each) => each.kind === kind);

/** What is said of an official template that cannot be used, and why not. */
export const officialProblem = (
  { name, file }: OfficialTemplate,
  why: string,
  cause?: unknown,
): PaneProblem =>
  new PaneProblem(
    'official-template-missing',
    `The official template “${name}” (${file}) cannot be used, because ${why}; tell whoever looks after this add-in, or use the template of this tool instead.`,
    cause,
  );

/**
 * The bytes of an official template as it lies beside the organisation's file now.
 *
 * @throws PaneProblem `official-template-missing` with the reason.
 */
export const officialBytes = async (template: OfficialTemplate, ask: FetchBeside): Promise<Uint8Array> => {
  if (!isSafeTemplateFile(template.file))
    throw officialProblem(template, 'its path is none below the folder of the pane');
  const limits = { mostBytes: MOST_TEMPLATE_BYTES, withinMs: TEMPLATE_WITHIN_MS };
  const answer = await ask(template.file, limits);
  if (answer.is === 'problem') throw officialProblem(template, answer.why);
  if (answer.is === 'none') throw officialProblem(template, 'it is not on the server');
  return answer.bytes;
};
