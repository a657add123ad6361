import type { CheckReport, ReportFinding, WaiverNote } from './check-report';
import { visibleLine } from '../review/visible-text';

/** A person's decision that a warning may stand. What is left out matches anything. */
export interface Waiver extends WaiverNote {
  /** Id of the rule. */
  readonly rule: string;
  /** Name of the file, as the check shows it. */
  readonly file?: string | undefined;
  /** The tag of the field, or one of the headings above. */
  readonly place?: string | undefined;
  /** Words that stand in the excerpt. */
  readonly excerpt?: string | undefined;
}

export interface WaivedReport {
  readonly report: CheckReport;
  /** Waivers that no finding answers to: nothing depends on them any longer. */
  readonly unused: readonly Waiver[];
  /** Waivers that name an error. Only a warning can be waived, so these were not applied. */
  readonly refused: readonly Waiver[];
}

/** Whether a waiver is about this finding, which is in `files`; whether it may be waived is another question. */
export const covers = (
  waiver: Waiver,
  files: readonly string[],
  { rule, place }: Pick<ReportFinding, 'rule' | 'place'>,
): boolean =>
  waiver.rule === rule &&
  (waiver.file === undefined || files.includes(waiver.file)) &&
  (waiver.place === undefined ||
    waiver.place === place?.tag ||
    (place?.headings.some((heading) => visibleLine(heading) === visibleLine(waiver.place ?? '')) ?? false)) &&
  (waiver.excerpt === undefined || visibleLine(place?.excerpt ?? '').includes(visibleLine(waiver.excerpt)));

/**
 * Marks the warnings that a person has decided to let stand. Errors cannot be waived whatever their standing, and notes
 * need no waiver; severities and counts stay as they are, so a waiver can never make a report ready.
 */
export const applyWaivers = (report: CheckReport, waivers: readonly Waiver[]): WaivedReport => {
  const used = new Set<Waiver>();
  const refused = new Set<Waiver>();
  const mark = <F extends ReportFinding>(finding: F, files: readonly string[]): F => {
    const found = waivers.filter((waiver) => covers(waiver, files, finding));
    if (finding.severity === 'error') for (const waiver of found) refused.add(waiver);
    const [first] = found;
    if (first === undefined || finding.severity !== 'warning') return finding;
    for (const waiver of found) used.add(waiver);
    const { reason, name, date } = first;
    return { ...finding, waived: { reason, name, date } };
  };
  return {
    report: {
      ...report,
      files: report.files.map((file) => ({
        ...file,
        findings: file.findings.map((finding) => mark(finding, [file.file])),
      })),
      crossDocument: report.crossDocument.map((finding) => mark(finding, finding.files)),
    },
    refused: [...refused],
    unused: waivers.filter((waiver) => !used.has(waiver) && !refused.has(waiver)),
  };
};
