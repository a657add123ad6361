import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { isSafeTemplateFile, type OfficialTemplate, type OrganisationSettings } from '../policy';
import type { TemplateKind } from '../template';
import { Failure, fileFailure } from './failure';
import { readInput, STANDARD_INPUT } from './inputs';
import type { Terminal } from './terminal';

/** The organisation's own template of a kind, where its file names one. */
export const officialTemplateOf = (
  { templates = [] }: OrganisationSettings,
  kind: TemplateKind,
): OfficialTemplate | undefined => templates.find((template) => template.kind === kind);

/** Where an official template is said to lie. A policy file from standard input stands in the folder of the call. */
export const placeOfTemplate = (policyFile: string, { file }: OfficialTemplate): string =>
  path.join(folderOf(policyFile), ...file.split('/'));

const folderOf = (policyFile: string): string =>
  policyFile === STANDARD_INPUT ? '.' : path.dirname(policyFile);

/**
 * Where an official template lies: below the folder of the policy file, and in it in truth too, so a link that leads out
 * of that folder is not followed.
 *
 * @throws Failure where it is not there, or lies elsewhere.
 */
const pathOf = async (policyFile: string, template: OfficialTemplate): Promise<string> => {
  const named = placeOfTemplate(policyFile, template);
  const elsewhere = new Failure(
    'E_TEMPLATE',
    `${named}: it lies outside the folder of the policy file, and is not read.`,
    undefined,
    'It lies outside the folder of the policy file, and is not read.',
  );
  if (!isSafeTemplateFile(template.file)) throw elsewhere;
  let real: string;
  try {
    real = await realpath(named);
  } catch (fault) {
    throw fileFailure(named, fault);
  }
  const inside = path.relative(await realpath(folderOf(policyFile)), real);
  if (inside === '' || path.isAbsolute(inside) || inside.split(path.sep)[0] === '..') throw elsewhere;
  return named;
};

/**
 * Reads an organisation's own template.
 *
 * @param policyFile the file that names it, as it stands in the call.
 * @throws Failure where it cannot be read, or lies outside the folder of that file.
 */
export const readOfficialTemplate = async (
  policyFile: string,
  template: OfficialTemplate,
  terminal: Terminal,
): Promise<Uint8Array> => {
  const file = await pathOf(policyFile, template);
  return readInput({ file, path: file }, terminal);
};
