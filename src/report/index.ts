// Apart from this face, because they bring `zod` with them: check-result (the schema of a report) and waiver-file.
export { buildReport, totalCounts, type FileInput, type ReportInput } from './build-report';
export type {
  CaseFinding,
  CheckReport,
  FileProblem,
  FileReport,
  FileStatus,
  ReportFinding,
  WaiverNote,
} from './check-report';
export { checkCase, reportOn, type CaseResult, type CaseSettings, type CheckedCase } from './check-case';
export { renderHtml, type HtmlOptions } from './check-html';
export { renderCsv } from './csv';
export { markup, SafeHtml, when, type HtmlValue } from './html';
export { printableJson, renderJson, renderJsonl } from './json';
export { NOT_THE_DEPARTMENT, renderPage } from './page';
export { renderPolicyHtml } from './policy-html';
export { renderPolicyJson, renderPolicyText } from './policy-text';
export { renderSarif, type RuleText } from './sarif';
export { renderText, type TextOptions } from './text';
export { visibleLine, visibleText } from '../review/visible-text';
export { TOOL } from './tool';
export { applyWaivers, covers, type WaivedReport, type Waiver } from './waivers';
export {
  counted,
  countsText,
  excerptText,
  kindLabel,
  longDate,
  pathwayLabel,
  placeText,
  SEVERITY_LABELS,
  STANDING_LABELS,
  upperFirst,
} from './words';
