import { visibleJson } from '../../review/visible-text';
import type { CaseWriter } from './case-writer';

const line = (value: object): string => `${visibleJson(JSON.stringify(value))}\n`;

/**
 * One JSON value a line, each with its `type`: `report` once; then for every case a `file` line for each of its files with
 * that file's `finding` lines, a `finding` line for each that is across its files (those have `files` in place of
 * `file`), and its `case` line, which ends it; then a `dropped-decision` line for each decision that was not applied.
 */
export const jsonlWriter = (): CaseWriter => ({
  begin: ({ run, ...head }) => line({ type: 'report', ...head, ...run }),
  write: ({ number, files, crossDocument, summary }) =>
    [
      ...files.flatMap(({ findings, ...file }) => [
        { type: 'file', ...file },
        ...findings.map((finding) => ({ type: 'finding', file: file.file, ...finding })),
      ]),
      ...crossDocument.map((finding) => ({ type: 'finding', ...finding })),
      { type: 'case', number, ...summary },
    ]
      .map(line)
      .join(''),
  end: (dropped) => dropped.map((each) => line({ type: 'dropped-decision', ...each })).join(''),
});
