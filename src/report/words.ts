import type { Counts, Finding, Severity } from '../checks';
import { formatDate, isCalendarDate, listed, type Standing } from '../policy';
import type { FileReport, FileStatus, ReportFinding } from './check-report';
import {
  errorsSetAside,
  namesOfDeciders,
  type DecisionNote,
  type DroppedDecision,
  type Judged,
} from '../review';
import { visibleLine } from '../review/visible-text';

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

export const SEVERITY_MEANINGS: Readonly<Record<Severity, string>> = {
  error: 'A stated rule is broken, or the tool cannot vouch for the document.',
  warning: 'A person must look.',
  info: 'Worth knowing.',
};

const NOTHING_IN_THE_WAY = 'No error in the way';

export const STATUS_LABELS: Readonly<Record<FileStatus, string>> = {
  ready: 'Ready',
  'not-ready': 'Not ready',
  unreadable: 'Could not be read',
};

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  stated: 'stated in the source',
  suggested: 'suggested: inferred, please confirm',
  confirmed: 'confirmed by the organisation',
};

const KIND_LABELS: Readonly<Record<FileReport['kind'], string>> = {
  'investigation-plan': 'investigation plan',
  'investigation-report': 'investigation report',
  'cims-recommendations': 'CIMS Recommendations report',
  'rcs-investigation-report': 'RCS investigation report',
  unknown: 'kind not recognised',
};

const PATHWAY_LABELS = { cims: 'CIMS investigation', rcs: 'Reportable Conduct Scheme' } as const;

/** A kind of document as it is named within a sentence. */
export const kindLabel = (kind: FileReport['kind']): string => KIND_LABELS[kind];
/** A pathway as it is shown to people. */
export const pathwayLabel = (pathway: 'cims' | 'rcs'): string => PATHWAY_LABELS[pathway];

/** The text with a capital first, for the beginning of a line. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 error", "2 errors", "no errors". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  count === 0 ? `no ${many}` : `${String(count)} ${count === 1 ? one : many}`;

/** "2 errors, 1 warning", leaving out what there is none of; "nothing found" where there is nothing. */
export const countsText = ({ error, warning, info }: Counts): string =>
  [
    error > 0 ? counted(error, 'error') : '',
    warning > 0 ? counted(warning, 'warning') : '',
    info > 0 ? counted(info, 'note') : '',
  ]
    .filter((part) => part !== '')
    .join(', ') || 'nothing found';

const PART_NAMES: readonly (readonly [RegExp, string])[] = [
  [/header\d*\.xml$/u, 'page header'],
  [/footer\d*\.xml$/u, 'page footer'],
  [/footnotes\.xml$/u, 'footnotes'],
  [/endnotes\.xml$/u, 'endnotes'],
];

/** Where in the document: the part where it is not the body, then the headings above. Empty when about the whole file. */
export const placeText = ({ place }: Pick<Finding, 'place'>): string => {
  if (place === undefined) return '';
  const part = PART_NAMES.find(([pattern]) => pattern.test(place.part))?.[1];
  const steps = [...(part === undefined ? [] : [part]), ...place.headings.map(visibleLine)];
  return steps.filter((step) => step !== '').join(' › ') || `paragraph ${String(place.paragraph + 1)}`;
};

/** The first words at the place of a finding; empty where it is about the whole file. */
export const excerptText = ({ place }: Pick<Finding, 'place'>): string => visibleLine(place?.excerpt ?? '');

/** What a decision that was found in the document, or that changes nothing, says of itself. */
const noteOrigin = ({ from, shownOnly }: DecisionNote): string => {
  if (from === undefined) return shownOnly === true ? '; recorded, and the error stands' : '';
  return shownOnly === true ? '; kept inside the document and not counted' : '; kept inside the document';
};

/** A person's decision in one line: why, who, when, and where it comes from. */
export const decisionText = (note: DecisionNote): string => {
  const { reason, name, date } = note;
  return visibleLine(
    `${reason === '' ? '' : `${reason} `}(decided by ${name} on ${date}${noteOrigin(note)})`,
  );
};

/** What was decided about a finding: a name for each kind, and the decision in one line. */
export const decisionTexts = ({
  waived,
  markedWrong,
  assigned,
}: Pick<ReportFinding, 'waived' | 'markedWrong' | 'assigned'>): readonly (readonly [
  'waived' | 'wrong' | 'assigned',
  string,
])[] => [
  ...(waived === undefined ? [] : [['waived', decisionText(waived)] as const]),
  ...(markedWrong === undefined ? [] : [['wrong', decisionText(markedWrong)] as const]),
  ...(assigned === undefined
    ? []
    : [
        [
          'assigned',
          visibleLine(`to ${assigned.to}${assigned.reason === '' ? '' : ':'} ${decisionText(assigned)}`),
        ] as const,
      ]),
];

/** "1 error set aside by Example Person"; empty where no error was. */
export const setAsideText = (findings: readonly Judged[]): string => {
  const count = errorsSetAside(findings).length;
  if (count === 0) return '';
  return visibleLine(`${counted(count, 'error')} set aside by ${listed(namesOfDeciders(findings))}`);
};

/**
 * A status as it is said: a "ready" that rests on somebody's decision says so, and a file of a case that lacks something
 * is not called ready.
 */
export const statusText = (
  status: FileStatus,
  findings: readonly ReportFinding[],
  isOfIncomplete = false,
): string => {
  if (status !== 'ready') return STATUS_LABELS[status];
  const aside = setAsideText(findings);
  const label = isOfIncomplete ? NOTHING_IN_THE_WAY : STATUS_LABELS.ready;
  return aside === '' ? label : `${label}, with ${aside}`;
};

const DECISION_LABELS = {
  waive: 'The waiver',
  wrong: 'The mark as wrong',
  assign: 'The assignment',
} as const;

/** A decision that came to nothing, in words. */
export const droppedText = ({ decision, sentence, from }: DroppedDecision): string => {
  const { kind, rule, file, name, date } = decision;
  const of = file === undefined ? rule : `${rule} in ${file}`;
  const inside = from === undefined ? '' : ', kept inside the document,';
  return visibleLine(
    `${DECISION_LABELS[kind]} of ${of} (${name}, ${date})${inside} was not applied. ${sentence}`,
  );
};

/** Where somebody read what they confirmed: the page of the policy, or of a name, wherever it stands. */
export const pageText = (page: string): string => (/^\d/u.test(page) ? `page ${page}` : `read in: ${page}`);

/** An ISO date as a person reads it: 18 August 2026. */
export const longDate = (date: string): string =>
  isCalendarDate(date) ? formatDate(date) : visibleLine(date);
