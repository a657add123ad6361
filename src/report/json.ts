import type { CheckReport } from './check-report';
import { visibleJson } from '../review/visible-text';

/** Any value as JSON that is safe to print: two spaces of indent and a line end. */
export const printableJson = (value: unknown): string => `${visibleJson(JSON.stringify(value, null, 2))}\n`;

/** The whole report as one JSON value. */
export const renderJson = (report: CheckReport): string => printableJson(report);

/**
 * One JSON value a line, each with its `type`: `report` once, then for every file its `file` line and its `finding`
 * lines, then a `finding` line for each that is across files (those have `files` in place of `file`), then a
 * `dropped-decision` line for each decision that was not applied.
 */
export const renderJsonl = (report: CheckReport): string => {
  const { files, crossDocument, droppedDecisions = [], ...head } = report;
  const lines: object[] = [{ type: 'report', ...head }];
  for (const { findings, ...file } of files) {
    lines.push({ type: 'file', ...file });
    for (const finding of findings) lines.push({ type: 'finding', file: file.file, ...finding });
  }
  for (const finding of crossDocument) lines.push({ type: 'finding', ...finding });
  for (const dropped of droppedDecisions) lines.push({ type: 'dropped-decision', ...dropped });
  return lines.map((line) => `${visibleJson(JSON.stringify(line))}\n`).join('');
};
