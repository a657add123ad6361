import { SEVERITIES, type Severity } from '../../../../src/checks';
import { excerptText, placeText, visibleLine } from '../../../../src/report';
import type { CheckedCase, FindingView } from '../../../work/work';

export type Grouping = 'severity' | 'section';

/** Which file: `all`, one by name, or those findings that are about several files together. */
export type FileChoice = 'all' | 'together' | { readonly name: string };

/** Whose findings: `all`, those that are assigned to nobody, or those of one person. */
export type AssigneeChoice = 'all' | 'nobody' | { readonly name: string };

export interface FindingFilter {
  readonly severities: readonly Severity[];
  /** Words that stand anywhere in the finding; upper and lower case are the same. */
  readonly text: string;
  readonly file: FileChoice;
  readonly assignee: AssigneeChoice;
}

export const NO_FILTER: FindingFilter = { severities: SEVERITIES, text: '', file: 'all', assignee: 'all' };

/** Everybody whom a finding is assigned to, each once. */
export const assigneesOf = (findings: readonly FindingView[]): readonly string[] => [
  ...new Set(findings.flatMap(({ finding }) => finding.assigned?.to ?? [])),
];

/** The filter without what names a document or a person that is there no longer: nothing would pass. */
export const stillValid = (
  filter: FindingFilter,
  files: readonly string[],
  assignees: readonly string[],
): FindingFilter => ({
  ...filter,
  ...(typeof filter.file === 'object' && !files.includes(filter.file.name) && { file: 'all' }),
  ...(filter.file === 'together' && files.length < 2 && { file: 'all' }),
  ...(typeof filter.assignee === 'object' &&
    !assignees.includes(filter.assignee.name) && { assignee: 'all' }),
  ...(assignees.length === 0 && { assignee: 'all' }),
});

export interface FindingGroup {
  readonly title: string;
  readonly findings: readonly FindingView[];
}

const inFile = ({ file }: FindingView, choice: FileChoice): boolean => {
  if (choice === 'all') return true;
  return choice === 'together' ? file === undefined : file === choice.name;
};

const isOf = ({ finding: { assigned } }: FindingView, choice: AssigneeChoice): boolean => {
  if (choice === 'all') return true;
  return choice === 'nobody' ? assigned === undefined : assigned?.to === choice.name;
};

const wordsOf = (view: FindingView): string => {
  const { finding, section = '', file = '' } = view;
  const { rule, message, fix, waived, markedWrong, assigned } = finding;
  const people = [assigned?.to, ...[waived, markedWrong, assigned].flatMap((note) => note?.name ?? [])];
  return [message, fix, placeText(finding), excerptText(finding), rule, section, file, ...people]
    .join(' ')
    .toLocaleLowerCase('en-AU');
};

/** Those that the filter lets through, in the order in which they came. */
export const filtered = (
  findings: readonly FindingView[],
  { severities, text, file, assignee }: FindingFilter,
): readonly FindingView[] => {
  const words = text.trim().toLocaleLowerCase('en-AU').split(/\s+/u);
  return findings.filter(
    (view) =>
      severities.includes(view.finding.severity) &&
      inFile(view, file) &&
      isOf(view, assignee) &&
      words.every((word) => wordsOf(view).includes(word)),
  );
};

/** What several findings of a severity are called. */
export const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
};

const bySeverity = (findings: readonly FindingView[]): readonly FindingGroup[] =>
  SEVERITIES.map((severity) => ({
    title: SEVERITY_TITLES[severity],
    findings: findings.filter(({ finding }) => finding.severity === severity),
  }));

const sectionTitle = (view: FindingView, severalFiles: boolean): string => {
  if (view.file === undefined) return 'Several files together';
  const section = visibleLine(view.section ?? '') || 'The document as a whole';
  return severalFiles ? `${section} (${visibleLine(view.file)})` : section;
};

/** In the order of the documents; what is about several files together comes last. */
const inDocumentOrder = (checked: CheckedCase, findings: readonly FindingView[]): readonly FindingView[] => {
  const files = checked.report.files.map(({ file }) => file);
  const fileRank = ({ file }: FindingView) => (file === undefined ? files.length : files.indexOf(file));
  const paragraph = ({ finding }: FindingView) => finding.place?.paragraph ?? -1;
  return [...findings].sort((a, b) => fileRank(a) - fileRank(b) || paragraph(a) - paragraph(b));
};

const bySection = (checked: CheckedCase, findings: readonly FindingView[]): readonly FindingGroup[] => {
  const severalFiles = checked.report.files.length > 1;
  const groups = new Map<string, FindingView[]>();
  for (const view of inDocumentOrder(checked, findings)) {
    const title = sectionTitle(view, severalFiles);
    const group = groups.get(title);
    if (group) group.push(view);
    else groups.set(title, [view]);
  }
  return [...groups].map(([title, of]) => ({ title, findings: of }));
};

/** Findings under headings, empty headings left out. */
export const grouped = (
  checked: CheckedCase,
  findings: readonly FindingView[],
  grouping: Grouping,
): readonly FindingGroup[] =>
  (grouping === 'severity' ? bySeverity(findings) : bySection(checked, findings)).filter(
    (group) => group.findings.length > 0,
  );
