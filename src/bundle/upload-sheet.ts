import {
  markup,
  kindLabel,
  longDate,
  NOT_THE_DEPARTMENT,
  renderPage,
  when,
  type HtmlValue,
  type SafeHtml,
} from '../report';
import type { BundleInput, FieldName } from './input';
import type { MergedCase, MergedGroup } from './merged-case';
import type { NumberedFile } from './names';
import { SHEET_GROUPS, SHEET_SECTIONS, type SheetField, type SheetGroup } from './upload-fields';

export interface UploadSheet {
  readonly bundle: string;
  readonly incidentId: string | null;
  readonly today: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly draft: boolean;
  /** Errors that nobody has set aside. */
  readonly errors: number;
  /** Who set how many errors aside, in words; empty where nobody did. */
  readonly setAside: string;
  readonly lacks: readonly string[];
  readonly merged: MergedCase;
  readonly files: readonly NumberedFile[];
  readonly labels: BundleInput['labels'];
}

const BOX = markup`<span class="box" role="img" aria-label="Tick when done"></span>`;

const NOT_GIVEN = markup`<span class="soft">Not given in the documents</span>`;

const valueRow = (label: string, text: string | undefined, from: string | undefined): SafeHtml =>
  markup`<tr>
    <td class="tick">${BOX}</td>
    <th scope="row">${label}</th>
    <td class="value">${text ?? NOT_GIVEN}</td>
    <td class="from">${from}</td>
  </tr>`;

const fieldTable = (caption: HtmlValue, rows: readonly SafeHtml[]): HtmlValue =>
  when(
    rows.length > 0,
    () =>
      markup`<table class="fields">
        ${caption === undefined ? undefined : markup`<caption>${caption}</caption>`}
        <thead>
          <tr>
            <td class="tick"></td>
            <th scope="col" class="field">Field</th>
            <th scope="col">Enter</th>
            <th scope="col" class="from">From</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`,
  );

/** "1-investigation-report.docx" is told by its number. */
const shortFrom = (from: string): string => `file ${from.slice(0, from.indexOf('-'))}`;

/** Where a value comes from, and how it was found where somebody has to confirm it before it is entered. */
const fromWords = (from: string, unsure: string | undefined): string =>
  unsure === undefined ? shortFrom(from) : `${shortFrom(from)}, ${unsure}`;

const sectionRows = (sheet: UploadSheet, fields: readonly SheetField[]): SafeHtml[] =>
  fields
    .filter(({ field, always }) => always || sheet.merged.fields[field] !== undefined)
    .map(({ field }) => {
      const value = sheet.merged.fields[field];
      return valueRow(
        sheet.labels[field],
        value?.text,
        value === undefined ? '' : fromWords(value.from, value.unsure),
      );
    });

const copyTable = (
  sheet: UploadSheet,
  one: string,
  fields: readonly SheetField[],
  group: MergedGroup,
  at: number,
) => {
  const copy: Readonly<Partial<Record<FieldName, string>>> = group.copies[at] ?? {};
  const rows = fields
    .filter(({ field, always }) => always || copy[field] !== undefined)
    .map(({ field }) =>
      valueRow(sheet.labels[field], copy[field], fromWords(group.from, group.unsure[at]?.[field])),
    );
  return fieldTable(markup`${one} ${at + 1} of ${group.copies.length}`, rows);
};

const groupSection = (sheet: UploadSheet, { group, one, title, fields }: SheetGroup): SafeHtml => {
  const merged = sheet.merged.groups[group];
  return markup`<section aria-labelledby="group-${group}">
    <h2 id="group-${group}">${title}</h2>
    ${
      merged === undefined
        ? markup`<p class="soft">None in the documents.</p>`
        : merged.copies.map((_copy, at) => copyTable(sheet, one, fields, merged, at))
    }
  </section>`;
};

const purposes: Readonly<Record<NumberedFile['kind'], string>> = {
  'investigation-report': 'Attach as the investigation report.',
  'rcs-investigation-report': 'Attach as the investigation report: it is submitted in place of a CIMS one.',
  'investigation-plan': 'Attach with the report.',
  'cims-recommendations': 'Attach with the RCS report: it must go with it.',
  attachment: 'Attach with the report, if it is to be submitted.',
  unknown: 'Its kind was not recognised: decide before you attach it.',
};

