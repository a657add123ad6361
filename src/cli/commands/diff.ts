import path from 'node:path';
import { openBundle } from '../../bundle';
import type { ReadCaseOptions } from '../../casefile';
import { readDocument, type ReadOutcome } from '../../checks';
import { parseJson, type CalendarDate, type OrganisationSettings } from '../../policy';
import {
  organisationUsedText,
  renderDiffHtml,
  renderDiffJson,
  renderDiffText,
  reportOn,
  visibleLine,
  withDropped,
  type CheckReport,
  type DiffLabels,
} from '../../report';
import { compareReviews, newErrors } from '../../review';
import { checkCases } from '../check-cases';
import {
  decideCases,
  decisionFiles,
  sayDropped,
  sayInDocuments,
  startDecisions,
  type DecisionOptions,
} from '../decide';
import { EXIT, Failure, type ExitStatus } from '../failure';
import { collectInputs, readFromDisk, readText } from '../inputs';
import { attachmentNames, documentsOf, sayLeftOut, sayUnread, unopened } from '../outcomes';
import { writeOutput } from '../output-file';
import { policyFrom, readOptions, type PolicyInUse } from '../policy-file';
import { readFiles } from '../read-files';
import type { Terminal } from '../terminal';
import { todayFrom } from '../today';

export interface DiffOptions extends ReadCaseOptions, DecisionOptions {
  readonly format: 'text' | 'json' | 'html';
  readonly recursive?: boolean;
  readonly output?: string;
  readonly policy?: string;
  readonly today?: string;
}

interface Asked {
  readonly options: DiffOptions;
  readonly organisation: OrganisationSettings;
  readonly used: PolicyInUse['used'];
  readonly today: CalendarDate;
  readonly terminal: Terminal;
}

/** One of the two things that are compared. */
interface Side {
  readonly report: CheckReport;
  readonly notes: readonly string[];
}

/** What was kept as `check --format json`: as it was found then, with what was decided then. */
const keptReport = async (file: string): Promise<Side> => {
  const { parseCheckResult } = await import('../../report/check-result');
  try {
    const report = parseCheckResult(parseJson(await readText(file)));
    const { today, tool } = report;
    return {
      report,
      notes: [
        `${path.basename(file)} is a check as at ${today} with version ${tool.version}, not made anew.`,
      ],
    };
  } catch (fault) {
    if (fault instanceof Failure) throw fault;
    throw new Failure('E_UNREADABLE', `${file}: it is no report of cims-report check --format json.`);
  }
};

/** What was read, and the names of what goes along unread. */
interface Files {
  readonly outcomes: readonly ReadOutcome[];
  readonly attachments: readonly string[];
}

/** The documents of a bundle that verifies, under the names that they have in it. */
const inBundle = async (file: string, { options, organisation }: Asked): Promise<Files> => {
  const { ok, problems, files } = await openBundle(new Uint8Array(await readFromDisk(file)), {
    name: path.basename(file),
  });
  if (!ok) {
    const why = problems.map(({ message }) => message).join(' ');
    throw new Failure('E_BUNDLE', `${file}: it does not verify, so nobody can say what it held: ${why}`);
  }
  const read = readOptions(options, organisation);
  const documents = files.filter((each) => each.file.checked === true);
  return {
    outcomes: documents.map((each) => readDocument(each.file.name, each.bytes, read)),
    attachments: files.filter((each) => !documents.includes(each)).map((each) => each.file.name),
  };
};

const fromFiles = async (word: string, { options, organisation, terminal }: Asked): Promise<Files> => {
  const inputs = await collectInputs([word], { recursive: options.recursive ?? false });
  const outcomes = await readFiles(inputs.files, readOptions(options, organisation), terminal);
  sayLeftOut(inputs, 'it was not compared', terminal);
  return {
    outcomes: [...outcomes, ...inputs.failures.map(unopened)],
    attachments: [...inputs.leftOut, ...attachmentNames(outcomes)],
  };
};

const sideOf = async (word: string, asked: Asked): Promise<Side> => {
  if (/\.json$/iu.test(word)) return keptReport(word);
  const isBundle = /\.zip$/iu.test(word);
  const { outcomes, attachments } = await (isBundle ? inBundle(word, asked) : fromFiles(word, asked));
  const { options, organisation, used, today, terminal } = asked;
  const { cases } = checkCases(documentsOf(outcomes), { organisation, today, attachments, together: true });
  const deciding = await startDecisions(options, today);
  sayUnread(outcomes, terminal);
  sayInDocuments(cases, options, terminal);
  const report = decideCases(reportOn(outcomes, cases, today, used), cases, deciding);
  sayDropped(deciding, terminal);
  return {
    report: withDropped(report, deciding.dropped()),
    notes: isBundle
      ? [`The documents of ${path.basename(word)} were checked again, by the rules of today.`]
      : [],
  };
};

/** Where the two were not checked with the same organisation's file: what differs may come from that. */
const otherFile = (before: CheckReport, after: CheckReport): readonly string[] => {
  if (before.organisation?.sha256 === after.organisation?.sha256) return [];
  const said = ({ organisation }: CheckReport): string =>
    organisationUsedText(organisation) ?? 'No organisation’s file is named.';
  return [
    `The two may differ because of the organisation’s file. Before: ${said(before)} After: ${said(after)}`,
  ];
};

const RENDERERS = { text: renderDiffText, json: renderDiffJson, html: renderDiffHtml } as const;

/**
 * `cims-report diff`: what was mended, what is new and which values changed between two states of the same documents. The
 * status is 1 where an error stands in the way that did not before, 2 where something could not be read.
 */
export const diff = async (
  before: string,
  after: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const today = todayFrom(options.today);
  const { settings: organisation, used } = await policyFrom(options.policy);
  const asked: Asked = { options, organisation, used, today, terminal };
  const old = await sideOf(before, asked);
  const now = await sideOf(after, asked);
  const found = compareReviews(old.report, now.report);
  const labels: DiffLabels = {
    before: visibleLine(path.basename(before)),
    after: visibleLine(path.basename(after)),
    notes: [...old.notes, ...now.notes, ...otherFile(old.report, now.report)],
  };
  const text = RENDERERS[options.format](found, labels);
  if (options.output === undefined || options.output === '-') terminal.out(text);
  else {
    const inputs = [before, after, options.policy, ...decisionFiles(options)];
    await writeOutput(options.output, text, { inputs: inputs.filter((file) => file !== undefined) });
  }
  const isUnread = [old, now].some(({ report }) =>
    report.files.some(({ status }) => status === 'unreadable'),
  );
  if (isUnread) return EXIT.unusable;
  return newErrors(found).length > 0 ? EXIT.errors : EXIT.fine;
};
