import { sectionsNotFound } from '../../review/sections-not-found';
import { unsureReadings, type UnsureReading } from '../../review/unsure-readings';
import { visibleLine } from '../../review/visible-text';
import type { CheckReport, FileReport } from '../check-report';
import { counted, excerptText, placeText } from '../words';
import { only, paragraph, type Block, type Section, type Table, type Words } from './page-content';

/** So many values are listed; who has more to confirm reads them in the documents. */
const MOST_VALUES = 200;

const FOUND_BY: Readonly<Record<UnsureReading['reading']['foundBy'], string>> = {
  tag: 'in its control',
  heading: 'under a heading',
  label: 'beside a label',
  sentence: 'from a sentence',
};

const filesLeftOut = ({ files }: CheckReport, notChecked: readonly string[]): readonly Words[] => [
  ...files.flatMap(({ file, problem }): readonly Words[] =>
    problem === undefined
      ? []
      : [[{ as: 'strong', text: file }, `: it could not be read. ${problem.message}`]],
  ),
  ...notChecked.map((file): Words => [
    { as: 'strong', text: file },
    ': an attachment, or no Word document; it was not opened.',
  ]),
];

const withoutTemplate = ({ file, caseFile, kind }: FileReport): readonly Words[] => {
  if (caseFile === null) return [];
  const missing = sectionsNotFound(caseFile);
  const name = { as: 'strong', text: file } as const;
  if (missing === undefined) {
    return kind === 'unknown'
      ? [
          [
            name,
            ': nobody knows what kind of document it is, so nothing that a template asks for was looked for.',
          ],
        ]
      : [[name, ': there is no template for documents of this kind, so none says what must stand in it.']];
  }
  const quoted = missing.map((title) => `“${title}”`).join(', ');
  return missing.length === 0 ? [] : [[name, `: not found, so nothing in them was checked: ${quoted}.`]];
};

const valueRow = (file: string, { label, reading }: UnsureReading): readonly Words[] => [
  [label],
  [visibleLine(excerptText({ place: { ...reading.place, excerpt: reading.text.slice(0, 160) } }))],
  [placeText({ place: reading.place })],
  [`${file}, ${FOUND_BY[reading.foundBy]}`],
];

const valuesTable = (rows: readonly (readonly Words[])[]): Table => ({
  kind: 'table',
  caption: 'Values that are for a person to confirm',
  columns: [
    { label: 'Value of', share: 24 },
    { label: 'What was read', share: 30 },
    { label: 'Where', as: 'aside', share: 24 },
    { label: 'File, and how it was read', share: 22 },
  ],
  rows,
});

const values = ({ files }: CheckReport): readonly Block[] => {
  const rows = files.flatMap(({ file, caseFile }) =>
    caseFile === null ? [] : unsureReadings(caseFile).map((unsure) => valueRow(file, unsure)),
  );
  if (rows.length === 0) return [];
  return [
    paragraph(
      `${counted(rows.length, 'value')} could be read in more than one way, or from a sentence only. No error rests on them: they are for a person to confirm.`,
    ),
    valuesTable(rows.slice(0, MOST_VALUES)),
    ...only(rows.length > MOST_VALUES, () =>
      paragraph(`${String(rows.length - MOST_VALUES)} more are not listed.`),
    ),
  ];
};

/** What the check could not look at, or could not be sure of: what was not found is not what is not there. */
export const notCheckedSection = (report: CheckReport, notChecked: readonly string[]): Section => {
  const files = filesLeftOut(report, notChecked);
  const parts = report.files.flatMap(withoutTemplate);
  return {
    id: 'not-checked',
    title: 'What could not be checked',
    blocks: [
      ...only(files.length === 0, () => paragraph('Every file that was given was read.')),
      ...only(files.length > 0, () => ({ kind: 'list' as const, items: files })),
      ...only(parts.length > 0, () => ({ kind: 'list' as const, items: parts })),
      ...values(report),
      paragraph(
        'No check looks at pictures and scanned pages, at files that are embedded or linked, at whether what a document says is so, or at how well the investigation was done.',
      ),
    ],
  };
};
