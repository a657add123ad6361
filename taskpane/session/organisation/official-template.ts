import { INSERT_LIMIT_BYTES } from '../../../src/official/insert-limit';
import { isSafeTemplateFile, type OfficialTemplate } from '../../../src/policy';
import { PaneProblem } from '../../problems';
import type { FetchBeside } from './fetch-beside';

/** What is larger could be fetched and not be put in. */
export const MOST_TEMPLATE_BYTES = INSERT_LIMIT_BYTES;
/** Somebody waits for it before a document is made. */
export const TEMPLATE_WITHIN_MS = 20_000;

/** What is said of an official template that cannot be used, and why not. */
const missing = ({ name, file }: OfficialTemplate, why: string, cause?: unknown): PaneProblem =>
  new PaneProblem(
    'official-template-missing',
    `The official template “${name}” (${file}) cannot be used, because ${why}; tell whoever looks after this add-in, or use the template of this tool instead.`,
    cause,
  );

const bytesOf = async (template: OfficialTemplate, ask: FetchBeside): Promise<Uint8Array> => {
  if (!isSafeTemplateFile(template.file))
    throw missing(template, 'its path leads out of the folder of the pane');
  const limits = { mostBytes: MOST_TEMPLATE_BYTES, withinMs: TEMPLATE_WITHIN_MS };
  const answer = await ask(template.file, limits);
  if (answer.is === 'problem') throw missing(template, answer.why);
  if (answer.is === 'none') throw missing(template, 'it is not on the server');
  return answer.bytes;
};

/**
 * What is made of an official template, as it lies beside the organisation's file now.
 *
 * @throws PaneProblem `official-template-missing` where it cannot be had or is no Word document; otherwise as `make` does.
 */
export const fromOfficial = async <Made>(
  template: OfficialTemplate,
  ask: FetchBeside,
  make: (bytes: Uint8Array) => Promise<Made>,
): Promise<Made> => {
  const bytes = await bytesOf(template, ask);
  try {
    return await make(bytes);
  } catch (error) {
    if (error instanceof PaneProblem && error.code === 'file-unreadable')
      throw missing(template, 'it cannot be read as a Word document', error);
    throw error;
  }
};
