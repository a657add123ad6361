import { decodeHandover, encodeHandover, HANDOVER_LIMIT } from '../../../taskpane/host/handover';

const file = {
  name: 'CIMS-1234567-2026-02-06.zip',
  bytes: Uint8Array.from({ length: 1000 }, (_, at) => at % 256),
};

const encoded = (name: string, bytes = file.bytes): string => {
  const fragment = encodeHandover({ name, bytes });
  if (fragment === 'too-large') throw new Error('too large');
  return fragment;
};

test('a file comes out as it went in, with and without the #', () => {
  expect(decodeHandover(encoded(file.name))).toEqual(file);
  expect(decodeHandover(`#${encoded(file.name)}`)).toEqual(file);
  expect(decodeHandover(encoded('Überprüfung – final.docx'))?.name).toBe('Überprüfung – final.docx');
  expect(decodeHandover(encoded('empty.txt', new Uint8Array()))?.bytes).toHaveLength(0);
});

test('the fragment needs no escaping in an address', () => {
  const fragment = encoded(
    'a b#c?.zip',
    Uint8Array.from({ length: 256 }, (_, at) => 255 - at),
  );
  expect(fragment).toMatch(/^[\w.-]+$/);
  expect(new URL(`https://pane.example/save.html#${fragment}`).hash).toBe(`#${fragment}`);
});

test('what does not fit is not started', () => {
  const most = Math.floor((HANDOVER_LIMIT * 3) / 4) - 100;
  expect(encoded('b.zip', new Uint8Array(most)).length).toBeLessThanOrEqual(HANDOVER_LIMIT);
  expect(encodeHandover({ name: 'b.zip', bytes: new Uint8Array(most + 200) })).toBe('too-large');
  expect(encodeHandover({ name: 'b'.repeat(400), bytes: new Uint8Array(most) })).toBe('too-large');
});

test.each([
  ['nothing', ''],
  ['another version', encoded('a.zip').replace('v1', 'v2')],
  ['an address that was cut off', encoded('a.zip').slice(0, -4)],
  ['something behind it', `${encoded('a.zip')}.more`],
  ['letters that are not Base64', encoded('a.zip').replace(/.$/u, '*')],
  ['no name', encoded('')],
])('%s is no file', (_, fragment) => {
  expect(decodeHandover(fragment)).toBeUndefined();
});

test('a name cannot lead out of the folder of downloads', () => {
  expect(decodeHandover(encoded('../../evil.zip'))?.name).toBe('evil.zip');
  expect(decodeHandover(encoded('C:\\folder\\evil.zip'))?.name).toBe('evil.zip');
});
