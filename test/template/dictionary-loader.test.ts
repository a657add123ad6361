import { readFileSync } from 'node:fs';
import path from 'node:path';
import dictionaryLoader from '../../.config/dictionary-loader.cjs';
import * as dictionary from '../../src/template/dictionary';
import type { FieldDefinition, GroupDefinition } from '../../src/template';

const FILE = path.join(__dirname, '../../templates/fields.json');
const text = readFileSync(FILE, 'utf8');

/** The dictionary as the pane's build has it. */
const inThePane = (): typeof dictionary => {
  let built: typeof dictionary | undefined;
  jest.isolateModules(() => {
    jest.doMock(FILE, () => JSON.parse(dictionaryLoader(text)) as unknown);
    built = jest.requireActual<typeof dictionary>('../../src/template/dictionary');
  });
  jest.dontMock(FILE);
  return built!;
};

// Typed, so that a member that is added to a definition and is not here does not compile.
const OF_A_FIELD = { label: true, kind: true, choices: true } satisfies Record<keyof FieldDefinition, true>;
const OF_A_GROUP = { label: true, plural: true } satisfies Record<keyof GroupDefinition, true>;

const only = (members: object, entry: object): object =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name in members));

describe('the dictionary in the pane', () => {
  const pane = inThePane();

  it('is another one than everywhere else, without what nothing but a reader of documents needs', () => {
    expect(pane.fieldDefinition('incident.id')).not.toHaveProperty('synonyms');
    expect(dictionary.fieldDefinition('incident.id')).toHaveProperty('synonyms');
    expect(dictionaryLoader(text)).not.toMatch(/synonyms":\["|"source"|"standing"/u);
    expect(dictionaryLoader(text).length).toBeLessThan(text.length / 4);
  });

  it('has the same fields and groups, in the same order, and the same choices', () => {
    expect(pane.FIELD_NAMES).toEqual(dictionary.FIELD_NAMES);
    expect(pane.GROUP_NAMES).toEqual(dictionary.GROUP_NAMES);
    expect(pane.FIELD_LABELS).toEqual(dictionary.FIELD_LABELS);
    const { choices } = JSON.parse(text) as { choices: Record<string, unknown> };
    expect(Object.keys(choices).length).toBeGreaterThan(0);
    for (const [list, entries] of Object.entries(choices)) {
      expect(pane.dictionaryChoices(list)).toEqual(entries);
    }
  });

  it.each(dictionary.FIELD_NAMES)('says of %s what is declared', (name) => {
    expect(only(OF_A_FIELD, pane.fieldDefinition(name))).toEqual(
      only(OF_A_FIELD, dictionary.fieldDefinition(name)),
    );
    expect(pane.tickSentence(name)).toBe(dictionary.tickSentence(name));
    expect(pane.tickSentence(name) !== '').toBe(pane.fieldDefinition(name).kind === 'tick');
  });

  it.each(dictionary.GROUP_NAMES)('says of the group %s what is declared', (name) => {
    expect(pane.groupDefinition(name)).toEqual(only(OF_A_GROUP, dictionary.groupDefinition(name)));
  });
});
