import { documentFaults } from './document-faults';
import { ooxmlErrors } from './ooxml-errors';
import { WRITTEN_DOCUMENTS } from './written-documents';
import { partsOf } from './xml-tree';

test('there are templates and blocks among them', () => {
  expect(WRITTEN_DOCUMENTS.length).toBeGreaterThan(25);
  expect(new Set(WRITTEN_DOCUMENTS.map(({ name }) => name)).size).toBe(WRITTEN_DOCUMENTS.length);
});

describe('the Open XML SDK', () => {
  test('finds no error in any document that we write', async () => {
    const errors = await ooxmlErrors(await Promise.all(WRITTEN_DOCUMENTS.map(({ make }) => make())));
    const found = WRITTEN_DOCUMENTS.map(({ name }, index) => ({ name, errors: errors[index] }));
    expect(found).toHaveLength(WRITTEN_DOCUMENTS.length);
    expect(found.filter((each) => each.errors?.length !== 0)).toEqual([]);
  }, 120_000);

  test('is awake: it finds what is no Word document', async () => {
    const [errors] = await ooxmlErrors([new Uint8Array([80, 75, 3, 4])]);
    expect(errors).not.toEqual([]);
  });
});

test.each(WRITTEN_DOCUMENTS)('$name has none of the faults that the SDK does not see', async ({ make }) => {
  expect(documentFaults(partsOf(await make()))).toEqual([]);
});
