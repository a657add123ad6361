import type { CheckReport, ReportFinding } from '../report';
import type { DroppedDecision } from '../review';
import type { Manifest } from './manifest';

type Marks = Pick<Manifest['findings'][number], 'waived' | 'markedWrong' | 'assigned' | 'standing'>;

/** What was decided about a finding, with how sure the finding is: whether it may be set aside hangs on that. */
export const marksOf = ({ standing, waived, markedWrong, assigned }: ReportFinding): Marks =>
  waived === undefined && markedWrong === undefined && assigned === undefined
    ? {}
    : {
        standing,
        ...(waived && { waived }),
        ...(markedWrong && { markedWrong }),
        ...(assigned && { assigned }),
      };

/** Every finding with the files that it is in. */
export const findingsWithFiles = (report: CheckReport) => [
  ...report.files.flatMap(({ file, findings }) => findings.map((finding) => ({ files: [file], finding }))),
  ...report.crossDocument.map((finding) => ({ files: [...finding.files], finding })),
];

/** What people decided, one entry a decision and finding, for the case. */
const decisionsOf = (report: CheckReport) =>
  findingsWithFiles(report).flatMap(({ files, finding: { rule, waived, markedWrong, assigned } }) => [
    ...(waived === undefined ? [] : [{ kind: 'waive', rule, files, ...waived }]),
    ...(markedWrong === undefined ? [] : [{ kind: 'wrong', rule, files, ...markedWrong }]),
    ...(assigned === undefined ? [] : [{ kind: 'assign', rule, files, ...assigned }]),
  ]);

/** A decision that came to nothing, without its keys and places: those were for finding it again. */
const droppedOf = ({
  decision: { kind, rule, file, reason, name, date },
  why,
  sentence,
  from,
}: DroppedDecision): NonNullable<Manifest['droppedDecisions']>[number] => ({
  kind,
  rule,
  ...(file !== undefined && { file }),
  reason,
  name,
  date,
  ...(from && { from }),
  why,
  sentence,
});

/** The decisions that came to nothing; nothing where there are none. */
export const droppedDecisions = ({
  droppedDecisions: dropped = [],
}: CheckReport): Pick<Manifest, 'droppedDecisions'> =>
  dropped.length === 0 ? {} : { droppedDecisions: dropped.map(droppedOf) };

/** What `case.json` says of decisions; nothing where there are none. */
export const caseDecisions = (report: CheckReport) => {
  const decisions = decisionsOf(report);
  return { ...(decisions.length > 0 && { decisions }), ...droppedDecisions(report) };
};
