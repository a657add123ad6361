import { RULES } from '../../checks';
import type { CheckReport } from '../check-report';
import { longDate } from '../words';
import { only, type Fact, type Section } from './page-content';

const fact = (term: string, text: string): Fact => ({ term, words: [text] });

/** By what the files were checked: whoever reads the report later can tell which rules were in force for it. */
export const versionsSection = ({ tool, policy, today, files }: CheckReport): Section => {
  const others = new Map(
    files.flatMap((file) =>
      file.policy === undefined ? [] : [[`${file.policy.id} ${file.policy.version}`, file.file] as const],
    ),
  );
  const made = files.flatMap(({ file, caseFile }) => [
    ...only(caseFile?.template !== undefined, () =>
      fact(`Template of ${file}`, `${caseFile?.template?.id ?? ''} ${caseFile?.template?.version ?? ''}`),
    ),
    ...only(caseFile?.layout !== undefined, () =>
      fact(
        `Your own template of ${file}`,
        `“${caseFile?.layout?.name ?? ''}”. ${caseFile?.layout?.because ?? ''}`,
      ),
    ),
  ]);
  return {
    id: 'versions',
    title: 'Versions',
    blocks: [
      {
        kind: 'facts',
        facts: [
          fact('Tool', `${tool.name} ${tool.version}`),
          fact('Rules', `${String(RULES.length)} rules, of version ${tool.version} of the tool`),
          fact('Rule set', `${policy.id} ${policy.version}`),
          ...[...others].map(([other, file]) => fact(`Rule set of ${file}`, other)),
          fact('As at', longDate(today)),
          ...made,
        ],
      },
    ],
  };
};
