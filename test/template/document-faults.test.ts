import { documentFaults } from './document-faults';

const STYLES = '<w:styles><w:style w:styleId="Normal"/></w:styles>';
const control = (id: string, properties: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="A"/><w:tag w:val="t"/><w:id w:val="${id}"/>${properties}</w:sdtPr><w:sdtContent/></w:sdt>`;
const faultsOf = (body: string) =>
  documentFaults({
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
  });

test('a sound document has no faults', () => {
  expect(
    faultsOf(`${control('1', '<w:text/>')}${control('2', '<w:richText/>')}<w:tc><w:tcPr/><w:p/></w:tc>`),
  ).toEqual([]);
});

test.each([
  ['control id twice: 1', control('1', '<w:text/>') + control('1', '<w:text/>')],
  [
    'list value twice: a',
    control(
      '1',
      '<w:dropDownList><w:listItem w:displayText="X" w:value="a"/><w:listItem w:displayText="Y" w:value="a"/></w:dropDownList>',
    ),
  ],
  [
    'list text twice: X',
    control(
      '1',
      '<w:dropDownList><w:listItem w:displayText="X" w:value="a"/><w:listItem w:displayText="X" w:value="b"/></w:dropDownList>',
    ),
  ],
  [
    'list item with an empty value or text',
    control('1', '<w:dropDownList><w:listItem w:displayText="X" w:value=""/></w:dropDownList>'),
  ],
  ['cell that ends in w:sdt and not in a paragraph', '<w:tc><w:p/><w:sdt/></w:tc>'],
  ['cell that ends in nothing and not in a paragraph', '<w:tc/>'],
  ['unknown style: Nowhere', '<w:p><w:pPr><w:pStyle w:val="Nowhere"/></w:pPr></w:p>'],
  [
    't: properties out of order: w:alias w:tag w:id w:showingPlcHdr w:lock w:text',
    control('1', '<w:showingPlcHdr/><w:lock/><w:text/>'),
  ],
  ['t: ends in w:date, which is no kind of control that may be used', control('1', '<w:date/>')],
  [
    'prompt without a block: P',
    control('1', '<w:placeholder><w:docPart w:val="P"/></w:placeholder><w:text/>'),
  ],
])('finds: %s', (fault, body) => {
  expect(faultsOf(body)).toEqual([fault]);
});
