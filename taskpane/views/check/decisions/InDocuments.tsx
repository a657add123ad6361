import { counted, visibleLine } from '../../../../src/report';
import type { Decision, DocumentDecisions } from '../../../../src/review';
import { Notice } from '../../../parts/Notice';

interface Props {
  /** What the documents keep and nobody has taken up. */
  readonly inDocuments: readonly DocumentDecisions[];
  readonly onCount: (decisions: readonly Decision[]) => void;
}

const sentencesOf = ({ file, decisions, notes }: DocumentDecisions): readonly string[] => [
  ...(decisions.length === 0 ? [] : [`${file}: ${counted(decisions.length, 'decision')}.`]),
  ...notes.map((note) => `${file}: ${note}`),
];

const EXPLAINED =
  'What was decided there is shown with the findings and changes nothing: whoever could write the document could put it there. Read it; “Count them” makes the decisions your own, under the names and dates that they have.';

/** What was decided where the documents were worked on before, for a person to look at and to say that it counts. */
export const InDocuments = ({ inDocuments, onCount }: Props) => {
  const decisions = inDocuments.flatMap((each) => each.decisions);
  const told = inDocuments.flatMap(sentencesOf);
  if (told.length === 0) return null;
  const explained = decisions.length === 0 ? [] : [EXPLAINED];
  return (
    <Notice
      title="Decided inside the documents"
      actions={decisions.length === 0 ? [] : [{ label: 'Count them', onClick: () => onCount(decisions) }]}
    >
      {[...told, ...explained].map(visibleLine).join(' ')}
    </Notice>
  );
};
