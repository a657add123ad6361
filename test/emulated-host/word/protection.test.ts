import { paragraph, rootXml, run, tagged } from '../../fixtures/docx-builder';
import { codeOf, openedRecipe } from '../support/opened';

const protectedBy = (edit: string | undefined, options = {}) =>
  openedRecipe(
    {
      body: paragraph('Words') + paragraph(tagged('x', run('in'), '<w:text/>')),
      related: [
        {
          type: 'settings',
          xml: rootXml(
            'settings',
            edit === undefined ? '' : `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`,
          ),
        },
      ],
    },
    options,
  );

/** What is refused, by code. */
const tried = (word: ReturnType<typeof protectedBy>) => {
  const [hit] = word.items(word.go(word.body(), 'Search', 'Words'));
  return {
    control: codeOf(() => word.call(word.tagged('x')[0]!, 'InsertText', 'new', 'Replace')),
    comment: codeOf(() => word.call(hit!, 'InsertComment', 'Note')),
    text: codeOf(() => word.call(hit!, 'InsertText', 'Other', 'Replace')),
  };
};

const NO = 'GeneralException';

test.each([
  [undefined, { control: undefined, comment: undefined, text: undefined }],
  ['readOnly', { control: NO, comment: NO, text: NO }],
  ['comments', { control: NO, comment: undefined, text: NO }],
  ['forms', { control: undefined, comment: NO, text: NO }],
  ['trackedChanges', { control: undefined, comment: undefined, text: undefined }],
])('editing restricted to %s', (edit, refused) => {
  const word = protectedBy(edit);
  expect(tried(word)).toEqual(refused);
  expect(word.get(word.go(word.root, 'Properties'), 'Security')).toBe(edit === undefined ? 0 : 8);
});

test('a document that is open for reading only', () => {
  const word = protectedBy(undefined, { mode: 'readOnly' });
  const before = word.document.toDocx();
  expect(tried(word)).toEqual({ control: NO, comment: NO, text: NO });
  expect(codeOf(() => word.call(word.root, 'Save'))).toBe(NO);
  expect(codeOf(() => word.set(word.tagged('x')[0]!, 'Tag', 'y'))).toBe(NO);
  expect(word.document.mode).toBe('readOnly');
  expect(word.document.toDocx()).toEqual(before);
});

test('a refusal has the code and the language that the test asks for', () => {
  const word = protectedBy('readOnly', { refusal: { code: 'AccessDenied', message: 'Zugriff verweigert' } });
  expect(() => word.call(word.body(), 'InsertText', 'x', 'End')).toThrow('Zugriff verweigert');
  expect(tried(word).text).toBe('AccessDenied');
});
