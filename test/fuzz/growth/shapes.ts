// Documents of which there can be more and more: one thing said over and over, or one text that goes on and on.
import { cell, docxOf, paragraph, rootXml, row, run, table, tagged } from '../../fixtures/docx-builder';
import { FIELD_NAMES, fieldDefinition, fieldTag } from '../../../src/template';

const BY = 'w:author="Example Reviewer" w:date="2026-08-01T09:00:00Z"';
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const heading = (text: string, level = 1): string =>
  paragraph(run(text), `<w:outlineLvl w:val="${level - 1}"/>`);
const label = (index: number): string =>
  fieldDefinition(FIELD_NAMES[index % FIELD_NAMES.length] ?? 'incident.id').label;
const allegation = (index: number): string =>
  heading(`Allegation ${index + 1}`) +
  paragraph(`It is alleged that Example Worker ${index} pushed Sample Client ${index}.`) +
  paragraph('Outcome: Substantiated') +
  paragraph('The allegation is substantiated on the balance of probabilities.');

const body = (xml: string): Uint8Array => docxOf({ body: heading('Investigation report') + xml });

/** A text that goes on: where a pattern goes back over what it has read, it shows here. */
const long =
  (piece: string) =>
  (count: number): Uint8Array =>
    body(paragraph(run(piece.repeat(count * 10))));

/** Makes a document of so many pieces, or the documents of a case. */
export type Shape = (count: number) => Uint8Array | readonly Uint8Array[];

const titled = (title: string, xml: string): Uint8Array => docxOf({ body: heading(title) + xml });

const grouped = (group: string, fields: Readonly<Record<string, string>>): string =>
  tagged(
    `cims:group.${group}`,
    Object.entries(fields)
      .map(([name, text]) => paragraph(tagged(`cims:${group}.${name}`, run(text))))
      .join(''),
  );

const taggedCase = (count: number): string =>
  times(Math.ceil(count / 10), (n) =>
    [
      grouped('client', { name: `Sample Client ${n}`, dateOfBirth: '2/3/2015' }),
      grouped('subject', { name: `Example Worker ${n}`, relation: 'Staff' }),
      grouped('allegation', {
        statement: `It is alleged that door number ${n} was locked by somebody.`,
        subject: `Example Worker ${n}`,
        client: `Sample Client ${n}`,
        rcsFinding: 'Substantiated',
        outcome: 'Not substantiated',
        incidentType: 'Physical abuse',
      }),
      grouped('evidence', { description: `Roster ${n}`, allegations: String(n + 1) }),
      grouped('interview', { person: `Sample Witness ${n}`, date: '6/7/2026' }),
      grouped('recommendation', {
        action: `Mend door ${n}`,
        finding: String(n + 1),
        owner: 'Example Manager',
      }),
    ].join(''),
  );

