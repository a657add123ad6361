import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const WORDS = (
  'the a worker client evening morning handover roster record plan door kitchen hallway yard photograph account ' +
  'interview shift staff relief described said shows differs agrees from with before after which was were had been ' +
  'two three on in at to and that then read written same day first call notes service manager support present'
).split(' ');

/** A small generator, so that the same number of pages always gives the same bytes. */
const sequence = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed;
};

// Word writes the language or the size with most runs, and the session in which each paragraph was typed.
const run = (text: string): string =>
  `<w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const paragraph = (content: string, style?: string): string =>
  `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`;

const control = (id: number, tag: string, content: string, type = '<w:text w:multiLine="1"/>'): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="cims:${tag}"/><w:id w:val="${id}"/>${type}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const page = (n: number, next: () => number): string => {
  const words = () => `${Array.from({ length: 60 }, () => WORDS[(next() >>> 8) % WORDS.length]).join(' ')}.`;
  const cell = (row: number, column: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${paragraph(run(row === 0 ? `Column ${column + 1}` : `${n}.${row}.${column}`))}</w:tc>`;
  const row = (index: number) =>
    `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${[0, 1, 2, 3].map((column) => cell(index, column)).join('')}</w:tr>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="2400"/>'.repeat(4)}</w:tblGrid>${[0, 1, 2, 3, 4, 5, 6].map(row).join('')}</w:tbl>`;
  const id = 10_000 + n * 10;
  return [
    paragraph(run(`Evidence ${n}`), 'Heading2'),
    paragraph(run(words())),
    paragraph(
      `<w:commentRangeStart w:id="${n}"/>${run(words())}<w:commentRangeEnd w:id="${n}"/><w:r><w:commentReference w:id="${n}"/></w:r>`,
    ),
    paragraph(
      `${run(words())}<w:ins w:id="${id}" w:author="Sample Author" w:date="2026-02-06T00:00:00Z">${run('added words ')}</w:ins><w:del w:id="${id + 1}" w:author="Sample Author" w:date="2026-02-06T00:00:00Z"><w:r><w:delText>removed words</w:delText></w:r></w:del>`,
    ),
    paragraph(`${run(words())}<w:r><w:footnoteReference w:id="${n + 1}"/></w:r>`),
    paragraph(`<w:hyperlink r:id="rIdLink${n}">${run('A page on the web')}</w:hyperlink>${run(words())}`),
    paragraph(run(words())),
    control(
      id + 2,
      'group.evidence',
      [
        paragraph(`${run('Evidence: ')}${control(id + 3, 'evidence.description', run(`Shift notes ${n}`))}`),
        paragraph(
          `${run('Where it came from: ')}${control(id + 4, 'evidence.source', run('Service records'))}`,
        ),
      ].join(''),
      '<w:richText/>',
    ),
    table,
  ].join('');
};

const styles = `${XML}<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`;

/**
 * An investigation report of `pages` pages: on each a heading, six paragraphs, a group of two fields, a table of seven
 * rows by four columns, a comment, an insertion, a deletion, a footnote and a link.
 */
export const benchDocument = (pages: number): Uint8Array => {
  const next = sequence(20241209);
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const part = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${type}+xml"/>`;
  const relationship = (id: string, type: string, target: string, external = false) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('comments', 'comments')}${part('footnotes', 'footnotes')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'styles', 'styles.xml')}${relationship('rId2', 'comments', 'comments.xml')}${relationship('rId3', 'footnotes', 'footnotes.xml')}${numbers.map((n) => relationship(`rIdLink${n}`, 'hyperlink', `https://example.org/${n}`, true)).join('')}</Relationships>`,
    'word/styles.xml': styles,
    'word/comments.xml': `${XML}<w:comments ${W}>${numbers.map((n) => `<w:comment w:id="${n}" w:author="Sample Author">${paragraph(run('Is this the right shift?'))}</w:comment>`).join('')}</w:comments>`,
    'word/footnotes.xml': `${XML}<w:footnotes ${W}>${numbers.map((n) => `<w:footnote w:id="${n + 1}">${paragraph(run(`See shift notes ${n}.`))}</w:footnote>`).join('')}</w:footnotes>`,
    'word/document.xml': `${XML}<w:document ${W} ${R}><w:body>${paragraph(run('CIMS investigation report'), 'Heading2')}${paragraph(`${run('Incident report ID: ')}${control(1, 'incident.id', run('SAMPLE-0001'))}`)}${numbers.map((n) => page(n, next)).join('')}<w:sectPr/></w:body></w:document>`,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
};
