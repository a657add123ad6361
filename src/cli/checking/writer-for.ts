import { RULES } from '../../checks';
import type { OrganisationSettings } from '../../policy';
import type { CaseOrder } from '../../review';
import {
  csvWriter,
  jsonlWriter,
  jsonWriter,
  renderHtml,
  renderSarif,
  tableWriter,
  textWriter,
  wholeWriter,
  type CaseWriter,
  type TextOptions,
} from '../../report';
import type { Format } from '../render-formats';

export interface WriterOptions extends TextOptions {
  readonly order?: CaseOrder;
  /** What the organisation's policy file added, where that is known: a report for filing says so. */
  readonly organisation?: OrganisationSettings;
  /** Files that were handed over and are no Word documents. */
  readonly notChecked?: readonly string[];
}

/** What writes a report in the format that was asked for. HTML, Word documents and SARIF hold everything until the end. */
export const writerFor = (format: Format, options: WriterOptions): CaseWriter => {
  const { organisation, notChecked } = options;
  const page = { ...(organisation && { organisation }), ...(notChecked && { notChecked }) };
  switch (format) {
    case 'text':
      return textWriter(options);
    case 'table':
      return tableWriter(options);
    case 'json':
      return jsonWriter();
    case 'jsonl':
      return jsonlWriter();
    case 'csv':
      return csvWriter();
    case 'html':
      return wholeWriter((report) => renderHtml(report, page));
    case 'docx':
      // Loaded only then: it brings what writes Word documents.
      return wholeWriter(async (report) => (await import('../../report/word')).renderDocx(report, page));
    case 'sarif':
      return wholeWriter((report) => renderSarif(report, RULES));
  }
};
