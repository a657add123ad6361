import { countBySeverity, SEVERITIES, type Finding, type Severity } from '../checks';
import { source } from '../policy';
import { totalCounts } from './build-report';
import type { CaseFinding, CaseReading, CheckReport, FileReport, ReportFinding } from './check-report';
import { markup, when, type HtmlValue, type SafeHtml } from './html';
import { NOT_THE_DEPARTMENT, renderPage } from './page';
import {
  counted,
  countsText,
  excerptText,
  kindLabel,
  longDate,
  pathwayLabel,
  placeText,
  SEVERITY_LABELS,
  SEVERITY_MEANINGS,
  STANDING_LABELS,
  STATUS_LABELS,
} from './words';

export interface HtmlOptions {
  readonly title?: string;
  /** Shown under the title, for example which bundle the report belongs to. */
  readonly subtitle?: string;
  /** What was handed over but not read, such as a PDF: said, so that nobody takes it for checked. */
  readonly notChecked?: readonly string[];
  /** What the files as a whole lack, one sentence each; the report then says that they are not ready. */
  readonly lacks?: readonly string[];
}

const row = (term: string, content: HtmlValue): SafeHtml => markup`<dt>${term}</dt><dd>${content}</dd>`;

export const sourceHtml = (from: Finding['source']): SafeHtml => {
  const { title, url, publisher, date, reading } = source(from.document);
  const name =
    url === undefined ? markup`${title}` : markup`<a href="${url}" rel="noopener noreferrer">${title}</a>`;
  const details = [
    publisher,
    date,
    reading === 'not-read' ? 'not read by the authors of this tool' : undefined,
  ];
  return markup`${name}, ${from.where} (${details.filter((part) => part !== undefined).join(', ')})`;
};

const findingItem = (finding: ReportFinding): SafeHtml => {
  const { severity, waived } = finding;
  const excerpt = excerptText(finding);
  const place = placeText(finding);
  return markup`<li class="${severity}" data-rule="${finding.rule}" data-severity="${severity}">
    <h3><span class="badge ${severity}">${SEVERITY_LABELS[severity]}</span> ${finding.message}</h3>
    <dl>
      ${when(place !== '', () => row('Where', place))}
      ${when(excerpt !== '', () => row('Text there', markup`<q>${excerpt}</q>`))}
      ${row('How to mend it', finding.fix)}
      ${row('Source', markup`${sourceHtml(finding.source)} – ${STANDING_LABELS[finding.standing]}`)}
      ${row('Rule', markup`<code>${finding.rule}</code>`)}
      ${waived === undefined ? undefined : row('Waived', markup`${waived.reason} – decided by ${waived.name} on ${longDate(waived.date)}`)}
    </dl>
  </li>`;
};

const findingList = (findings: readonly ReportFinding[]): SafeHtml =>
  findings.length === 0
    ? markup`<p>Nothing was found.</p>`
    : markup`<ol class="findings">
        ${findings.map(findingItem)}
      </ol>`;

const statusBadge = (status: FileReport['status']): SafeHtml =>
  markup`<span class="badge ${status}">${STATUS_LABELS[status]}</span>`;

const summaryRow = (file: FileReport, index: number): SafeHtml =>
  markup`<tr>
    <th scope="row"><a href="#file-${index + 1}">${file.file}</a></th>
    <td class="what">${file.problem === undefined ? kindLabel(file.kind) : file.problem.message}</td>
    <td>${statusBadge(file.status)}</td>
    ${SEVERITIES.map((severity) => markup`<td class="number">${file.problem === undefined ? file.counts[severity] : '–'}</td>`)}
  </tr>`;

const acrossRow = (findings: readonly CaseFinding[]): SafeHtml => {
  const counts = countBySeverity(findings);
  return markup`<tr>
    <th scope="row"><a href="#across">Across the files</a></th>
    <td class="what"></td>
    <td></td>
    ${SEVERITIES.map((severity) => markup`<td class="number">${counts[severity]}</td>`)}
  </tr>`;
};