export const SHAPES: Readonly<Record<string, Shape>> = {
  'lines with labels': (count) => body(times(count, (n) => paragraph(`${label(n)}: value ${n}`))),
  'one label again and again': (count) =>
    body(times(count, (n) => paragraph(`Incident report ID: SAMPLE-${n}`))),
  headings: (count) => body(times(count, (n) => heading(`${label(n)} ${n}`, 1 + (n % 9)))),
  'headings, each deeper': (count) => body(times(count, (n) => heading(`Part ${n}`, Math.min(9, 1 + n)))),
  'bold lines': (count) => body(times(count, (n) => paragraph(run(`${label(n)}`, '<w:b/>')))),
  allegations: (count) => body(times(Math.ceil(count / 4), allegation)),
  'allegations with tags': (count) =>
    body(
      times(Math.ceil(count / 4), (n) =>
        tagged(
          'cims:group.allegation',
          paragraph(tagged('cims:allegation.statement', run(`It is alleged that door ${n} was locked.`))) +
            paragraph(tagged('cims:allegation.outcome', run('Substantiated'))),
        ),
      ),
    ),
  'every group with tags': (count) => body(taggedCase(count)),
  'every group with tags, in two documents': (count) => [
    body(taggedCase(count)),
    titled('CIMS Recommendations report', taggedCase(count)),
  ],
  'allegations, in three documents': (count) => [
    body(times(Math.ceil(count / 4), allegation)),
    titled('CIMS Recommendations report', times(Math.ceil(count / 4), allegation)),
    titled('Investigation plan', times(Math.ceil(count / 4), allegation)),
  ],
  'clients, in two documents': (count) =>
    ['Investigation report', 'Investigation plan'].map((title) =>
      titled(
        title,
        times(Math.ceil(count / 3), (n) => grouped('client', { name: `Sample Client ${n}` })),
      ),
    ),
  'recommendations and evidence': (count) =>
    body(
      times(Math.ceil(count / 4), (n) => allegation(n)) +
        times(Math.ceil(count / 4), (n) => paragraph(`Evidence ${n}: Allegations 1 to ${n}`)) +
        times(Math.ceil(count / 4), (n) => paragraph(`Recommendation ${n}: finding ${n}`)),
    ),
  'clients with names': (count) =>
    body(
      table(
        row(cell('Name') + cell('Date of birth')) +
          times(count, (n) => row(cell(`Sample Client ${n}`) + cell(`${1 + (n % 28)}/3/2015`))),
      ),
    ),
  'a table of labels': (count) => body(table(times(count, (n) => row(cell(label(n)) + cell(`value ${n}`))))),
  'a table that is wide': (count) =>
    body(table(times(4, () => row(times(Math.min(1_000, count), (n) => cell(label(n))))))),
  'many tables': (count) => body(times(count, (n) => table(row(cell(label(n)) + cell(`value ${n}`))))),
  'merged cells': (count) =>
    body(
      table(
        times(count, (n) =>
          row(
            cell(n % 50 === 0 ? 'Client' : '', `<w:vMerge${n % 50 === 0 ? ' w:val="restart"' : ''}/>`) +
              cell(label(n)),
          ),
        ),
      ),
    ),
  'tables in tables': (count) =>
    body(
      times(Math.ceil(count / 20), () =>
        Array.from({ length: 20 }).reduce<string>(
          (inner) => table(row(cell(inner) + cell('x'))),
          paragraph('Name'),
        ),
      ),
    ),
  'controls of ours': (count) =>
    body(
      times(count, (n) =>
        paragraph(tagged(fieldTag(FIELD_NAMES[n % FIELD_NAMES.length] ?? 'incident.id'), run(`value ${n}`))),
      ),
    ),
  'one control again and again': (count) =>
    body(times(count, (n) => paragraph(tagged('cims:incident.id', run(`SAMPLE-${n}`))))),
  'a control with controls in it': (count) =>
    body(
      tagged(
        'cims:report.findingsSummary',
        times(count, (n) => paragraph(tagged('x', run(`y ${n}`), '<w:showingPlcHdr/>'))),
      ),
    ),
  'controls in one paragraph': (count) =>
    body(
      paragraph(
        tagged(
          'cims:report.findingsSummary',
          times(count, () => tagged('x', run('y'), '<w:showingPlcHdr/>')),
        ),
      ),
    ),
  'prompts left in': (count) => body(times(count, (n) => paragraph(run(`&lt;Enter ${n} here&gt;`)))),
  insertions: (count) => body(paragraph(times(count, () => `<w:ins ${BY}>${run('put in ')}</w:ins>`))),
  'hidden runs': (count) => body(times(count, () => paragraph(run('unseen', '<w:vanish/>')))),
  comments: (count) =>
    docxOf({
      body: times(count, (n) =>
        paragraph(
          `<w:commentRangeStart w:id="${n}"/>${run('x')}<w:r><w:commentReference w:id="${n}"/></w:r>`,
        ),
      ),
      related: [
        {
          type: 'comments',
          xml: rootXml(
            'comments',
            times(count, (n) => `<w:comment w:id="${n}" ${BY}>${paragraph('Why?')}</w:comment>`),
          ),
        },
      ],
    }),
  'text boxes': (count) =>
    body(
      times(count, () =>
        paragraph(`<w:r><w:pict><w:txbxContent>${paragraph('Allegation 2')}</w:txbxContent></w:pict></w:r>`),
      ),
    ),
  'list items': (count) =>
    docxOf({
      body: times(count, (n) =>
        paragraph(
          run(`item ${n}`),
          `<w:numPr><w:ilvl w:val="${n % 9}"/><w:numId w:val="${1 + (n % 50)}"/></w:numPr>`,
        ),
      ),
      related: [
        {
          type: 'numbering',
          xml: rootXml(
            'numbering',
            `<w:abstractNum w:abstractNumId="0">${times(9, (n) => `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%${n + 1}"/></w:lvl>`)}</w:abstractNum>${times(50, (n) => `<w:num w:numId="${n + 1}"><w:abstractNumId w:val="0"/></w:num>`)}`,
          ),
        },
      ],
    }),
  'styles, each on the one before': (count) =>
    docxOf({
      body: times(count, (n) => paragraph(run('x'), `<w:pStyle w:val="s${n}"/>`)),
      related: [
        {
          type: 'styles',
          xml: rootXml(
            'styles',
            times(
              count,
              (n) =>
                `<w:style w:type="paragraph" w:styleId="s${n}"><w:name w:val="n ${n}"/><w:basedOn w:val="s${n - 1}"/></w:style>`,
            ),
          ),
        },
      ],
    }),
  sentences: (count) =>
    body(
      times(count, () =>
        paragraph('The allegation could not be substantiated, if it is not found that it was.'),
      ),
    ),
  'a long line of words': long('the door was locked and '),
  'a long line of findings': long('The allegation is not substantiated. '),
  'a long line of allegations': long('Allegation 1: '),
  'a long line of labels': long('Incident report ID: '),
  'a long line of blanks': long(' '),
  'a long line of tabs': long('\t'),
  'a long line of lines': long('_'),
  'a long line of figures': long('1.'),
  'a long line of brackets': long('[('),
  'a long line of prompts': long('&lt;Enter it here&gt;'),
  'a long line of ticks': long('☐ Yes ☒ No '),
  'a long line of quotation marks': long('“substantiated '),
  'a long line of names': long('Sample Client One, '),
  'a long line of dates': long('6 February 2026 to '),
  'a long line of dashes': long('– '),
};
