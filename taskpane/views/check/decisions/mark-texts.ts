import { longDate, visibleLine, visibleText } from '../../../../src/report';
import type { DecidedFinding, DecisionKind, DecisionNote } from '../../../../src/review';

/** What was decided about a finding, in words. */
export interface MarkText {
  readonly kind: DecisionKind;
  /** Who decided what, and when. */
  readonly text: string;
  /** In the words of whoever decided; may be empty. */
  readonly reason: string;
  /** What it does not do, where somebody might think that it does. */
  readonly remark: string;
  /** Whether it is the person's own, who can undo it. */
  readonly own: boolean;
}

const remarkOn = ({ from, shownOnly }: DecisionNote, { severity }: DecidedFinding): string => {
  if (shownOnly !== true) return '';
  if (from === 'document') return 'Kept inside the document, and not counted here.';
  return severity === 'error' ? 'Recorded; the error stands.' : 'Recorded; the note stays.';
};

const markText = (
  kind: DecisionKind,
  what: string,
  note: DecisionNote | undefined,
  finding: DecidedFinding,
): readonly MarkText[] =>
  note === undefined
    ? []
    : [
        {
          kind,
          text: visibleLine(`${what} by ${note.name}, ${longDate(note.date)}`),
          reason: visibleText(note.reason),
          remark: kind === 'assign' && note.from === undefined ? '' : remarkOn(note, finding),
          own: note.from === undefined,
        },
      ];

/** Everything that was decided about a finding. */
export const markTexts = (finding: DecidedFinding): readonly MarkText[] => [
  ...markText('waive', 'Waived', finding.waived, finding),
  ...markText('wrong', 'Marked wrong', finding.markedWrong, finding),
  ...markText('assign', `Assigned to ${finding.assigned?.to ?? ''}`, finding.assigned, finding),
];
