import { shownName } from '../../src/docx/part-names';

test.each([
  ['word/document.xml', 'word/document.xml'],
  ['word/a\u0010b\u001b[31m.xml', 'word/a\ufffdb\ufffd[31m.xml'],
  ['word/\u202elmx.xml', 'word/\ufffdlmx.xml'],
  ['a\nb\u2028c', 'a\ufffdb\ufffdc'],
  ['word/Übersicht.xml', 'word/Übersicht.xml'],
  [`${'x'.repeat(99)}💥.xml`, `${'x'.repeat(99)}…`],
])('%j is shown as %j', (name, shown) => {
  expect(shownName(name)).toBe(shown);
});
