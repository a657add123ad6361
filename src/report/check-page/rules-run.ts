import { RULES, ruleById, type Rule } from '../../checks';
import type { CheckReport, ReportFinding } from '../check-report';
import { counted } from '../words';
import { aside, code, type Column, type Section, type Words } from './page-content';

/** For so many files each has a column of its own. */
const MOST_COLUMNS = 3;

type Tally = ReadonlyMap<string, number>;

const tally = (findings: readonly ReportFinding[]): Tally => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

const of = (counts: Tally, rule: string): number => counts.get(rule) ?? 0;

/** A rule that is in none of the lists of this version is named all the same, where a finding names it. */
const rowsNeeded = (tallies: readonly Tally[]): readonly Pick<Rule, 'id' | 'description' | 'about'>[] => [
  ...RULES,
  ...[...new Set(tallies.flatMap((counts) => [...counts.keys()]))]
    .filter((id) => ruleById(id) === undefined)
    .map((id) => ({ id, description: '', about: 'document' as const })),
];

/** Which rules were run over which file, and how often each found something: also where it found nothing. */
export const rulesRunSection = ({ files, crossDocument }: CheckReport): Section => {
  const read = files.filter(({ problem }) => problem === undefined);
  const own = read.map(({ findings }) => tally(findings));
  const across = tally(crossDocument);
  const rows = rowsNeeded([...own, across]);
  const oneByOne = read.length <= MOST_COLUMNS;
  const columns: readonly Column[] = oneByOne
    ? [
        ...read.map(({ file }): Column => ({ label: file, as: 'number', share: 33 / read.length })),
        { label: 'Across the files', as: 'number', share: 11 },
      ]
    : [
        { label: 'Findings', as: 'number', share: 14 },
        { label: 'In how many files', as: 'number', share: 16 },
      ];
  const numbers = ({ id, about }: Pick<Rule, 'id' | 'about'>): readonly Words[] => {
    const forFiles = own.map((counts) => of(counts, id));
    if (oneByOne) {
      const shown = (isRun: boolean, count: number): Words => [isRun || count > 0 ? String(count) : '–'];
      return [
        ...forFiles.map((count) => shown(about === 'document', count)),
        shown(about === 'case', of(across, id)),
      ];
    }
    const sum = forFiles.reduce((all, count) => all + count, of(across, id));
    const holding = forFiles.filter((count) => count > 0).length;
    return [[String(sum)], [about === 'document' ? `${String(holding)} of ${String(read.length)}` : '–']];
  };
  return {
    id: 'rules-run',
    title: 'Which rules were run',
    blocks: [
      aside(
        `${counted(rows.length, 'rule')} over ${counted(read.length, 'file')} that could be read. 0 is a rule that found nothing; a dash, one that is not about that.`,
      ),
      {
        kind: 'table',
        caption: 'Findings of each rule',
        columns: [{ label: 'Rule', share: 56 }, ...columns],
        rows: rows.map((rule) => [[code(rule.id), ` ${rule.description}`], ...numbers(rule)]),
      },
    ],
  };
};
