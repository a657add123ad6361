import { keptFiles, renamed, withFiles } from '../../../taskpane/session/files/other-files';
import { contentHash } from '../../../taskpane/session/files/same-content';

const file = (name: string, ...bytes: number[]) => ({ name, bytes: new Uint8Array(bytes) });
const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

test('the same content added twice is one file, whatever it is called', () => {
  expect(names(withFiles([file('a.pdf', 1)], [file('b.pdf', 1), file('c.pdf', 2)], undefined))).toEqual([
    'a.pdf',
    'c.pdf',
  ]);
});

test('the open document is none of the others', () => {
  expect(withFiles([], [file('copy.docx', 5)], file('report.docx', 5))).toEqual([]);
});

test('a mended document takes the place of its older version; a photograph stands beside its namesake', () => {
  const before = [file('plan.docx', 1), file('photo.jpg', 2)];
  const after = withFiles(before, [file('plan.docx', 3), file('photo.jpg', 4)], undefined);
  expect(names(after)).toEqual(['plan.docx', 'photo.jpg', 'photo (2).jpg']);
  expect([...after[0]!.bytes]).toEqual([3]);
});

test('a file of the name of the open document gets another, as the check shows it', () => {
  expect(names(renamed([file('report.docx', 2)], 'report.docx'))).toEqual(['report (2).docx']);
  const same = [file('plan.docx', 2)];
  expect(renamed(same, 'report.docx')).toBe(same);
});

test('kept of the files: those that are there, and those that are still missing', () => {
  const kept = [
    { name: 'old.pdf', sha256: 'aa' },
    { name: 'renamed.pdf', sha256: 'bb' },
    { name: 'plan.docx', sha256: 'cc' },
  ];
  const there = [
    { name: 'new name.pdf', sha256: 'bb' },
    { name: 'plan.docx', sha256: 'dd' },
  ];
  expect(keptFiles(kept, there)).toEqual([{ name: 'old.pdf', sha256: 'aa' }, ...there]);
});

test('the hash is SHA-256', async () => {
  expect(await contentHash(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('two documents of one name that come together are both there', () => {
  const came = [file('notes.docx', 1), file('notes.docx', 2)];
  expect(names(withFiles([], came, undefined))).toEqual(['notes.docx', 'notes (2).docx']);
});
