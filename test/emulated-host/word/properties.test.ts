import { docxWithBody, paragraph } from '../../fixtures/docx-builder';
import { codeOf, opened, openedBody, template } from '../support/opened';
import { faultsOf } from './validity';

test('properties of the document are read', () => {
  const word = opened(template('cims-recommendations'));
  const properties = word.go(word.root, 'Properties');
  expect(word.get(properties, 'Title')).toBe('CIMS Recommendations');
  expect(word.get(properties, 'Author')).toBe(word.read().properties.creator);
  expect(codeOf(() => word.set(properties, 'Title', 'x'))).toBe('NotImplemented');
});

test('custom properties are read, added, overwritten and deleted, whatever the case of their names', () => {
  const word = opened(template('cims-recommendations'));
  const list = word.go(word.go(word.root, 'Properties'), 'CustomProperties');
  expect(word.items(list).map((each) => [word.get(each, 'Key'), word.get(each, 'Value')])).toEqual(
    Object.entries(word.read().properties.custom),
  );
  word.call(list, 'Add', 'Kept', 'a < b');
  word.call(list, 'Add', 'KEPT', 'new');
  expect(word.call(list, 'GetCount')).toBe(2);
  expect(word.read().properties.custom).toMatchObject({ Kept: 'new' });
  expect(faultsOf(word.document.toDocx())).toEqual([]);
  word.call(word.go(list, 'GetItemOrNullObject', 'kept'), 'Delete');
  expect(word.call(list, 'GetItemOrNullObject', 'kept')).toBeNull();
});

test('a document without any gets them', () => {
  const word = opened(docxWithBody(paragraph('x')));
  word.call(word.go(word.go(word.root, 'Properties'), 'CustomProperties'), 'Add', 'Name', 'value');
  expect(word.read().properties.custom).toEqual({ Name: 'value' });
});

test('that it was saved is counted', () => {
  const word = openedBody(paragraph('x'));
  word.call(word.root, 'Save');
  expect(word.document.saves).toBe(1);
});
