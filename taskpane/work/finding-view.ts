import { bySeverity, type ReadDocument } from '../../src/checks';
import type { Place } from '../../src/docx';
import type { CheckReport, ReportFinding } from '../../src/report';
import { sectionOf } from '../../src/review/section-of';
import { destinationOf } from './destination';
import type { FindingView } from './work';

/** 53 bits of a text, as `cyrb53` mixes them: short, the same on every machine, and nothing can be read out of it. */
const hash = (text: string): string => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
};

/** What makes a finding the same one in the next check; the number of a paragraph changes with every line above. */
const identity = ({ rule, message, place }: ReportFinding, files: readonly string[]): string =>
  JSON.stringify([rule, files, place?.part, place?.tag, place?.headings, place?.excerpt, message]);

/** Gives keys; the second finding with the same place and words gets `-2`. */
const keys = (): ((finding: ReportFinding, files: readonly string[]) => string) => {
  const given = new Map<string, number>();
  return (finding, files) => {
    const key = `${finding.rule}-${hash(identity(finding, files))}`;
    const count = (given.get(key) ?? 0) + 1;
    given.set(key, count);
    return count === 1 ? key : `${key}-${String(count)}`;
  };
};

/** The section of a place; a heading that belongs to none is one itself. */
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
  const keyOf = keys();
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
