import { readCase } from '../../../src/casefile';
import { placeOf, readDocx, type DocxContent } from '../../../src/docx';
import { destinationOf } from '../../../taskpane/work/destination';
import { outlineOf } from '../../../taskpane/work/outline';
import { buildDocument } from '../../checks/support/build-document';
import { cimsReport, typed, type DocumentSpec } from '../../checks/support/document-spec';
import { processorTime } from '../../tools/processor-time';

const BODY = 'word/document.xml';
const read = async (spec: DocumentSpec): Promise<DocxContent> => readDocx(await buildDocument(spec));

const sdt = (tag: string, content: string, kind = '<w:richText/>') =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const p = (content: string) => `<w:p>${content}</w:p>`;
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

const bodyOf = (content: DocxContent) => content.parts.find(({ kind }) => kind === 'body')!;

describe('a destination', () => {
  test('counts controls by tag in the body, and goes from the inside out', async () => {
    const field = (text: string) => p(sdt('cims:client.name', r(text), '<w:text/>'));
    const content = await read(
      typed(
        sdt(
          'cims:section.clients',
          sdt('cims:group.client', field('One')) + sdt('cims:group.client', field('Two') + p(r('more'))),
        ),
      ),
    );
    const body = bodyOf(content);
    expect(destinationOf(content, placeOf(body, 1, 'cims:client.name'))).toEqual({
      control: { tag: 'cims:client.name', occurrence: 1 },
      around: [
        { tag: 'cims:group.client', occurrence: 1 },
        { tag: 'cims:section.clients', occurrence: 0 },
      ],
      words: 'Two',
      headings: [],
      part: BODY,
      paragraph: 1,
    });
    expect(destinationOf(content, placeOf(body, 2))).toMatchObject({
      words: 'more',
      around: [
        { tag: 'cims:group.client', occurrence: 1 },
        { tag: 'cims:section.clients', occurrence: 0 },
      ],
    });
  });

  test('passes over controls without a tag, and those that the oldest Word does not list', async () => {
    const content = await read(
      typed(sdt('outer', sdt('', sdt('plain', p(sdt('inner', r('x'))), '<w:text/>')))),
    );
    expect(destinationOf(content, placeOf(bodyOf(content), 0, 'inner'))).toMatchObject({
      control: { tag: 'inner', occurrence: 0 },
      around: [{ tag: 'outer', occurrence: 0 }],
    });
  });

  test('in a header has words only; a tag that is not there leads round it', async () => {
    const content = await read(cimsReport());
    const header = content.parts.find(({ kind }) => kind === 'header')!;
    const place = placeOf(header, 0, 'cims:incident.id');
    expect(destinationOf(content, place)).toEqual({
      around: [],
      words: place.excerpt,
      headings: [],
      part: header.name,
      paragraph: 0,
    });
    const elsewhere = destinationOf(content, placeOf(bodyOf(content), 4, 'cims:no.such'));
    expect(elsewhere.control).toBeUndefined();
    expect(elsewhere.around).toEqual([{ tag: 'cims:section.service-details', occurrence: 0 }]);
  });

  test('is found in a large document as fast as in a small one', async () => {
    const rows = (count: number) =>
      typed(
        sdt(
          'section',
          Array.from({ length: count }, (_, at) => p(sdt(`tag${String(at % 7)}`, r('x')))).join(''),
        ),
      );
    const time = (content: DocxContent): number => {
      const body = bodyOf(content);
      const start = processorTime();
      body.controls.forEach(({ from, tag }) => destinationOf(content, placeOf(body, from, tag)));
      return processorTime() - start;
    };
    const large = await read(rows(8000));
    expect(bodyOf(large).controls).toHaveLength(8001);
    expect(time(large)).toBeLessThan(2000);
  });
});

describe('the outline', () => {
  const outline = async (spec: DocumentSpec) => {
    const content = await read(spec);
    return outlineOf(bodyOf(content), readCase(content));
  };

  test('has headings, fields by their label, and prompts marked as empty', async () => {
    const lines = await outline(cimsReport().without('manager.contact'));
    expect(lines).toContainEqual({ paragraph: 3, heading: 1, text: 'Service details', empty: false });
    expect(lines).toContainEqual(
      expect.objectContaining({ label: 'Incident report ID', text: 'SAMPLE-0001', empty: false }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ label: 'Telephone or email', empty: true }));
    expect(
      lines.filter(({ text, heading }) => text === 'Incident report ID' && heading === undefined),
    ).toEqual([]);
    const paragraphs = lines.map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });

  test('names no field twice where the line names it itself, and leaves blank lines out', async () => {
    const lines = await outline(typed('Incident report ID: SAMPLE-1', '', 'Some words.'));
    expect(lines).toEqual([
      { paragraph: 0, text: 'Incident report ID: SAMPLE-1', empty: false },
      { paragraph: 2, text: 'Some words.', empty: false },
    ]);
  });

  test('keeps a heading that says what its field is called', async () => {
    const heading =
      '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Scope of the investigation</w:t></w:r></w:p>';
    const lines = await outline(typed('Investigation report', heading, 'What happened that day.'));
    expect(lines[1]).toEqual({ paragraph: 1, heading: 1, text: 'Scope of the investigation', empty: false });
    expect(lines[2]).toMatchObject({ label: 'Scope of the investigation', text: 'What happened that day.' });
  });

  test('a control that somebody emptied has its line, so that the gap is seen', async () => {
    const lines = await outline(
      typed(p(sdt('cims:incident.id', '<w:r><w:t xml:space="preserve"> </w:t></w:r>', '<w:text/>'))),
    );
    expect(lines).toEqual([{ paragraph: 0, label: 'Incident report ID', text: '', empty: true }]);
  });
});
