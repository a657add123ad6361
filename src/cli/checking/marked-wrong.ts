import { choosePolicy } from '../../checks';
import { SCHEMA_VERSION, TOOL, type CaseReport, type CheckReport } from '../../report';
import type { DecidedFinding } from '../../review';

const isWrong = ({ markedWrong }: DecidedFinding): boolean => markedWrong !== undefined;

/** Keeps the cases of a run in which somebody has marked a finding as wrong: no others, so that memory stays flat. */
export class MarkedWrong {
  private readonly cases: CaseReport[] = [];

  add(each: CaseReport): void {
    const files = each.files.map((file) => ({ ...file, findings: file.findings.filter(isWrong) }));
    const crossDocument = each.crossDocument.filter(isWrong);
    if (crossDocument.length > 0 || files.some(({ findings }) => findings.length > 0))
      this.cases.push({ ...each, files, crossDocument });
  }

  /** A report of them and of nothing else. */
  report(today: string): CheckReport {
    const { id, version } =
      this.cases.find(({ policy }) => policy !== undefined)?.policy ?? choosePolicy([]).policy;
    return {
      schemaVersion: SCHEMA_VERSION,
      tool: TOOL,
      policy: { id, version },
      today,
      files: this.cases.flatMap(({ files }) => files),
      crossDocument: this.cases.flatMap(({ crossDocument }) => crossDocument),
    };
  }
}
