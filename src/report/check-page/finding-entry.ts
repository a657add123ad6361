import { setAsideBy } from '../../review';
import type { ReportFinding } from '../check-report';
import { decisionText, excerptText, placeText, SEVERITY_LABELS, STANDING_LABELS } from '../words';
import { badge, code, only, type Fact, type FindingEntry, type Words } from './page-content';
import { sourceWords } from './source-words';

const fact = (term: string, ...words: Words): Fact => ({ term, words });

const decisionFacts = ({ waived, markedWrong, assigned }: ReportFinding): readonly Fact[] => [
  ...(waived === undefined ? [] : [fact('Waived', decisionText(waived))]),
  ...(markedWrong === undefined ? [] : [fact('Marked as wrong', decisionText(markedWrong))]),
  ...(assigned === undefined ? [] : [fact(`Assigned to ${assigned.to}`, decisionText(assigned))]),
];

/** A finding with everything that is known of it: what, where, how to mend it, on whose word, and what was decided. */
export const findingEntry = (id: string, finding: ReportFinding): FindingEntry => {
  const { rule, severity, message, fix, standing } = finding;
  const where = placeText(finding);
  const excerpt = excerptText(finding);
  const isSetAside = setAsideBy(finding) !== undefined;
  return {
    id,
    rule,
    severity,
    isSetAside,
    title: [
      badge(severity, SEVERITY_LABELS[severity]),
      ...only(isSetAside, () => badge('ready', 'Set aside')),
      ` ${message}`,
    ],
    facts: [
      ...only(where !== '', () => fact('Where', where)),
      ...only(excerpt !== '', () => fact('Text there', { as: 'quote', text: excerpt })),
      fact('How to mend it', fix),
      fact('Source', ...sourceWords(finding.source), ` – ${STANDING_LABELS[standing]}`),
      fact('Rule', code(rule)),
      ...decisionFacts(finding),
    ],
  };
};
