import { readCase } from '../../src/casefile';
import { readDocx, UnreadableDocument } from '../../src/docx';
import { fillOfficialTemplate, officialTemplateProblems } from '../../src/official';
import { groupOf } from '../../src/template';
import { EVERY_DOCUMENT, unpacked } from '../docx/annotate/support';
import { fullCase } from '../template/sample-case';

const KIND = 'investigation-report';

/** A box may be ticked by being filled. */
const withoutTicks = (text: string): string => text.replaceAll('☒', '☐');

/** What stands in each part that anybody can read, without what prompts say. */
const wordsOf = (bytes: Uint8Array): readonly string[] =>
  readDocx(bytes).parts.flatMap(({ paragraphs, controls }) =>
    paragraphs
      .filter(
        (_, index) =>
          !controls.some(({ placeholder, from, to }) => placeholder && index >= from && index < to),
      )
      .map(({ text }) => withoutTicks(text)),
  );

test.each(EVERY_DOCUMENT)('%s loses nothing by being filled', async (_, make) => {
  const bytes = await make();
  let before: readonly string[];
  try {
    before = wordsOf(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableDocument);
    expect(() => fillOfficialTemplate(bytes, { kind: KIND, data: fullCase() })).toThrow(UnreadableDocument);
    return;
  }
  const { bytes: copy, filled } = fillOfficialTemplate(bytes, { kind: KIND, data: fullCase() });
  const content = readDocx(copy);
  const texts = content.parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => withoutTicks(text)));
  let at = 0;
  for (const text of before) {
    const found = texts.findIndex((each, index) => index >= at && each.startsWith(text));
    expect([text, found >= at]).toEqual([text, true]);
    at = found;
  }
  const read = readCase(content);
  for (const field of filled) {
    const group = groupOf(field);
    expect((group === undefined ? read.fields : read.groups[group][0]!.fields)[field]?.text).not.toBe('');
  }
  const [parts, after] = [unpacked(bytes), unpacked(copy)];
  const ofText = new Set(content.parts.map(({ name }) => name));
  const bound = content.parts
    .flatMap(({ controls }) => controls)
    .some(({ binding }) => binding !== undefined);
  const mayChange = (name: string): boolean => bound && /^customXml\/item\d+\.xml$/.test(name);
  const others = Object.keys(parts).filter((name) => !ofText.has(name) && !mayChange(name));
  for (const name of others) expect(Buffer.from(after[name]!).equals(Buffer.from(parts[name]!))).toBe(true);
  expect(officialTemplateProblems(bytes, KIND, []).every((each) => /^[A-Z].*[.]$/su.test(each))).toBe(true);
});
