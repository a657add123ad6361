import fc from 'fast-check';
import { LAYOUT_KINDS, isSafeTemplateFile, OFFICIAL_TEMPLATE_KINDS } from '../../src/policy';
import { templateFileProblem } from '../../src/policy/official-template';
import { TEMPLATE_KINDS } from '../../src/template';

test('the kinds are those that we have a template for, and each can have a layout', () => {
  expect(OFFICIAL_TEMPLATE_KINDS).toEqual(TEMPLATE_KINDS);
  for (const kind of OFFICIAL_TEMPLATE_KINDS) expect(LAYOUT_KINDS).toContain(kind);
});

test.each([
  'plan.docx',
  'templates/plan.docx',
  'Our templates/2026/Investigation plan v1.2.docx',
  'a/b/c/d_e-f.docx',
  '1.docx',
])('%s is a file below the folder', (file) => {
  expect([isSafeTemplateFile(file), templateFileProblem(file)]).toEqual([true, undefined]);
});

test.each([
  '',
  '.docx',
  'plan.doc',
  'plan.docm',
  'plan.DOCX',
  'plan.docx/',
  'plan.docx.exe',
  '/plan.docx',
  '//example.org/plan.docx',
  'https://example.org/plan.docx',
  'https:/plan.docx',
  'C:/plan.docx',
  'C:plan.docx',
  'templates\\plan.docx',
  '../plan.docx',
  'a/../plan.docx',
  'a/..docx',
  './plan.docx',
  'a//plan.docx',
  'a/./plan.docx',
  '.hidden/plan.docx',
  'a./plan.docx',
  'a /plan.docx',
  ' plan.docx',
  'plan.docx ',
  'plan .docx',
  'plan..docx',
  'plan..two.docx',
  'plan.docx?x',
  'plan.docx#x',
  '%2e%2e/plan.docx',
  'plan\u0000.docx',
  'plan\n.docx',
  'plan\u202excod.docx',
  'pläne.docx',
  '~/plan.docx',
  '$HOME/plan.docx',
  'plan;x.docx',
  '__proto__',
  `${'a'.repeat(200)}.docx`,
])('%j is none', (file) => {
  expect(isSafeTemplateFile(file)).toBe(false);
  expect(templateFileProblem(file)).toMatch(/^\S.*[^.]$/su);
});

test.each([
  ['templates\\plan.docx', /^write \/ between folders in place of \\$/],
  ['C:\\Templates\\plan.docx', /seen from the folder of this file, not from the top of a drive$/],
  ['/srv/plan.docx', /not from the top of a drive$/],
  ['https://example.org/plan.docx', /^put the template into the folder of this file/],
  ['../plan.docx', /^put the template into the folder of this file or a folder within it/],
  ['./plan.docx', /^leave out the \.\//],
  ['Plan.DOCX', /^end it in \.docx in small letters/],
  ['plan.dotx', /^save the template in Word as a Word document \(\.docx\), because a file ending in \.dotx/],
  ['plan.docm', /ending in \.docm/],
  ['plan.doc', /ending in \.doc is/],
  ['plan%20final.docx', /in place of %20$/],
  ['Bericht-für.docx', /without “ü”/],
  ['plan (final).docx', /without “\(”/],
  ['plan', /^write where the \.docx lies/],
])('%s is told with what to do about it', (file, advice) => {
  expect(templateFileProblem(file)).toMatch(advice);
});

test('what is taken never leaves the folder, wherever it is looked for', () => {
  const part = fc.constantFrom('a', '..', '.', '', ' ', 'b c', 'x.y', '%2e', 'C:', 'plan.docx', '\\');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const file = parts.join('/');
      if (!isSafeTemplateFile(file)) return;
      const beside = new URL(file, 'https://tools.example.org/cims/taskpane.html');
      expect(beside.href).toBe(`https://tools.example.org/cims/${encodeURI(file)}`);
    }),
  );
});

test('a long text that is none is told at once', () => {
  const before = Date.now();
  for (const text of ['a'.repeat(200), 'a '.repeat(100), 'a/'.repeat(100), `${'a.'.repeat(99)}!`]) {
    expect(isSafeTemplateFile(text)).toBe(false);
  }
  expect(Date.now() - before).toBeLessThan(1000);
});
