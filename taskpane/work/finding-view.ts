import { bySeverity, type ReadDocument } from '../../src/checks';
import type { Place } from '../../src/docx';
import type { CheckReport, ReportFinding } from '../../src/report';
import { findingKeys } from '../../src/review';
import { sectionOf } from '../../src/review/section-of';
import { destinationOf } from './destination';
import type { FindingView } from './work';

const sectionIn = ({ caseFile, content }: ReadDocument, place: Place): string | undefined => {
  const part = content.parts.find(({ name }) => name === place.part);
  const here = part?.paragraphs[place.paragraph];
  return sectionOf(caseFile, place) ?? (here?.heading === undefined ? undefined : here.text.trim());
};

/** Every finding of the report with what the pane needs to show it and to lead there, errors first. */
export const findingViews = (
  report: CheckReport,
  documents: readonly ReadDocument[],
  openFile: string | undefined,
): readonly FindingView[] => {
  const keyOf = findingKeys();
  // What was begun at a finding of the open document stays with it when the document gets another name.
  const nameFor = (file: string): string => (file === openFile ? '' : file);
  const inFile = (file: string, finding: ReportFinding): FindingView => {
    const document = documents.find((each) => each.file === file);
    const { place } = finding;
    const section = document && place && sectionIn(document, place);
    return {
      key: keyOf(finding, [nameFor(file)]),
      finding,
      file,
      ...(section !== undefined && { section }),
      ...(document && place && file === openFile && { destination: destinationOf(document.content, place) }),
    };
  };
  const views = [
    ...report.files.flatMap(({ file, findings }) => findings.map((finding) => inFile(file, finding))),
    ...report.crossDocument.map((finding) => ({ key: keyOf(finding, finding.files.map(nameFor)), finding })),
  ];
  return bySeverity(views.map((view) => ({ view, severity: view.finding.severity }))).map(({ view }) => view);
};
