import type {
  CaseFinding,
  CaseReport,
  CheckReport,
  FileReport,
  OrganisationUsed,
  ReportFinding,
  RunFacts,
} from '../../report';
import type { CheckLine } from '../../report/check-lines';
import type { DroppedDecision } from '../../review';
import { Failure } from '../failure';
import { agrees } from './agrees';
import { linesOf } from './lines-of';
import { without } from './without';

type Line<Type extends CheckLine['type']> = Extract<CheckLine, { readonly type: Type }>;

/** The first line of a run, with all that is needed to merge it. */
export interface RunStart extends Pick<CheckReport, 'tool' | 'policy' | 'organisation' | 'today'> {
  readonly run: RunFacts;
}

/** What stands in a file of `check --format jsonl`, one thing after the other. */
export type RunPart =
  { readonly start: RunStart } | { readonly case: CaseReport } | { readonly dropped: DroppedDecision };

export const refuseRun = (file: string, why: string): Failure => new Failure('E_MERGE', `${file}: ${why}`);

const NOT_A_RUN =
  'it is no result of cims-report check --format jsonl that this version of the tool can merge.';

const startOf = (file: string, line: CheckLine): RunStart => {
  if (line.type !== 'report') throw refuseRun(file, NOT_A_RUN);
  const { tool, policy, organisation, today, settings, listing, cases, attachments, shard } = line;
  if (settings === undefined || listing === undefined || cases === undefined)
    throw refuseRun(file, NOT_A_RUN);
  return {
    tool,
    policy,
    ...(organisation !== undefined && {
      organisation: organisation as OrganisationUsed,
    }),
    today,
    run: {
      settings,
      listing,
      cases,
      ...(attachments !== undefined && { attachments }),
      ...(shard !== undefined && { shard }),
    },
  };
};

/** What stands between two `case` lines. */
class Gathered {
  private readonly files: Line<'file'>[] = [];
  private readonly findings = new Map<string, ReportFinding[]>();
  private readonly across: CaseFinding[] = [];

  add(line: Line<'file'> | Line<'finding'>): void {
    if (line.type === 'file') {
      this.files.push(line);
      return;
    }
    if ('files' in line) {
      this.across.push(without(line, 'type') as CaseFinding);
      return;
    }
    const own = without(line, 'type', 'file') as ReportFinding;
    const known = this.findings.get(line.file);
    if (known === undefined) this.findings.set(line.file, [own]);
    else known.push(own);
  }

  isEmpty(): boolean {
    return this.files.length === 0 && this.findings.size === 0 && this.across.length === 0;
  }

  /** Whether every finding is in a file that has a line of its own. */
  isOfItsFiles(): boolean {
    const files = new Set(this.files.map(({ file }) => file));
    return [...this.findings.keys()].every((file) => files.has(file));
  }

  /** The case, each member in the order in which a check writes it. */
  end(line: Line<'case'>, head: RunStart): CaseReport {
    const files = this.files.map((each) => {
      const { file, kind, pathway, status, counts } = each;
      const rest = without(each, 'type', 'file', 'policy', 'kind', 'pathway', 'status', 'counts');
      const findings = this.findings.get(file) ?? [];
      return { file, kind, pathway, status, counts, findings, ...rest } as FileReport;
    });
    const read = this.files.find(({ status }) => status !== 'unreadable');
    return {
      number: line.number,
      ...(read !== undefined && { policy: read.policy ?? head.policy }),
      files,
      crossDocument: this.across,
      summary: without(line, 'type', 'number') as CaseReport['summary'],
    };
  }
}

/**
 * Reads a result of `check --format jsonl` part by part; no more than one case of it is held.
 *
 * @throws Failure `E_MERGE` where it is none, or is not whole.
 */
export async function* partsOfRun(file: string): AsyncGenerator<RunPart> {
  const { checkLineSchema } = await import('../../report/check-lines');
  let start: RunStart | undefined;
  let gathered = new Gathered();
  let cases = 0;
  let number = 0;
  for await (const { text } of linesOf(file)) {
    number += 1;
    const line = parsed(text);
    // The value is taken as it stands there, not as it was parsed: its members keep their order.
    if (!checkLineSchema.safeParse(line).success) {
      throw refuseRun(
        file,
        number === 1 ? NOT_A_RUN : `line ${String(number)} is not whole, or is none of a check.`,
      );
    }
    const known = line as CheckLine;
    if (start === undefined) {
      start = startOf(file, known);
      yield { start };
    } else if (known.type === 'file' || known.type === 'finding') gathered.add(known);
    else if (known.type === 'case') {
      cases += 1;
      const ended = gathered.end(known, start);
      if (!gathered.isOfItsFiles() || !agrees(ended))
        throw refuseRun(
          file,
          `what line ${String(number)} says of its case does not go with the findings above it.`,
        );
      yield { case: ended };
      gathered = new Gathered();
    } else if (known.type === 'dropped-decision') {
      yield { dropped: without(known, 'type') as DroppedDecision };
    } else throw refuseRun(file, `line ${String(number)} begins another result; merge one file for each.`);
  }
  if (start === undefined) throw refuseRun(file, 'it is empty.');
  const { here } = start.run.cases;
  if (cases !== here || !gathered.isEmpty()) {
    throw refuseRun(
      file,
      `it is not whole: it holds ${String(cases)} of its ${String(here)} cases. Make it again (with --resume a run that was stopped goes on).`,
    );
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
