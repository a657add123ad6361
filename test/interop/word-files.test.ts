import { WRITTEN_DOCUMENTS } from '../template/written-documents';
import { typedReport } from './documents/typed-report';
import { bodyOf, paragraphsPandocSees, paragraphsWeSee } from './compare/plain-text';
import { outlineOfPdf, outlineWeSee, taggedPdfs } from './compare/tagged-pdf';
import type { Files } from './ways';
import { describeWith } from './ways/found-programs';

const documents = [
  ...WRITTEN_DOCUMENTS,
  { name: 'typed-report', make: () => Promise.resolve(typedReport()) },
].map((document, index) => ({ ...document, file: `document-${index}` }));

let made: Files;
beforeAll(async () => {
  const all = documents.map(async ({ file, make }) => [file, await make()] as const);
  made = Object.fromEntries(await Promise.all(all));
});

describeWith(['pandoc'])('pandoc', () => {
  test.each(documents)('sees the text and the headings of $name that our reader sees', ({ file }) => {
    const ours = paragraphsWeSee(made[file]!);
    expect(ours.length).toBeGreaterThan(3);
    expect(paragraphsPandocSees(made[file]!)).toEqual(ours);
  });
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
});
