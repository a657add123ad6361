import { applyOrganisation, POLICIES } from '../../policy';
import { renderPolicyHtml, renderPolicyJson, renderPolicyText, TOOL, visibleLine } from '../../report';
import { EXIT, type ExitStatus } from '../failure';
import { readPolicyFile, settingsFrom } from '../policy-file';
import type { Terminal } from '../terminal';

export type PolicyFormat = 'text' | 'json' | 'html';

/**
 * `cims-report policy show`: every fact with its source and standing, as an organisation's file has them if one is given,
 * and what else that file adds.
 */
export const policyShow = async (
  file: string | undefined,
  format: PolicyFormat,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const settings = await settingsFrom(file);
  const policies = POLICIES.map((policy) => applyOrganisation(policy, settings));
  const organisation = file === undefined ? undefined : settings;
  if (format === 'html') terminal.out(renderPolicyHtml(policies, TOOL, organisation));
  else if (format === 'json') terminal.out(renderPolicyJson(policies, organisation));
  else terminal.out(renderPolicyText(policies, organisation));
  return EXIT.fine;
};

/** `cims-report policy validate`: what is wrong with an organisation's policy file, by path and value. */
export const policyValidate = async (file: string | undefined, terminal: Terminal): Promise<ExitStatus> => {
  if (file === undefined) {
    terminal.out(
      `The built-in rule sets are ${POLICIES.map(({ id, version }) => `${id} ${version}`).join(' and ')}; give a FILE to validate an organisation’s own.\n`,
    );
    return EXIT.fine;
  }
  const { problems } = await readPolicyFile(file);
  if (problems.length === 0) {
    terminal.out(`${file}: nothing is wrong with it.\n`);
    return EXIT.fine;
  }
  for (const problem of problems) terminal.out(`${file}: ${visibleLine(problem)}\n`);
  return EXIT.errors;
};
