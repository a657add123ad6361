import { readDocx } from '../../../src/docx';
import { fillDocx } from '../../../src/docx/fill';
import type { WhyNotFilled } from '../../../src/docx/fill';
import { docxOf, paragraph, rootXml, run, tagged } from '../../fixtures/docx-builder';
import { partAsText } from '../annotate/support';

const MAIN = 'word/document.xml';
const DATA = 'customXml/item1.xml';
const ID = '{6B0C1B5E-0F3B-4A43-9D0E-3B6D4C1A7E52}';
const URI = 'urn:example:case';
const PROMPT = run('Click to enter text.');

const binding = (xpath = '/c:case[1]/c:id[1]', mappings = `xmlns:c='${URI}'`, id = ID): string =>
  `<w:dataBinding w:prefixMappings="${mappings}" w:xpath="${xpath}" w:storeItemID="${id}"/>`;
const bound = (how = binding(), more = '<w:text/>', content = PROMPT): string =>
  paragraph(tagged('a', content, `<w:showingPlcHdr/>${how}${more}`));

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (...each: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each
    .map(
      ([type, target], n) => `<Relationship Id="r${n}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
const properties = `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${ID}"/>`;

interface Made {
  readonly data?: string;
  readonly body?: string;
  readonly header?: string;
  /** Whether there is a second data part with the id. */
  readonly twice?: boolean;
}

const docx = ({
  data = `<case xmlns="${URI}"><id></id></case>`,
  body,
  header,

  twice,
}: Made): Uint8Array =>
  docxOf({
    body: body ?? bound(),
    parts: {
      'word/_rels/document.xml.rels': relationships(
        ['customXml', '../customXml/item1.xml'],
        ...(header === undefined ? [] : ([['header', 'header1.xml']] as const)),
        ...(twice === true ? ([['customXml', '../customXml/item2.xml']] as const) : []),
      ),
      [DATA]: data,
      'customXml/itemProps1.xml': properties,
      'customXml/_rels/item1.xml.rels': relationships(['customXmlProps', 'itemProps1.xml']),
      ...(header !== undefined && { 'word/header1.xml': rootXml('hdr', header) }),
      ...(twice === true && {
        'customXml/item2.xml': '<other/>',
        'customXml/itemProps2.xml': properties,
        'customXml/_rels/item2.xml.rels': relationships(['customXmlProps', 'itemProps2.xml']),
      }),
    },
  });

const fill = (made: Made, value = 'IR-7') =>
  fillDocx(docx(made), [{ place: { part: MAIN, control: 0 }, value }]);

const dataAfter = (made: Made, value?: string): string => {
  const { bytes, notFilled } = fill(made, value);
  expect(notFilled).toEqual([]);
  return partAsText(bytes, DATA);
};

const refused = (made: Made, value?: string): WhyNotFilled => {
  const { bytes, notFilled } = fill(made, value);
  expect(Buffer.from(bytes).equals(Buffer.from(docx(made)))).toBe(true);
  return notFilled[0]!.why;
};

it('gets the value that the control gets', () => {
  const { bytes } = fill({});
  expect(readDocx(bytes).parts[0]!.paragraphs[0]!.text).toBe('IR-7');
  expect(partAsText(bytes, MAIN)).not.toContain('showingPlcHdr');
  expect(partAsText(bytes, DATA)).toBe(`<case xmlns="${URI}"><id>IR-7</id></case>`);
});

it.each([
  ['one tag', `<case xmlns="${URI}"><id/></case>`, `<case xmlns="${URI}"><id>IR-7</id  ></case>`],
  ['blanks', `<case xmlns="${URI}"><id>\n </id></case>`, `<case xmlns="${URI}"><id>IR-7</id></case>`],
  [
    'a declaration and prefixes',
    `<?xml version="1.0"?><x:case xmlns:x="${URI}"><y:id xmlns:y="urn:other">z</y:id><x:id></x:id></x:case>`,
    `<?xml version="1.0"?><x:case xmlns:x="${URI}"><y:id xmlns:y="urn:other">z</y:id><x:id>IR-7</x:id></x:case>`,
  ],
  [
    'others of its name elsewhere',
    `<case xmlns="${URI}"><p><id>z</id></p><id></id><id>z</id></case>`,
    `<case xmlns="${URI}"><p><id>z</id></p><id>IR-7</id><id>z</id></case>`,
  ],
])('is found with %s', (_, data, after) => {
  expect(dataAfter({ data })).toBe(after);
});

it('is found by its number, without a namespace, and whatever letters its id is in', () => {
  const body = bound(binding('/case/id[2]', '', ID.toLowerCase()));
  expect(dataAfter({ data: '<case><id>z</id><id></id></case>', body })).toBe(
    '<case><id>z</id><id>IR-7</id></case>',
  );
});

it('has what XML needs escaped, and nothing that XML cannot hold', () => {
  expect(dataAfter({}, 'a<b>&"\u0000')).toContain('<id>a&lt;b&gt;&amp;&quot;</id>');
});

it('fills every control that is bound to it, in the header too, and once', () => {
  const made = { body: bound() + bound(), header: bound() };
  const { bytes, notFilled } = fillDocx(docx(made), [
    { place: { part: MAIN, control: 0 }, value: 'IR-7' },
    { place: { part: MAIN, control: 1 }, value: 'IR-8' },
  ]);
  expect(notFilled).toEqual([{ index: 1, why: 'no-such-place' }]);
  const texts = readDocx(bytes).parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  expect(texts).toEqual(['IR-7', 'IR-7', 'IR-7']);
});

it.each<[string, WhyNotFilled, Made & { readonly value?: string }]>([
  ['something stands in it', 'bound', { data: `<case xmlns="${URI}"><id>IR-6</id></case>` }],
  ['a comment stands in it', 'bound', { data: `<case xmlns="${URI}"><id><!-- x --></id></case>` }],
  ['an element stands in it', 'bound', { data: `<case xmlns="${URI}"><id><b/></id></case>` }],
  ['it is not there', 'bound', { data: `<case xmlns="${URI}"/>` }],
  ['it is in another namespace', 'bound', { data: '<case xmlns="urn:other"><id></id></case>' }],
  ['the part is not XML', 'bound', { data: `<case xmlns="${URI}"><id></case>` }],
  [
    'the part declares a document type',
    'bound',
    { data: `<!DOCTYPE case><case xmlns="${URI}"><id></id></case>` },
  ],
  ['two parts have the id', 'bound', { twice: true }],
  ['no part has the id', 'bound', { body: bound(binding(undefined, undefined, '{1}')) }],
  ['the path leads to an attribute', 'bound', { body: bound(binding('/c:case[1]/@id')) }],
  ['the path is no plain one', 'bound', { body: bound(binding('//c:id')) }],
  ['a prefix is not declared', 'bound', { body: bound(binding('/d:case[1]/d:id[1]')) }],
  ['the value has several lines', 'bound', { value: 'a\nb' }],
  ['the control is a list', 'bound', { body: bound(binding(), '<w:comboBox/>') }],
  ['it is bound in two ways', 'bound', { body: bound(`${binding()}${binding('/c:case[1]/c:other[1]')}`) }],
  [
    'another control bound to it is filled',
    'not-empty',
    { body: bound() + paragraph(tagged('b', run('IR-6'), `${binding()}<w:text/>`)) },
  ],
  [
    'another control bound to it is locked',
    'locked',
    { header: bound(binding(), '<w:lock w:val="contentLocked"/><w:text/>') },
  ],
  ['another control bound to it is a list', 'bound', { header: bound(binding(), '<w:dropDownList/>') }],
])('is left, and its controls with it, where %s', (_, why, made) => {
  expect(refused(made, made.value)).toBe(why);
});
