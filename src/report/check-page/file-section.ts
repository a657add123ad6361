import type { CheckReport, FileReport } from '../check-report';
import { countsText, kindLabel, pathwayLabel } from '../words';
import { findingEntry } from './finding-entry';
import { aside, code, only, paragraph, type Block, type Findings, type Section } from './page-content';
import type { FileFindings, PlacedFinding } from './placed-findings';
import type { StatusOf } from './summary';

const findings = (placed: readonly PlacedFinding[]): Findings => ({
  kind: 'findings',
  findings: placed.map(({ id, finding }) => findingEntry(id, finding)),
});

const takenFor = ({ caseFile, policy }: FileReport): readonly Block[] => {
  if (caseFile === null) return [];
  const { kind, pathway } = caseFile;
  const heldAgainst = policy === undefined ? '' : ` Held against ${policy.id} ${policy.version}.`;
  return [
    aside(
      `Taken for: ${kindLabel(kind.value)}, ${pathwayLabel(pathway.value)} pathway. ${kind.because} ${pathway.because}${heldAgainst}`,
    ),
  ];
};

/** A file with its findings by section, in the order of the document. */
export const fileSection = ({ file, id, sections }: FileFindings, statusOf: StatusOf): Section => {
  const { file: title, problem, counts } = file;
  if (problem !== undefined) {
    return {
      id,
      title,
      blocks: [
        paragraph(...statusOf(file), ` ${problem.message}`),
        aside('Reason code: ', code(problem.reason)),
      ],
    };
  }
  return {
    id,
    title,
    blocks: [
      paragraph(...statusOf(file), ` ${countsText(counts)}`),
      ...takenFor(file),
      ...only(sections.length === 0, () => paragraph('Nothing was found.')),
    ],
    sections: sections.map((section, index) => ({
      id: `${id}-section-${String(index + 1)}`,
      title: section.title,
      blocks: [findings(section.findings)],
    })),
  };
};

/** What the files of one case say differently; there where there are several files, even without a finding. */
export const acrossSection = ({ files }: CheckReport, across: readonly PlacedFinding[]): readonly Section[] =>
  only(files.length > 1 || across.length > 0, () => ({
    id: 'across',
    title: 'Across the files',
    blocks: [
      aside('What the files of one case say differently.'),
      across.length === 0 ? paragraph('Nothing was found.') : findings(across),
    ],
  }));
