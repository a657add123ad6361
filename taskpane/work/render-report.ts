import { renderHtml, renderText, type PageOptions } from '../../src/report';
import { examine } from './examine';
import type { ReadFiles } from './read-files';
import type { CaseRequest } from './work';

/** What a report of the case says beside what was found: what was not checked, and what the organisation's file added. */
export const reportOptions = (
  { organisation = {} }: CaseRequest,
  { attachments }: ReadFiles,
): PageOptions => ({
  notChecked: attachments.map(({ file }) => file),
  organisation,
});

/** The check report as a page or as plain text. Files that were not read are named in both. */
export const reportText = (request: CaseRequest & { readonly format: 'html' | 'text' }): string => {
  const { report, files } = examine(request);
  const options = reportOptions(request, files);
  if (request.format === 'html') return renderHtml(report, options);
  const { notChecked = [] } = options;
  const along = notChecked.length === 0 ? '' : `\nNot checked: ${notChecked.join(', ')}.\n`;
  return `${renderText(report)}${along}`;
};
