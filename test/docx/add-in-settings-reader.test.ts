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

test.each([
  ['not well formed', '<we:webextension'],
  ['of another namespace', webExtensionXml({ state: 'x' }).replaceAll('2010/11', '2099/01')],
  ['far too long', webExtensionXml({ state: 'x'.repeat(2 * 1024 * 1024 + 1) })],
])('one that is %s is left out, and the document is read as it was', (_name, xml) => {
  const recipe = withAddInSettings(BODY, { state: 'x' });
  const content = readDocx(docxOf({ ...recipe, parts: { ...recipe.parts, [PART]: xml } }));
  expect(content.addInSettings).toBeUndefined();
  expect(content.messages).toEqual([]);
  expect(content.parts[0]?.paragraphs[0]?.text).toBe('Sample words');
});
