import { bySeverity } from '../../checks';
import type { CaseSummary } from '../../review';
import { visibleJson } from '../../review/visible-text';
import type { CaseFinding } from '../check-report';
import type { CaseWriter } from './case-writer';

/** A value as it stands, so many steps deep, in a JSON text that is indented by two spaces. */
const within = (value: unknown, steps: number): string =>
  visibleJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${'  '.repeat(steps)}`);

const member = (name: string, value: unknown): string => `  ${JSON.stringify(name)}: ${within(value, 1)}`;

/** The whole report as one JSON value. Files are written as they come; what is across them is held until the end. */
export const jsonWriter = (): CaseWriter => {
  const across: CaseFinding[] = [];
  const cases: CaseSummary[] = [];
  let files = 0;
  return {
    begin: ({ schemaVersion, tool, policy, organisation, today }) =>
      [
        '{',
        `${member('schemaVersion', schemaVersion)},`,
        `${member('tool', tool)},`,
        `${member('policy', policy)},`,
        ...(organisation === undefined ? [] : [`${member('organisation', organisation)},`]),
        `${member('today', today)},`,
        '  "files": [',
      ].join('\n'),
    write: (each) => {
      across.push(...each.crossDocument);
      cases.push(each.summary);
      const written = each.files.map((file, at) => `${files + at === 0 ? '' : ','}\n    ${within(file, 2)}`);
      files += each.files.length;
      return written.join('');
    },
    end: (dropped) =>
      [
        `${files === 0 ? '' : '\n  '}],`,
        `${member('crossDocument', bySeverity(across))},`,
        `${member('cases', cases)}${dropped.length === 0 ? '' : ','}`,
        ...(dropped.length === 0 ? [] : [member('droppedDecisions', dropped)]),
        '}\n',
      ].join('\n'),
  };
};
