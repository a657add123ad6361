import { applyWaivers, visibleLine, type CheckReport } from '../report';
import { Failure, fileProblems } from './failure';
import { readText } from './inputs';
import type { Terminal } from './terminal';

/** Applies a waivers file. One that names an error is refused: only a warning can be waived. */
export const waive = async (report: CheckReport, file: string, terminal: Terminal): Promise<CheckReport> => {
  const { parseWaiverFile } = await import('../report/waiver-file');
  const read = parseWaiverFile(await readText(file));
  if ('problems' in read) {
    const problems = read.problems.map((problem) => `${problem}.`);
    throw fileProblems('E_WAIVERS_FILE', file, problems);
  }
  const ahead = read.waivers.find(({ date }) => date > report.today);
  if (ahead !== undefined) {
    throw new Failure(
      'E_WAIVERS_FILE',
      `${file}: the waiver of ${ahead.rule} is of ${ahead.date}, which is after ${report.today}; correct its date.`,
    );
  }
  const { report: waived, unused, refused } = applyWaivers(report, read.waivers);
  const [first] = refused;
  if (first !== undefined) {
    throw new Failure(
      'E_WAIVERS_FILE',
      `${file}: ${first.rule} is an error here, and only a warning can be waived; mend it, or take the waiver out.`,
    );
  }
  for (const { rule } of unused)
    terminal.problem(`${file}: the waiver of ${visibleLine(rule)} answers to no finding any longer.`);
  return waived;
};
