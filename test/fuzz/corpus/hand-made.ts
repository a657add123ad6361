// Documents that no template of ours looks like: everything that Word can put into a document, and layouts that people
// make themselves.
import { strToU8 } from 'fflate';
import {
  cell,
  control,
  paragraph,
  partsOf,
  rootXml,
  row,
  run,
  table,
  tagged,
} from '../../fixtures/docx-builder';
import type { DocxRecipe } from '../../fixtures/docx-builder';
import type { Parts } from './pack';

const BY = 'w:author="Example Reviewer" w:date="2026-08-01T09:00:00Z"';
const heading = (text: string, level = 1): string =>
  paragraph(run(text), `<w:pStyle w:val="Heading${level}"/>`);
const bold = (text: string): string => run(text, '<w:b/>');
const line = (label: string, value: string): string => paragraph(bold(`${label}:`) + run(` ${value}`));
const pair = (label: string, value: string): string => row(cell(paragraph(bold(label))) + cell(value));
const listed = (text: string, level = 0, id = 1): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);

const STYLES = rootXml(
  'styles',
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[1, 2, 3]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
    )
    .join('')}`,
);

const NUMBERING = rootXml(
  'numbering',
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${['%1.', '%1.%2', '(%3)']
    .map(
      (text, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${level === 2 ? 'lowerLetter' : 'decimal'}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join(
      '',
    )}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="cardinalText"/><w:lvlText w:val="Allegation %1:"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
);

const textBox = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const recipes: Readonly<Record<string, DocxRecipe>> = {
  /** One of everything that the reader of stories knows. */
  'every-kind-of-markup': {
    body: [
      heading('Investigation report'),
      paragraph(
        `${run('Incident report ID: ')}${tagged('cims:incident.id', run('SAMPLE-0001'), '<w:text/>')}`,
      ),
      tagged(
        'cims:group.allegation',
        paragraph(`${run('Allegation: ')}${tagged('cims:allegation.statement', run('A door was locked.'))}`) +
          paragraph(
            `${run('Outcome: ')}${tagged('cims:allegation.outcome', run('Not substantiated'), '<w:dropDownList><w:listItem w:displayText="Substantiated" w:value="a"/><w:listItem w:displayText="Not substantiated" w:value="b"/></w:dropDownList>')}`,
          ),
        '<w:richText/>',
      ),
      control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', paragraph('☒ Yes')),
      control('<w15:repeatingSection/>', control('<w15:repeatingSectionItem/>', paragraph('An item'))),
      tagged(
        'cims:manager.name',
        paragraph(run('Enter a name', '<w:rStyle w:val="PlaceholderText"/>')),
        '<w:showingPlcHdr/>',
      ),
      paragraph(
        `<w:commentRangeStart w:id="0"/>${run('Commented on.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      paragraph(
        `${run('Kept ')}<w:ins w:id="1" ${BY}>${run('put in ')}</w:ins><w:del w:id="2" ${BY}><w:r><w:delText>taken out</w:delText></w:r></w:del>`,
      ),
      `<w:moveFromRangeStart w:id="3" w:name="m"/><w:p><w:moveFrom w:id="4" ${BY}>${run('moved')}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="3"/><w:p><w:moveTo w:id="5" ${BY}>${run('moved')}</w:moveTo></w:p>`,
      paragraph(`${run('Seen ')}${run('and hidden', '<w:vanish/>')}`),
      paragraph(
        `${run('A note')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`,
      ),
      paragraph(
        `${field('PAGE', '1')}${field('HYPERLINK "https://example.org/"', 'a link')}<w:fldSimple w:instr="DATE">${run('1 August 2026')}</w:fldSimple>`,
      ),
      paragraph(
        `<w:hyperlink r:id="r9" w:anchor="b">${run('Elsewhere')}</w:hyperlink><w:r><w:tab/><w:t>after</w:t><w:br/><w:t>below</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`,
      ),
      paragraph(`${run('A box: ')}${textBox('Allegation 2')}`),
      listed('One'),
      listed('One and one', 1),
      listed('a', 2),
      listed('about a door', 0, 2),
      listed('about a window', 0, 2),
      table(
        row(cell('Allegation', '<w:gridSpan w:val="2"/>') + cell('Outcome'), '<w:tblHeader/>') +
          row(cell('1', '<w:vMerge w:val="restart"/>') + cell('A door was locked.') + cell('Substantiated')) +
          row(cell('', '<w:vMerge/>') + cell(table(row(cell('inner') + cell('table')))) + cell('☐ Yes ☒ No')),
      ),
      paragraph('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'),
      '<w:altChunk r:id="r8"/><w:sectPr><w:headerReference w:type="default" r:id="r1"/></w:sectPr>',
    ].join(''),
    related: [
      { type: 'styles', xml: STYLES },
      { type: 'header', xml: rootXml('hdr', paragraph('Incident report ID: SAMPLE-0001')) },
      { type: 'footer', xml: rootXml('ftr', paragraph(field('FILENAME', '&lt;file name&gt;'))) },
      {
        type: 'footnotes',
        xml: rootXml('footnotes', `<w:footnote w:id="2">${paragraph('At the foot.')}</w:footnote>`),
      },
      {
        type: 'endnotes',
        xml: rootXml('endnotes', `<w:endnote w:id="2">${paragraph('At the end.')}</w:endnote>`),
      },
      {
        type: 'comments',
        xml: rootXml(
          'comments',
          `<w:comment w:id="0" ${BY}>${paragraph('Is it so?').replace('<w:p>', '<w:p w14:paraId="00000001">')}</w:comment>`,
        ),
      },
      { type: 'numbering', xml: NUMBERING },
      {
        type: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
        xml: '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="1"/></w15:commentsEx>',
      },
    ],
    relationships: [{ type: 'hyperlink', target: 'https://example.org/', external: true }],
  },
  /** An RCS report that somebody typed. */
  'prose-report': {
    body: [
      paragraph(bold('Reportable Conduct Scheme investigation report')),
      line('Incident report ID', 'SAMPLE-0001'),
      line('Name of organisation', 'Example Care'),
      heading('1. Allegation One — physical violence'),
      paragraph('It is alleged that on 6 July 2026 Example Worker One pushed Sample Client One.'),
      heading('Evidence', 2),
      paragraph('Sample Witness One said that she saw it. The roster shows both at work.'),
      heading('Findings', 2),
      paragraph('The allegation is substantiated on the balance of probabilities.'),
      heading('2. Allegation Two — ill-treatment'),
      paragraph('It is alleged that Sample Client Two was left alone.'),
      paragraph(bold('Conclusion')),
      paragraph('The allegation was found to be unsubstantiated due to insufficient evidence.'),
      paragraph('“Substantiated” means that it is more likely than not that the conduct happened.'),
      heading('Recommendations'),
      listed('Write a door policy by 1 September 2026.'),
      listed('Train staff.'),
    ].join(''),
    related: [
      { type: 'styles', xml: STYLES },
      { type: 'numbering', xml: NUMBERING },
    ],
  },
  /** The department's words in tables across and down, two labels to a row, cells merged. */
  'label-tables': {
    body: [
      paragraph(bold('CIMS incident investigation plan')),
      heading('Service details'),
      table(
        pair('Service provider', 'Example Care') +
          row(cell('Address') + cell('1 Example Street') + cell('Area') + cell('North')) +
          row(cell('Investigation manager details', '<w:gridSpan w:val="4"/>')) +
          pair('Name', 'Example Manager') +
          pair('Position', ''),
      ),
      heading('Incident summary details'),
      table(
        row(
          ['Incident reference number', 'Incident type', 'Impact'].map((text) => cell(text)).join(''),
          '<w:tblHeader/>',
        ) + row(['SAMPLE-0001', 'Physical abuse', 'Major'].map((text) => cell(text)).join('')),
      ),
      heading('Details of client(s) involved in incident'),
      table(
        row(['Name', 'Date of birth', 'Victim?'].map((text) => cell(text)).join('')) +
          row(['Sample Client One', '2/3/2015', '☒ Yes ☐ No'].map((text) => cell(text)).join('')) +
          row(['Sample Client Two', '31/2/2016', '[ ] Yes [x] No'].map((text) => cell(text)).join('')),
      ),
      heading('Victoria Police response'),
      paragraph('Were the police told? ☐ Yes ☒ No'),
      heading('Proposed investigation methodology'),
      line('Investigation approach', 'Interviews and records'),
      paragraph(run('&lt;Enter the plan here&gt;')),
      heading('Investigation plan approval'),
      paragraph('Approved by:\tExample Delegate\tDate:\t20 July 2026'),
      paragraph('Signature: ____________'),
    ].join(''),
    related: [{ type: 'styles', xml: STYLES }],
  },
  /** Strict OOXML, with little in it. */
  strict: {
    strict: true,
    body:
      heading('Investigation report') +
      line('Incident report ID', 'SAMPLE-0001') +
      table(pair('Client', 'Sample Client One')),
  },
};

/** By name: the parts of each document. */
export const handMade = (): ReadonlyMap<string, Parts> =>
  new Map(
    Object.entries(recipes).map(([name, recipe]) => [
      name,
      new Map(
        Object.entries(partsOf(recipe)).map(([part, content]) => [
          part,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ]),
  );
