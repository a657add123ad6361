import { readDocx } from '../../src/docx';
import { webExtensionXml, withAddInSettings } from '../fixtures/add-in-settings';
import { docxOf, type DocxRecipe } from '../fixtures/docx-builder';

const BODY: DocxRecipe = { body: '<w:p><w:r><w:t>Sample words</w:t></w:r></w:p>' };
const PART = 'word/webextensions/webextension1.xml';

const settingsOf = (recipe: DocxRecipe) => readDocx(docxOf(recipe)).addInSettings;

test('what add-ins keep is read as it is written, each add-in apart', () => {
  expect(settingsOf(withAddInSettings(BODY, { state: 'a "b" <c>', other: true }, { state: 1 }))).toEqual([
    { part: PART, values: { state: '"a \\"b\\" <c>"', other: 'true' } },
    { part: 'word/webextensions/webextension2.xml', values: { state: '1' } },
  ]);
});

test('a document without any says nothing of them, and so does one whose add-in keeps nothing', () => {
  expect(readDocx(docxOf(BODY))).not.toHaveProperty('addInSettings');
  expect(settingsOf(withAddInSettings(BODY, {}))).toBeUndefined();
});

test('a name that every object has is a name like any other', () => {
  const [first] = settingsOf(withAddInSettings(BODY, { constructor: 1, toString: 2 })) ?? [];
  expect(Object.entries(first?.values ?? {})).toEqual([
    ['constructor', '1'],
    ['toString', '2'],
  ]);
});

const LONG = 'x'.repeat(2 * 1024 * 1024 + 1);

test.each([
  ['not well formed', '<we:webextension', [{ part: PART, values: {}, unread: 'all' }]],
  ['of another namespace', webExtensionXml({ state: 'x' }).replaceAll('2010/11', '2099/01'), undefined],
  [
    'far too long',
    webExtensionXml({ state: LONG, other: 1 }),
    [{ part: PART, values: { other: '1' }, unread: ['state'] }],
  ],
])('one that is %s is left out and told as such, and the document is read as it was', (_name, xml, told) => {
  const recipe = withAddInSettings(BODY, { state: 'x' });
  const content = readDocx(docxOf({ ...recipe, parts: { ...recipe.parts, [PART]: xml } }));
  expect(content.addInSettings).toEqual(told);
  expect(content.messages).toEqual([]);
  expect(content.parts[0]?.paragraphs[0]?.text).toBe('Sample words');
});

test('of two values of one name the last counts, also where it is too long', () => {
  const property = (value: string) => `<we:property name="state" value="${value}"/>`;
  const both = (...values: readonly string[]) => {
    const recipe = withAddInSettings(BODY, { state: 'x' });
    const xml = webExtensionXml({ state: 'x' }).replace(/<we:property [^>]*>/, values.map(property).join(''));
    return settingsOf({ ...recipe, parts: { ...recipe.parts, [PART]: xml } });
  };
  expect(both('1', LONG)).toEqual([{ part: PART, values: {}, unread: ['state'] }]);
  expect(both(LONG, '1')).toEqual([{ part: PART, values: { state: '1' } }]);
});
