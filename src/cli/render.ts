import { RULES } from '../checks';
import {
  renderCsv,
  renderHtml,
  renderJson,
  renderJsonl,
  renderSarif,
  renderText,
  type CheckReport,
  type TextOptions,
} from '../report';
import type { Format } from './render-formats';

/** The report in the format that was asked for. */
export const render = (report: CheckReport, format: Format, shown: TextOptions): string => {
  switch (format) {
    case 'text':
      return renderText(report, shown);
    case 'json':
      return renderJson(report);
    case 'jsonl':
      return renderJsonl(report);
    case 'html':
      return renderHtml(report);
    case 'sarif':
      return renderSarif(report, RULES);
    case 'csv':
      return renderCsv(report);
  }
};
