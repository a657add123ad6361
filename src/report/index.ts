// Apart from this face, because it brings `zod` with it: check-result (the schema of a report).
export {
  allFindings,
  buildReport,
  statusOf,
  totalCounts,
  type FileInput,
  type ReportInput,
} from './build-report';
export { SCHEMA_VERSION } from './check-report';
export type {
  CaseFinding,
  CheckReport,
  FileProblem,
  FileReport,
  FileStatus,
  OrganisationFileUse,
  OrganisationUsed,
  ReportFinding,
} from './check-report';
export { checkCase, reportOn, type CaseResult, type CaseSettings, type CheckedCase } from './check-case';
export { caseReport, type CaseReport } from './case-by-case/case-report';
export type { CaseWriter, RunFacts, RunHead } from './case-by-case/case-writer';
export { csvWriter } from './case-by-case/csv-writer';
export { jsonWriter } from './case-by-case/json-writer';
export { jsonlWriter } from './case-by-case/jsonl-writer';
export { ReportStream } from './case-by-case/report-stream';
export { tableWriter, textWriter } from './case-by-case/text-writer';
export { wholeWriter } from './case-by-case/whole-writer';
export { renderCaseCsv } from './case-csv';
export { renderCaseTable } from './case-table';
export { CASE_STATUS_LABELS, caseKindsText, caseName, casePathwayText } from './case-words';
export { renderHtml } from './check-page/html/render-html';
export type { PageOptions } from './check-page/page-options';
export { renderCsv } from './csv';
export type { DiffLabels } from './diff/diff-content';
export { renderDiffHtml } from './diff/diff-html';
export { renderDiffJson } from './diff/diff-json';
export { renderDiffText } from './diff/diff-text';
export { markup, SafeHtml, when, type HtmlValue } from './html';
export { printableJson, renderJson, renderJsonl } from './json';
export { NOT_THE_DEPARTMENT, renderPage } from './page';
export { renderPolicyHtml } from './policy-html';
export { organisationLines, renderPolicyJson, renderPolicyText } from './policy-text';
export { renderSarif, type RuleText } from './sarif';
export { renderText, type TextOptions } from './text';
export { visibleLine, visibleText } from '../review/visible-text';
export { TOOL } from './tool';
export { notWhollyUsed, organisationUsedText } from './organisation-use';
export { decidedReport, withDropped, type FilesOfCase } from './decided-report';
export {
  counted,
  countsText,
  decisionText,
  decisionTexts,
  droppedText,
  excerptText,
  kindLabel,
  longDate,
  pageText,
  pathwayLabel,
  placeText,
  setAsideText,
  SEVERITY_LABELS,
  STANDING_LABELS,
  statusText,
  upperFirst,
} from './words';
