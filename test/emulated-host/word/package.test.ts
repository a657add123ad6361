import { strFromU8, unzipSync } from 'fflate';
import { TEMPLATE_KINDS } from '../../../src/template';
import { docxOf, paragraph } from '../../fixtures/docx-builder';
import { openDocument } from '.';
import { base64, opened, openedRecipe, template } from '../support/opened';

test.each(TEMPLATE_KINDS)('what nobody edits in %s is given back byte for byte', (kind) => {
  const before = unzipSync(template(kind));
  const after = unzipSync(openDocument(template(kind)).toDocx());
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [name, bytes] of Object.entries(before)) expect([name, after[name]]).toEqual([name, bytes]);
});

test('reading, searching, selecting and loading change nothing', () => {
  const word = opened(template('cims-recommendations'));
  const before = word.document.toDocx();
  const [hit] = word.items(word.go(word.body(), 'Search', 'service provider'));
  word.call(hit!, 'Select');
  word.get(word.body(), 'Text');
  word.call(word.body(), 'GetOoxml');
  word.get(word.tagged('cims:provider.name')[0]!, 'Text');
  word.go(word.go(hit!, 'GetRange', 'After'), 'ExpandTo', word.go(word.body(), 'GetRange', 'End'));
  expect(word.document.toDocx()).toEqual(before);
});

test('an edit of the body leaves every other part as it was', () => {
  const recipe = {
    body: paragraph('Words'),
    parts: { 'customXml/item1.xml': '<?xml version="1.0"?>\r\n<odd  a = "1"/>' },
    relationships: [{ type: 'customXml', target: '../customXml/item1.xml' }],
  };
  const word = openedRecipe(recipe);
  word.call(word.body(), 'InsertText', ' and more', 'End');
  const [before, after] = [unzipSync(docxOf(recipe)), unzipSync(word.document.toDocx())];
  expect(word.lines()).toEqual(['Words and more']);
  for (const name of Object.keys(before).filter((each) => each !== 'word/document.xml')) {
    expect([name, strFromU8(after[name]!)]).toEqual([name, strFromU8(before[name]!)]);
  }
});

test('equal edits give equal bytes', () => {
  const edited = (): Uint8Array => {
    const word = opened(template('investigation-plan'));
    word.call(word.body(), 'InsertFileFromBase64', base64(template('cims-recommendations')), 'End');
    return word.document.toDocx();
  };
  expect(edited()).toEqual(edited());
});

test('what is no document is not opened', () => {
  expect(() => openDocument(new Uint8Array([80, 75, 3, 4]))).toThrow();
});
