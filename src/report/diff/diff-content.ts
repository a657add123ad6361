import type { Severity } from '../../checks';
import {
  isUnchanged,
  newErrors,
  setAsideBy,
  type CaseChanges,
  type DecidedFinding,
  type DecisionChange,
  type DocumentChanges,
  type FindingChanges,
  type LoneDocument,
  type ReviewDiff,
  type StandingFinding,
  type ValueChange,
} from '../../review';
import { visibleLine } from '../../review/visible-text';
import {
  counted,
  decisionText,
  kindLabel,
  placeText,
  SEVERITY_LABELS,
  STATUS_LABELS,
  upperFirst,
} from '../words';

/** What is compared, as a person calls it. */
export interface DiffLabels {
  readonly before: string;
  readonly after: string;
  /** What else is to be known, one sentence each. */
  readonly notes?: readonly string[];
}

/** A line about one finding, value or document. */
export interface DiffLine {
  readonly text: string;
  /** Set where the line is a finding. */
  readonly severity?: Severity;
}

export interface DiffList {
  readonly title: string;
  readonly lines: readonly DiffLine[];
}

export interface DiffSection {
  readonly title: string;
  readonly lists: readonly DiffList[];
}

/** Before and after in words, for every form in which it is shown. */
export interface DiffContent {
  readonly summary: readonly string[];
  readonly sections: readonly DiffSection[];
}

const NOT_GIVEN = '(not given)';

const value = (text: string): string => (text === '' ? NOT_GIVEN : visibleLine(text));

const valueText = ({ kind, label, of, wasOf, before, after, toConfirm }: ValueChange): string => {
  const copy = of === undefined ? '' : `${of}${wasOf === undefined ? '' : ` (before: ${wasOf})`}, `;
  const unsure = toConfirm ? ' (to be confirmed: it was read from running text)' : '';
  const isReworded = kind === 'text' && before !== '' && after !== '';
  const change = isReworded ? `reworded, now “${value(after)}”` : `${value(before)} → ${value(after)}`;
  return `${copy}${label}: ${change}${unsure}`;
};

const findingText = (finding: DecidedFinding): string => {
  const place = placeText(finding);
  const decided = setAsideBy(finding) === undefined ? '' : ', set aside';
  return `${SEVERITY_LABELS[finding.severity]}${decided}: ${visibleLine(finding.message)}${place === '' ? '' : ` (${place})`} [${finding.rule}]`;
};

const findingLine = (finding: DecidedFinding): DiffLine => ({
  text: findingText(finding),
  severity: finding.severity,
});

const stillLine = ({ before, after, changed }: StandingFinding): DiffLine => ({
  text: changed ? `${findingText(after)} – before: ${findingText(before)}` : findingText(after),
  severity: after.severity,
});

const BECAME: Readonly<Record<DecisionChange['became'], string>> = {
  made: 'New decision',
  kept: 'Still decided',
  dropped: 'No longer decided',
};

const DECIDED: Readonly<Record<DecisionChange['kind'], string>> = {
  waived: 'waived',
  wrong: 'marked as wrong',
  assigned: 'assigned',
};

const decisionLine = ({ became, kind, finding, note }: DecisionChange): DiffLine => ({
  text: `${BECAME[became]}, ${DECIDED[kind]}: ${visibleLine(finding.message)} – ${decisionText(note)}`,
});

const listsOf = (lists: readonly DiffList[]): readonly DiffList[] =>
  lists.filter(({ lines }) => lines.length > 0);

const findingLists = (changes: FindingChanges): readonly DiffList[] => [
  { title: 'New', lines: changes.new.map(findingLine) },
  { title: 'Mended', lines: changes.mended.map(findingLine) },
  {
    title: 'Still there, and changed',
    lines: changes.still.filter(({ changed }) => changed).map(stillLine),
  },
  { title: 'Still there', lines: changes.still.filter(({ changed }) => !changed).map(stillLine) },
  { title: 'Decisions', lines: changes.decisions.map(decisionLine) },
];

