import { cell, docxOf, paragraph, rootXml, row, run } from '../../fixtures/docx-builder';

const heading = (level: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;

const STYLES = rootXml(
  'styles',
  [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>',
    heading(1),
    heading(2),
  ].join(''),
);

const title = (text: string): string => paragraph(text, '<w:pStyle w:val="Title"/>');
const h1 = (text: string): string => paragraph(text, '<w:pStyle w:val="Heading1"/>');
const h2 = (text: string): string => paragraph(text, '<w:pStyle w:val="Heading2"/>');
const labelled = (label: string, value: string): string =>
  paragraph(`${run(`${label}:`, '<w:b/>')}${run(` ${value}`)}`);
const grid = (...rows: readonly (readonly string[])[]): string => {
  const columns = (rows[0] ?? []).map(() => '<w:gridCol w:w="3000"/>').join('');
  const content = rows.map((cells) => row(cells.map((text) => cell(text)).join(''))).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${content}</w:tbl>${paragraph('')}`;
};

/** An investigation report as somebody types it who has no template: headings, labels, tables, prose; no tags. */
export const typedReport = (): Uint8Array =>
  docxOf({
    // Under the name that pandoc looks for, whatever the relationship says.
    relationships: [{ type: 'styles', target: 'styles.xml' }],
    parts: { 'word/styles.xml': STYLES },
    body: [
      title('CIMS investigation report'),
      h1('1. Service details'),
      grid(['Service provider', 'Sample Service Provider'], ['Program', 'Residential care']),
      h1('2. Incident summary'),
      labelled('Incident report ID', 'SAMPLE-0009'),
      labelled('Date of incident', '4 August 2026'),
      labelled('Incident impact', 'Major impact'),
      paragraph('A neighbour told the supervisor that a worker had pulled a client by the arm.'),
      h1('3. Details of clients'),
      grid(
        ['Client', 'Date of birth', 'CRIS ID'],
        ['Sample Client One', '1 January 2012', 'SAMPLE-CRIS-0001'],
        ['Sample Client Two', '2 February 2011', 'SAMPLE-CRIS-0002'],
      ),
      h1('4. Subject of allegation'),
      labelled('Name', 'Example Worker'),
      labelled('Role', 'Residential care worker'),
      h1('5. Allegations and findings'),
      h2('Allegation 1'),
      labelled('Allegation', 'That Example Worker pulled Sample Client One by the arm.'),
      labelled('Incident type', 'Physical abuse'),
      labelled('Outcome', 'Substantiated'),
      labelled('Reasons', 'Both clients and the neighbour describe it in the same way.'),
      h2('Allegation 2'),
      labelled('Allegation', 'That Example Worker shouted insults at Sample Client Two.'),
      labelled('Incident type', 'Emotional/psychological abuse'),
      paragraph('On the balance of probabilities the allegation is not substantiated.'),
      h1('6. Recommendations'),
      grid(
        ['Recommendation', 'Owner', 'Due date'],
        ['Roster two workers for the evening meal.', 'House supervisor', '12 October 2026'],
      ),
      h1('7. Endorsement'),
      labelled('Name', 'Example Director'),
      labelled('Position', 'Director of services, delegated authority'),
      labelled('Date', '15 September 2026'),
    ].join(''),
  });
