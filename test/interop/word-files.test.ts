import { WRITTEN_REPORTS } from '../report/word/written-reports';
import { WRITTEN_DOCUMENTS } from '../template/written-documents';
import { typedReport } from './documents/typed-report';
import { bodyOf, paragraphsPandocSees, paragraphsWeSee } from './compare/plain-text';
import { outlineOfPdf, outlineWeSee, taggedPdfs, type Outline } from './compare/tagged-pdf';
import type { Files } from './ways';
import { describeWith } from './ways/found-programs';

const documents = [
  ...WRITTEN_DOCUMENTS,
  { name: 'typed-report', make: () => Promise.resolve(typedReport()) },
].map((document, index) => ({ ...document, file: `document-${index}` }));

const reports = WRITTEN_REPORTS.map((report, index) => ({ ...report, file: `report-${index}` }));

// A rule's id is broken over lines after its hyphens, and a tagged PDF tells of the end of a line as of a space.
const withoutSpaces = ({ headings, tables }: Outline): Outline => ({
  headings: headings.map((text) => text.replaceAll(' ', '')),
  tables: tables.map((rows) => rows.map((text) => text.replaceAll(' ', ''))),
});

let made: Files;
beforeAll(async () => {
  const all = [...documents, ...reports].map(async ({ file, make }) => [file, await make()] as const);
  made = Object.fromEntries(await Promise.all(all));
});

describeWith(['pandoc'])('pandoc', () => {
  test.each([...documents, ...reports])(
    'sees the text and the headings of $name that our reader sees',
    ({ file }) => {
      const ours = paragraphsWeSee(made[file]!);
      expect(ours.length).toBeGreaterThan(3);
      expect(paragraphsPandocSees(made[file]!)).toEqual(ours);
    },
  );
});

describeWith(['libreoffice', 'pdfinfo'])('LibreOffice', () => {
  let pdfs: Files;
  beforeAll(() => {
    pdfs = taggedPdfs(made);
  });

  test.each(documents)('opens $name, and tags the headings and tables that our reader sees', ({ file }) => {
    const ours = outlineWeSee(bodyOf(made[file]!));
    expect(ours.headings.length + ours.tables.length).toBeGreaterThan(1);
    expect(outlineOfPdf(pdfs[file]!)).toEqual(ours);
  });

  test.each(reports)('opens the $name, and tags the headings and tables that our reader sees', ({ file }) => {
    const ours = withoutSpaces(outlineWeSee(bodyOf(made[file]!)));
    expect(ours.headings.length + ours.tables.length).toBeGreaterThan(1);
    expect(withoutSpaces(outlineOfPdf(pdfs[file]!))).toEqual(ours);
  });
});
