import { applyOrganisation, POLICIES } from '../../policy';
import {
  organisationLines,
  renderPolicyHtml,
  renderPolicyJson,
  renderPolicyText,
  TOOL,
  visibleLine,
} from '../../report';
import { EXIT, type ExitStatus } from '../failure';
import { lookAtTemplates } from '../look-at-templates';
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

const WITH_PROBLEMS =
  'With --policy, no command goes on with such a file. The task pane says that something is wrong, leaves that out and uses the rest:';

const ABOUT_TEMPLATES = 'To know before the templates are used:';

/**
 * `cims-report policy validate`: what is wrong with an organisation's policy file, by path and value, which of the templates
 * that it names cannot be used, what to know of the others, and what it sets apart from that.
 */
export const policyValidate = async (file: string | undefined, terminal: Terminal): Promise<ExitStatus> => {
  if (file === undefined) {
    terminal.out(
      `The built-in rule sets are ${POLICIES.map(({ id, version }) => `${id} ${version}`).join(' and ')}; give a FILE to validate an organisation’s own.\n`,
    );
    return EXIT.fine;
  }
  const { settings, problems } = await readPolicyFile(file);
  const { unusable, worthKnowing } = await lookAtTemplates(file, settings, terminal);
  for (const problem of problems) terminal.out(`${file}: ${visibleLine(problem)}\n`);
  for (const problem of unusable) terminal.out(`${file}: ${problem}\n`);
  if (problems.length + unusable.length === 0) terminal.out(`${file}: nothing is wrong with it.\n`);
  if (worthKnowing.length > 0) terminal.out(`\n${ABOUT_TEMPLATES}\n${worthKnowing.join('\n')}\n`);
  if (problems.length > 0) terminal.out(`\n${WITH_PROBLEMS}\n`);
  const lines = organisationLines(settings);
  terminal.out(lines.length === 0 ? 'It adds nothing.\n' : `\n${lines.join('\n')}`);
  return problems.length + unusable.length === 0 ? EXIT.fine : EXIT.errors;
};
