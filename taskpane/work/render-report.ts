import { planBundle } from '../../src/bundle';
import { renderHtml, renderText, type PageOptions } from '../../src/report';
import { bundleInput } from './bundle-input';
import { examine, type Examined } from './examine';
import type { CaseRequest } from './work';

/**
 * What a report of the case says beside what was found: what the case lacks, what was not checked, and what the
 * organisation's file added.
 */
export const reportOptions = async (request: CaseRequest, examined: Examined): Promise<PageOptions> => {
  const { lacks } = await planBundle(bundleInput(examined, { ...request, draft: false }));
  return {
    lacks,
    notChecked: examined.files.attachments.map(({ file }) => file),
    organisation: request.organisation ?? {},
  };
};

/** The check report as a page or as plain text. Files that were not read are named in both. */
export const reportText = async (
  request: CaseRequest & { readonly format: 'html' | 'text' },
): Promise<string> => {
  const examined = examine(request);
  const { report } = examined;
  const options = await reportOptions(request, examined);
  if (request.format === 'html') return renderHtml(report, options);
  const { lacks = [], notChecked = [] } = options;
  const along = notChecked.length === 0 ? '' : `\nNot checked: ${notChecked.join(', ')}.\n`;
  return `${renderText(report, { lacks })}${along}`;
};
