import { countBySeverity, SEVERITIES, type Counts } from '../../checks';
import { sectionOf } from '../../review/section-of';
import type { CheckReport, FileReport, ReportFinding } from '../check-report';

/** A finding under the id by which the page leads to it. */
export interface PlacedFinding {
  readonly id: string;
  readonly finding: ReportFinding;
  /** The file it is in; absent where it is about several together. */
  readonly file?: string;
}

/** The findings of one section of a document, gravest first. */
export interface SectionFindings {
  /** Title of the section. */
  readonly title: string;
  readonly findings: readonly PlacedFinding[];
  readonly counts: Counts;
}

/** The findings of one file by section. */
export interface FileFindings {
  readonly file: FileReport;
  /** Id of the file in the page. */
  readonly id: string;
  readonly sections: readonly SectionFindings[];
}

/** What is about the file itself, and what stands before any heading. */
const WHOLE = 'The file as a whole';
const BEFORE = 'Before the first heading';

const titleOf = ({ caseFile }: FileReport, { place }: ReportFinding): string => {
  if (place === undefined) return WHOLE;
  if (caseFile === null) return BEFORE;
  return sectionOf(caseFile, place) ?? BEFORE;
};

/** Where a section is in the document: the file as a whole, then the body, then headers and notes. */
const rank = (title: string, findings: readonly PlacedFinding[]): readonly [number, number] => {
  if (title === WHOLE) return [0, 0];
  const inBody = findings.flatMap(({ finding: { place } }) =>
    place?.part === 'word/document.xml' ? [place.paragraph] : [],
  );
  return inBody.length === 0 ? [2, 0] : [1, inBody.reduce((least, each) => Math.min(least, each))];
};

const gravestFirst = (findings: readonly PlacedFinding[]): readonly PlacedFinding[] =>
  SEVERITIES.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));

const bySection = (file: FileReport, findings: readonly PlacedFinding[]): readonly SectionFindings[] => {
  const sections = new Map<string, PlacedFinding[]>();
  for (const placed of findings) {
    const title = titleOf(file, placed.finding);
    const known = sections.get(title);
    if (known === undefined) sections.set(title, [placed]);
    else known.push(placed);
  }
  return [...sections]
    .map(([title, found]) => ({ title, found, rank: rank(title, found) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ title, found }) => ({
      title,
      findings: gravestFirst(found),
      counts: countBySeverity(found.map(({ finding }) => finding)),
    }));
};

const placed = (
  findings: readonly ReportFinding[],
  prefix: string,
  file?: string,
): readonly PlacedFinding[] =>
  findings.map((finding, index) => ({
    id: `${prefix}-${String(index + 1)}`,
    finding,
    ...(file !== undefined && { file }),
  }));

/** The findings of every file by section, in the order of the document. */
export const findingsByFile = ({ files }: CheckReport): readonly FileFindings[] =>
  files.map((file, index) => {
    const id = `file-${String(index + 1)}`;
    return { file, id, sections: bySection(file, placed(file.findings, `${id}-finding`, file.file)) };
  });

/** The findings across the files of each case. */
export const findingsAcross = ({ crossDocument }: CheckReport): readonly PlacedFinding[] =>
  gravestFirst(placed(crossDocument, 'across-finding'));