const verdict = (report: CheckReport, lacks: readonly string[]): SafeHtml => {
  const unreadable = report.files.filter(({ status }) => status === 'unreadable').length;
  const { error, warning } = totalCounts(report);
  if (unreadable > 0) {
    return markup`<div class="verdict error">
      <p>${counted(unreadable, 'file')} could not be read.</p>
      <p>What could not be read was not checked.</p>
    </div>`;
  }
  if (error > 0) {
    return markup`<div class="verdict error">
      <p>Not ready: ${counted(error, 'error')} left.</p>
      <p>Each one is below with its place and how to mend it.</p>
      ${lacks.map((lack) => markup`<p>${lack}</p>`)}
    </div>`;
  }
  if (lacks.length > 0) {
    return markup`<div class="verdict error">
      <p>Not ready.</p>
      ${lacks.map((lack) => markup`<p>${lack}</p>`)}
    </div>`;
  }
  if (warning > 0) {
    return markup`<div class="verdict warning">
      <p>No errors. ${counted(warning, 'warning')} for a person to look at.</p>
      <p>The check reads documents; it does not judge the investigation.</p>
    </div>`;
  }
  return markup`<div class="verdict ready">
    <p>No errors and no warnings.</p>
    <p>The check reads documents; it does not judge the investigation.</p>
  </div>`;
};

const takenFor = ({ kind, pathway }: CaseReading): SafeHtml =>
  markup`<p class="soft small">Taken for: ${kindLabel(kind.value)}, ${pathwayLabel(pathway.value)} pathway. ${kind.because} ${pathway.because}</p>`;

const fileSection = (file: FileReport, index: number): SafeHtml => {
  const id = `file-${String(index + 1)}`;
  const because = file.caseFile;
  return markup`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${file.file}</h2>
    ${
      file.problem === undefined
        ? markup`<p>${statusBadge(file.status)} ${countsText(file.counts)}</p>
            ${because === null ? undefined : takenFor(because)}
            ${findingList(file.findings)}`
        : markup`<p>${statusBadge(file.status)} ${file.problem.message}</p>
            <p class="soft small">Reason code: <code>${file.problem.reason}</code></p>`
    }
  </section>`;
};

const acrossSection = (report: CheckReport): SafeHtml =>
  markup`<section id="across" aria-labelledby="across-title">
    <h2 id="across-title">Across the files</h2>
    <p class="soft small">What the files of one case say differently.</p>
    ${findingList(report.crossDocument)}
  </section>`;

const severityKey = (): SafeHtml =>
  markup`<dl>
    ${SEVERITIES.map((severity: Severity) => row(SEVERITY_LABELS[severity], SEVERITY_MEANINGS[severity]))}
  </dl>`;

/** The report as one page that loads nothing, escapes everything a document said, and prints on A4. */
export const renderHtml = (report: CheckReport, options: HtmlOptions = {}): string => {
  const { title = 'Check report', subtitle, notChecked = [], lacks = [] } = options;
  const several = report.files.length > 1 || report.crossDocument.length > 0;
  return renderPage({
    title: report.files.length === 1 ? `${title}: ${report.files[0]?.file ?? ''}` : title,
    header: markup`<h1>${title}</h1>
      ${when(subtitle !== undefined, () => markup`<p>${subtitle}</p>`)}
      <p class="soft">
        Checked as at ${longDate(report.today)} against ${report.policy.id} ${report.policy.version}.
      </p>`,
    main: markup`<section aria-labelledby="summary-title">
        <h2 id="summary-title">Summary</h2>
        ${verdict(report, lacks)}
        <table class="summary">
          <caption>Files</caption>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" class="what">What it is</th>
              <th scope="col">Status</th>
              <th scope="col" class="number">Errors</th>
              <th scope="col" class="number">Warnings</th>
              <th scope="col" class="number">Notes</th>
            </tr>
          </thead>
          <tbody>
            ${report.files.map(summaryRow)}${when(several, () => acrossRow(report.crossDocument))}
          </tbody>
        </table>
        ${when(notChecked.length > 0, () => markup`<p><strong>Not checked</strong>, since neither attachments nor files that are no Word documents are read: ${notChecked.join(', ')}.</p>`)}
      </section>
      ${report.files.map(fileSection)}${when(several, () => acrossSection(report))}
      <section aria-labelledby="key-title">
        <h2 id="key-title">How to read this report</h2>
        ${severityKey()}
        <p class="small">
          Each finding names its source and how sure it is. What is <em>stated</em> stands in a document that
          the authors of this tool have read, in whole or in part; what is <em>suggested</em> is inferred and is for you to
          confirm; what is <em>confirmed</em> was confirmed by your organisation.
        </p>
      </section>`,
    footer: markup`<p>
      ${report.tool.name} ${report.tool.version}. ${NOT_THE_DEPARTMENT} This page may hold personal
      information: keep it in a secure place.
    </p>`,
  });
};
