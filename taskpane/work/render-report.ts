import { renderHtml, renderText } from '../../src/report';
import { examine } from './examine';
import type { CaseRequest } from './work';

/** The check report as a page or as plain text. Files that were not read are named in both. */
export const reportText = (request: CaseRequest & { readonly format: 'html' | 'text' }): string => {
  const { report, files } = examine(request);
  const notChecked = files.attachments.map(({ file }) => file);
  if (request.format === 'html') return renderHtml(report, { notChecked });
  const along = notChecked.length === 0 ? '' : `\nNot checked: ${notChecked.join(', ')}.\n`;
  return `${renderText(report)}${along}`;
};