const copyLine = ({ name, told }: CaseChanges['added'][number]): DiffLine => ({
  text: told === '' ? name : `${name}: ${visibleLine(told)}`,
});

const documentTitle = ({ before, after, kind, status }: DocumentChanges): string => {
  const name = before === after ? visibleLine(after) : `${visibleLine(before)} → ${visibleLine(after)}`;
  const stands =
    status.before === status.after
      ? STATUS_LABELS[status.after].toLowerCase()
      : `${STATUS_LABELS[status.before].toLowerCase()} → ${STATUS_LABELS[status.after].toLowerCase()}`;
  return `${name}: ${kindLabel(kind)}, ${stands}`;
};

const documentSection = (document: DocumentChanges): DiffSection => {
  const { changes, findings } = document;
  const lists = listsOf([
    { title: 'Values that changed', lines: changes.values.map((each) => ({ text: valueText(each) })) },
    { title: 'Added', lines: changes.added.map(copyLine) },
    { title: 'Taken out', lines: changes.takenOut.map(copyLine) },
    ...findingLists(findings),
  ]);
  return {
    title: documentTitle(document),
    lists: lists.length > 0 ? lists : [{ title: 'Nothing changed', lines: [] }],
  };
};

const loneSection = (how: string, { file, kind, status, findings }: LoneDocument): DiffSection => ({
  title: `${visibleLine(file)}: ${kindLabel(kind)}, ${STATUS_LABELS[status].toLowerCase()}, ${how}`,
  lists: listsOf([{ title: 'Found in it', lines: findings.map(findingLine) }]),
});

const count = <T>(documents: readonly FindingChanges[], of: (each: FindingChanges) => readonly T[]): number =>
  documents.reduce((sum, each) => sum + of(each).length, 0);

const summaryOf = (diff: ReviewDiff, { notes = [] }: DiffLabels): readonly string[] => {
  const { documents, across, added, takenOut, notCompared, otherRules } = diff;
  const changes = [...documents.map(({ findings }) => findings), across];
  const values = documents.reduce((sum, each) => sum + each.changes.values.length, 0);
  const errors = newErrors(diff).length;
  return [
    isUnchanged(diff)
      ? 'Nothing changed.'
      : `${upperFirst(
          counted(
            count(changes, (each) => each.mended),
            'finding',
          ),
        )} mended, ${String(count(changes, (each) => each.new))} new, ${String(count(changes, (each) => each.still))} still there; ${counted(values, 'value')} changed.`,
    errors === 0
      ? 'No error stands in the way that did not before.'
      : `${counted(errors, 'error')} ${errors === 1 ? 'stands' : 'stand'} in the way now and did not before.`,
    ...(added.length > 0 ? [`${counted(added.length, 'document')} added.`] : []),
    ...(takenOut.length > 0
      ? [`${counted(takenOut.length, 'document')} taken out: what was found in them is not mended.`]
      : []),
    ...notCompared.map(
      ({ before, after }) =>
        `${visibleLine(before)} and ${visibleLine(after)} could not be compared, because one could not be read.`,
    ),
    ...(otherRules
      ? [
          'The two were checked with different versions of the tool or of the rule set, so a difference may be one of the rules.',
        ]
      : []),
    ...notes.map(visibleLine),
  ];
};

/** What changed, in the terms of the case: outcomes first, then what was found. */
export const diffContent = (diff: ReviewDiff, labels: DiffLabels): DiffContent => {
  const across = listsOf(findingLists(diff.across));
  return {
    summary: summaryOf(diff, labels),
    sections: [
      ...diff.documents.map(documentSection),
      ...diff.added.map((each) => loneSection('only in the new one', each)),
      ...diff.takenOut.map((each) => loneSection('only in the old one', each)),
      ...(across.length > 0 ? [{ title: 'Across the files', lists: across }] : []),
    ],
  };
};
