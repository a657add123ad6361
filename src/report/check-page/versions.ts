import { RULES } from '../../checks';
import type { OrganisationSettings } from '../../policy';
import type { CheckReport } from '../check-report';
import { allOrganisationFacts } from '../organisation-facts';
import { notWhollyUsed } from '../organisation-use';
import { counted, longDate } from '../words';
import { only, type Fact, type Section } from './page-content';

const fact = (term: string, text: string): Fact => ({ term, words: [text] });

/** What the organisation's own file said: it may have confirmed what is only suggested elsewhere. */
const organisationUsed = (
  organisation: OrganisationSettings | undefined,
  file: CheckReport['organisation'],
): readonly Fact[] => {
  const note = notWhollyUsed(file);
  const which = [
    ...only(file?.sha256 !== undefined, () => fact('Its SHA-256', file?.sha256 ?? '')),
    ...only(note !== undefined, () => fact('What of it was used', note ?? '')),
  ];
  if (organisation === undefined)
    return file === undefined ? [] : [fact('Organisation file', file.name ?? 'without a name'), ...which];
  if (file === undefined && Object.keys(organisation).length === 0)
    return [fact('Organisation file', 'none was given')];
  const { name, ...settings } = organisation;
  const { confirmations = [], wording = [] } = settings;
  const adds = `${counted(confirmations.length, 'confirmed row')} of the alignment tables, ${counted(wording.length, 'wording')} to avoid`;
  return [
    fact('Organisation file', `${name ?? 'without a name'}: ${adds}`),
    ...which,
    ...allOrganisationFacts(settings).map((each) => fact(each.name, each.says)),
  ];
};

/** By what the files were checked: whoever reads the report later can tell which rules were in force for it. */
export const versionsSection = (
  { tool, policy, organisation: file, today, files }: CheckReport,
  organisation?: OrganisationSettings,
): Section => {
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
          ...organisationUsed(organisation, file),
          ...made,
        ],
      },
    ],
  };
};
