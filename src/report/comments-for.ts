import type { Severity } from '../checks';
import { COMMENT_AUTHOR, COMMENT_INITIALS, COMMENT_MARK } from '../checks/support/own-comments';
import type { CheckReport, ReportFinding } from './check-report';
import { commentText, isForComment } from './comment-text';

/** A comment as it is put into a copy of a document. */
export interface FindingComment {
  readonly place?: NonNullable<ReportFinding['place']>;
  readonly text: string;
  /** What it says where it cannot stand at its place. */
  readonly textElsewhere: string;
  readonly author: string;
  readonly initials: string;
  /** A moment in ISO form. */
  readonly date: string;
}

const commentOf = (finding: ReportFinding, today: string, isOfCase: boolean): FindingComment => {
  const { place } = finding;
  const about = isOfCase ? 'about the case' : place === undefined ? 'about the document' : undefined;
  return {
    // A finding of the case may name a place in one of its documents, and does not say in which.
    ...(place !== undefined && !isOfCase && { place }),
    text: COMMENT_MARK + commentText(finding, about),
    textElsewhere: COMMENT_MARK + commentText(finding, 'away from its place'),
    author: COMMENT_AUTHOR,
    initials: COMMENT_INITIALS,
    date: `${today}T00:00:00Z`,
  };
};

/** The comments for one document: its own findings, then those about the documents of its case together. */
export const commentsFor = (
  report: CheckReport,
  file: string,
  severities: readonly Severity[],
): readonly FindingComment[] => {
  const { today } = report;
  const isWanted = (finding: ReportFinding): boolean =>
    severities.includes(finding.severity) && isForComment(finding);
  const own = report.files.find((each) => each.file === file)?.findings ?? [];
  const ofCase = report.crossDocument.filter(({ files }) => files.includes(file));
  return [
    ...own.filter(isWanted).map((finding) => commentOf(finding, today, false)),
    ...ofCase.filter(isWanted).map((finding) => commentOf(finding, today, true)),
  ];
};
