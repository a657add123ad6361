import { shownNames } from '../../../taskpane/work/shown-names';

test.each([
  [
    ['a.docx', 'b.docx'],
    ['a.docx', 'b.docx'],
  ],
  [
    ['a.docx', 'a.docx', 'a.docx'],
    ['a.docx', 'a (2).docx', 'a (3).docx'],
  ],
  [
    ['a.docx', 'a.docx', 'a (2).docx'],
    ['a.docx', 'a (3).docx', 'a (2).docx'],
  ],
  [
    ['notes', 'notes', 'v1.2 final', 'v1.2 final'],
    ['notes', 'notes (2)', 'v1.2 final', 'v1.2 final (2)'],
  ],
  [[], []],
])('%j are shown as %j', (names, shown) => {
  expect(shownNames(names)).toEqual(shown);
});
