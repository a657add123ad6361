import { renderHtml } from '../../src/report';
import { examine } from './examine';
import { reportOptions } from './render-report';
import type { CaseRequest, ReportFormat } from './work';

/** The check report as a page, or as a Word document, which brings `docx`. */
export const reportFile = async (
  request: CaseRequest & { readonly format: ReportFormat },
): Promise<Uint8Array> => {
  const examined = examine(request);
  const { report } = examined;
  const options = await reportOptions(request, examined);
  if (request.format === 'html') return new TextEncoder().encode(renderHtml(report, options));
  const { renderDocx } = await import('../../src/report/word');
  return renderDocx(report, options);
};
