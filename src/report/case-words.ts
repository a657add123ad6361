import type { CaseStatus, CaseSummary } from '../review';
import { visibleLine } from '../review/visible-text';
import { STATUS_LABELS } from './words';

const KINDS: Readonly<Record<CaseSummary['kinds'][number], string>> = {
  'investigation-plan': 'plan',
  'investigation-report': 'report',
  'cims-recommendations': 'recommendations',
  'rcs-investigation-report': 'RCS report',
  unknown: 'not recognised',
};

const PATHWAYS = { cims: 'CIMS', rcs: 'RCS', differing: 'differing' } as const;

/** How a case stands, as it is shown to people. */
export const CASE_STATUS_LABELS: Readonly<Record<CaseStatus, string>> = {
  ...STATUS_LABELS,
  incomplete: 'Not complete',
};

/** What a case is called in a table: its incident report ID, else its first file. */
export const caseName = ({ case: id, files: [file = ''] }: CaseSummary): string => visibleLine(id ?? file);

/** What its documents are, short enough for a column: `report, 2 × plan`. */
export const caseKindsText = ({ kinds }: CaseSummary): string =>
  [...new Set(kinds)]
    .map((kind) => {
      const count = kinds.filter((other) => other === kind).length;
      return count > 1 ? `${String(count)} × ${KINDS[kind]}` : KINDS[kind];
    })
    .join(', ') || '–';

/** `CIMS`, `RCS`, or that its documents differ. */
export const casePathwayText = ({ pathway }: CaseSummary): string =>
  pathway === null ? '–' : PATHWAYS[pathway];