const fileRow = (file: NumberedFile): SafeHtml =>
  markup`<tr>
    <td class="tick">${BOX}</td>
    <th scope="row">${file.name}</th>
    <td>${file.kind === 'attachment' ? 'further attachment' : kindLabel(file.kind)}${file.document === undefined ? ' (not checked)' : ''}</td>
    <td>${purposes[file.kind]}</td>
  </tr>`;

/** What a bundle must not be silent about: files of which nobody here knows more than their bytes. */
const unchecked = (files: readonly NumberedFile[]): HtmlValue => {
  const names = files.filter(({ document }) => document === undefined).map(({ name }) => name);
  return when(
    names.length > 0,
    () =>
      markup`<p><strong>Not checked:</strong> ${names.join(', ')}. Somebody has to read what this tool does not.</p>`,
  );
};

const isReport = ({ kind }: NumberedFile): boolean =>
  kind === 'investigation-report' || kind === 'rcs-investigation-report';

/** Nothing is as it should be where the report itself was not read. */
const tone = (files: readonly NumberedFile[]): 'ready' | 'warning' =>
  files.some((file) => isReport(file) && file.document === undefined) ? 'warning' : 'ready';

const banner = ({ draft, errors, setAside, lacks, files }: UploadSheet): SafeHtml =>
  draft
    ? markup`<div class="verdict error">
        <p>Draft: not for upload.</p>
        ${when(errors > 0, () => markup`<p>${errors} ${errors === 1 ? 'error is' : 'errors are'} left; check-report.html says where and how to mend them.</p>`)}
        ${lacks.map((lack) => markup`<p>${lack}</p>`)}
        ${unchecked(files)}
      </div>`
    : markup`<div class="verdict ${setAside === '' ? tone(files) : 'warning'}">
        <p>${setAside === '' ? 'No errors were found in the documents that were checked.' : `Ready, with ${setAside}.`}</p>
        ${unchecked(files)}
        <p>Look at check-report.html before you upload: what it says is for a person to judge.</p>
      </div>`;

/** What to enter in CIMS, field by field, and which file goes where; for the screen and for A4. */
export const renderUploadSheet = (sheet: UploadSheet): string =>
  renderPage({
    title: `Upload sheet: ${sheet.incidentId ?? 'no incident report ID'}`,
    header: markup`<h1>Upload sheet for ${sheet.incidentId ?? 'an incident without a report ID'}</h1>
      <p>What to enter in CIMS, field by field, and which file goes where. Tick each line when it is done.</p>
      <p class="soft">${sheet.bundle}, as at ${longDate(sheet.today)}</p>`,
    main: markup`${banner(sheet)}
      <section aria-labelledby="files">
        <h2 id="files">Files to attach</h2>
        <table>
          <thead>
            <tr>
              <td class="tick"></td>
              <th scope="col">File in this bundle</th>
              <th scope="col">What it is</th>
              <th scope="col">Where it goes</th>
            </tr>
          </thead>
          <tbody>
            ${sheet.files.map(fileRow)}
          </tbody>
        </table>
        <p class="small">
          Do not upload upload-sheet.html, check-report.html, case.json, manifest.json or SHA256SUMS: they are
          for you and for whoever reviews the bundle. Nothing is known for certain about the file types and
          sizes that the register accepts; if it refuses a file, ask the department.
        </p>
      </section>
      <p class="small soft">
        The labels below are those of the documents. The screens of the client incident register were not
        available to the authors of this tool, so a field may have another name or place there.
      </p>
      ${SHEET_SECTIONS.map(({ title, fields }, index) => {
        const rows = sectionRows(sheet, fields);
        return when(
          rows.length > 0,
          () =>
            markup`<section aria-labelledby="section-${index}">
              <h2 id="section-${index}">${title}</h2>
              ${fieldTable(undefined, rows)}
            </section>`,
        );
      })}${SHEET_GROUPS.map((group) => groupSection(sheet, group))}`,
    footer: markup`<p>
      ${sheet.tool.name} ${sheet.tool.version}. ${NOT_THE_DEPARTMENT} This sheet holds personal information:
      keep it in a secure place, and shred prints of it.
    </p>`,
  });
