import {
  applyOrganisation,
  parseJson,
  policyFor,
  type OfficialTemplate,
  type OrganisationSettings,
} from '../../policy';
import { visibleLine } from '../../report';
import {
  DEFINITIONS,
  FIELD_LABELS,
  withProviderDetails,
  type CaseData,
  type Pathway,
  type TemplateKind,
} from '../../template';
import type { Problem } from '../../template/schema';
import { EXIT, Failure, fileProblems, type ExitStatus } from '../failure';
import { readText, STANDARD_INPUT } from '../inputs';
import { officialTemplateOf, placeOfTemplate, readOfficialTemplate } from '../official-template';
import { writeOutput } from '../output-file';
import { settingsFrom } from '../policy-file';
import type { Terminal } from '../terminal';

export interface TemplateOptions {
  readonly output?: string;
  readonly case?: string;
  readonly policy?: string;
  readonly pathway?: Pathway;
  /** Our template, although the policy file names one of the organisation's own. */
  readonly ours?: boolean;
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
  const text = await readText(file);
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    const { lookAtJson } = await import('../../policy/json-look');
    throw new Failure('E_CASE_FILE', `${file}: it is not JSON. ${lookAtJson(text).fault ?? fault.message}.`);
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

/** What is written of a kind, with what a person must know of it. */
interface Written {
  readonly bytes: Uint8Array;
  /** Labels of the fields whose values it has no place for. */
  readonly notFilled: readonly string[];
  /** What a person should know of the template, one sentence each. */
  readonly problems: readonly string[];
}

/** The organisation's own template, with what it has a place for. */
const fromOfficial = async (
  kind: TemplateKind,
  official: Uint8Array,
  { layouts }: OrganisationSettings,
  data: CaseData | undefined,
): Promise<Written> => {
  const [{ fillOfficialTemplate, officialTemplateProblems }, { UnreadableDocument }] = await Promise.all([
    import('../../official'),
    import('../../docx'),
  ]);
  try {
    const { bytes, notFilled } = fillOfficialTemplate(official, {
      kind,
      ...(data !== undefined && { data }),
      ...(layouts !== undefined && { layouts }),
    });
    return {
      bytes,
      notFilled: notFilled.map((field) => FIELD_LABELS[field]),
      problems: officialTemplateProblems(official, kind, layouts ?? []),
    };
  } catch (fault) {
    if (!(fault instanceof UnreadableDocument)) throw fault;
    throw new Failure('E_UNREADABLE', `The organisation’s own template cannot be read. ${fault.message}`);
  }
};

const fromOurs = async (
  kind: TemplateKind,
  settings: OrganisationSettings,
  data: CaseData | undefined,
  pathway: Pathway | undefined,
): Promise<Written> => {
  const { buildTemplate } = await import('../../template/builder');
  const bytes = await buildTemplate(DEFINITIONS[kind], {
    policy: applyOrganisation(policyFor(), settings),
    ...(data === undefined ? {} : { data }),
    ...(pathway === undefined ? {} : { pathway }),
  });
  return { bytes, notFilled: [], problems: [] };
};

/** Says which template was taken, what to know of it, and what of the case it has no place for. */
const tell = (
  { name, file }: OfficialTemplate,
  { notFilled, problems }: Written,
  pathway: Pathway | undefined,
  terminal: Terminal,
): void => {
  terminal.problem(
    `The organisation’s own template “${visibleLine(name)}” (${visibleLine(file)}) was taken; --ours gives ours.`,
  );
  if (pathway !== undefined) {
    terminal.problem(
      `--pathway ${pathway} has no effect on it: nothing is left out of an organisation’s own template.`,
    );
  }
  if (problems.length > 0) terminal.problem('To know of it before it is used:');
  for (const problem of problems) terminal.problem(`- ${visibleLine(problem)}`);
  if (notFilled.length === 0) return;
  terminal.problem(
    'Not filled in, because it has no place for it that is sure, more than one, or something stands there (of what repeats, only the first is filled in):',
  );
  for (const label of notFilled) terminal.problem(`- ${label}`);
};

/**
 * `cims-report template`: the template as a Word document, to the file of `-o`; without one to stdout, or into the
 * folder where stdout is a terminal. What `--case` leaves out about the service provider is filled from `--policy`;
 * where that names a template of the organisation's own for the kind, that one is filled, unless `--ours` is said.
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
  const official = options.ours === true ? undefined : officialTemplateOf(settings, kind);
  const written =
    official === undefined || options.policy === undefined
      ? await fromOurs(kind, settings, data, pathway)
      : await fromOfficial(
          kind,
          await readOfficialTemplate(options.policy, official, terminal),
          settings,
          data,
        );
  if (official !== undefined) tell(official, written, options.pathway, terminal);
  const named = options.output !== undefined && options.output !== STANDARD_INPUT;
  if (!named && !terminal.outIsTerminal) {
    terminal.out(written.bytes);
    return EXIT.fine;
  }
  const file = named ? (options.output ?? '') : `${kind}.docx`;
  const templateFile =
    official === undefined || options.policy === undefined
      ? undefined
      : placeOfTemplate(options.policy, official);
  const inputs = [options.case, options.policy, templateFile].filter((each) => each !== undefined);
  await writeOutput(file, written.bytes, { keepExisting: !named, inputs });
  terminal.problem(`${file} is written.`);
  return EXIT.fine;
};
