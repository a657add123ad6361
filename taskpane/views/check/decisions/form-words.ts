import { canBeSetAside, type DecidedFinding, type DecisionKind } from '../../../../src/review';

/** What the form of a decision says. */
export interface FormWords {
  readonly title: string;
  readonly reason: string;
  readonly button: string;
  /** What comes of it. */
  readonly effect: string;
}

const NAMES = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Why an error stands whatever anybody says of it. */
const WHY_IT_STANDS: Readonly<Record<DecidedFinding['standing'], string>> = {
  stated: 'because a source states it',
  confirmed: 'because your organisation has confirmed it',
  suggested: 'because the tool cannot vouch for the document while it is there',
};

const effectOfWrong = (finding: DecidedFinding): string => {
  const { severity, standing } = finding;
  const feedback = 'What you write can be handed on, without the document: “Feedback on the rules” below.';
  if (severity === 'error' && !canBeSetAside(finding))
    return `The error stands, ${WHY_IT_STANDS[standing]}: your mark is recorded and shown and changes nothing else. ${feedback}`;
  if (severity === 'info') return `The note stays, with your mark. ${feedback}`;
  return `The ${NAMES[severity]} is set aside. ${feedback}`;
};

/** The words of the form, by what is decided about what. */
export const formWords = (kind: DecisionKind, finding: DecidedFinding): FormWords => {
  const name = NAMES[finding.severity];
  switch (kind) {
    case 'waive':
      return {
        title: `Waive this ${name}`,
        reason: `Why the ${name} may stand`,
        button: 'Waive',
        effect:
          finding.severity === 'error'
            ? 'It is only suggested, so it can be set aside. The report says that you did, wherever it says “ready”.'
            : '',
      };
    case 'wrong':
      return {
        title: `Mark this ${name} wrong`,
        reason: 'What is wrong about it',
        button: 'Mark wrong',
        effect: effectOfWrong(finding),
      };
    case 'assign':
      return {
        title: `Assign this ${name}`,
        reason: 'Note (may be empty)',
        button: 'Assign',
        effect: `The ${name} stays open, with the name of whom it is assigned to. Nobody is told by this tool.`,
      };
  }
};
