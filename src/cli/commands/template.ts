import { applyOrganisation, parseJson, policyFor } from '../../policy';
import { visibleLine } from '../../report';
import {
  DEFINITIONS,
  withProviderDetails,
  type CaseData,
  type Pathway,
  type TemplateKind,
} from '../../template';
import type { Problem } from '../../template/schema';
import { EXIT, Failure, fileProblems, type ExitStatus } from '../failure';
import { readText, STANDARD_INPUT } from '../inputs';
import { writeOutput } from '../output-file';
import { settingsFrom } from '../policy-file';
import type { Terminal } from '../terminal';

export interface TemplateOptions {
  readonly output?: string;
  readonly case?: string;
  readonly policy?: string;
  readonly pathway?: Pathway;
}

interface CaseToFill {
  readonly data: CaseData;
  readonly pathway?: Pathway;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const whatIsWrong = ({ path, value, message }: Problem): string =>
  [path || 'the whole file', value === '' ? '' : `(${visibleLine(value)})`, message]
    .filter(Boolean)
    .join(' ');

/** A case as somebody wrote it, or the case.json of a bundle, which holds one. */
const readCaseFile = async (file: string): Promise<CaseToFill> => {
  const { parseCaseData } = await import('../../template/schema');
  let value: unknown;
  try {
    value = parseJson(await readText(file));
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    throw new Failure('E_CASE_FILE', `${file}: it is not JSON.`);
  }
  const bundled = isRecord(value) && 'case' in value ? value : undefined;
  const { data, problems } = parseCaseData(bundled === undefined ? value : bundled['case']);
  if (data === undefined) {
    const each = problems.map((problem) => `${whatIsWrong(problem)}.`);
    throw fileProblems('E_CASE_FILE', file, each);
  }
  const pathway = bundled?.['pathway'];
  return pathway === 'cims' || pathway === 'rcs' ? { data, pathway } : { data };
};

/**
 * `cims-report template`: the template as a Word document, to the file of `-o`; without one to stdout, or into the
 * folder where stdout is a terminal. What `--case` leaves out about the service provider is filled from `--policy`.
 */
export const template = async (
  kind: TemplateKind,
  options: TemplateOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const settings = await settingsFrom(options.policy);
  const fill = options.case === undefined ? undefined : await readCaseFile(options.case);
  const data = withProviderDetails(fill?.data, settings);
  const pathway = options.pathway ?? fill?.pathway;
  const { buildTemplate } = await import('../../template/builder');
  const bytes = await buildTemplate(DEFINITIONS[kind], {
    policy: applyOrganisation(policyFor(), settings),
    ...(data === undefined ? {} : { data }),
    ...(pathway === undefined ? {} : { pathway }),
  });
  const named = options.output !== undefined && options.output !== STANDARD_INPUT;
  if (!named && !terminal.outIsTerminal) {
    terminal.out(bytes);
    return EXIT.fine;
  }
  const file = named ? (options.output ?? '') : `${kind}.docx`;
  const inputs = [options.case, options.policy].filter((each) => each !== undefined);
  await writeOutput(file, bytes, { keepExisting: !named, inputs });
  terminal.problem(`${file} is written.`);
  return EXIT.fine;
};
