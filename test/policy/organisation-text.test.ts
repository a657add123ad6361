import { readOrganisationText } from '../../src/policy/organisation-text';

const messagesOf = (text: string): readonly string[] =>
  readOrganisationText(text).problems.map(({ message }) => message);

test('a file is read, with a byte order mark or without', () => {
  const text = '{ "schemaVersion": 1, "name": "Example Care" }';
  for (const each of [text, `\uFEFF${text}`]) {
    expect(readOrganisationText(each)).toEqual({ settings: { name: 'Example Care' }, problems: [] });
  }
});

test('what is no JSON adds nothing, and is told with its line and what to do', () => {
  const { settings, problems } = readOrganisationText(
    '{\n  "schemaVersion": 1,\n  "name": "Example Care",\n}',
  );
  expect(settings).toEqual({});
  expect(problems.map(({ path, message }) => [path, message])).toEqual([
    [
      '',
      'The file is not JSON. Line 3, character 25: a comma stands before the closing }: take the comma out.',
    ],
  ]);
});

test('what is nested without end is told, and read no further', () => {
  expect(messagesOf('['.repeat(100_000))).toEqual([
    'The file is not JSON. Line 1, character 101: it is nested more than 100 deep.',
  ]);
});

test('a list that stands twice would lose its first part: it is told by path and value', () => {
  const text =
    '{ "schemaVersion": 1, "holidays": ["2026-11-02"], "wording": [{ "avoid": ["x"], "avoid": ["y"], "instead": "z" }], "holidays": ["2026-11-03"] }';
  const { settings } = readOrganisationText(text);
  expect(settings.holidays).toEqual(['2026-11-03']);
  expect(messagesOf(text)).toEqual([
    'wording[0].avoid is ["y"]: keep one setting of this name, because it stands twice and only the last one counts.',
    'holidays is ["2026-11-03"]: keep one setting of this name, because it stands twice and only the last one counts.',
  ]);
});
