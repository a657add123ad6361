import { readCase } from '../../../src/casefile';
import { outlineOf } from '../../../taskpane/work/outline';
import { body, p } from '../../casefile/support/make-content';
import type { Block } from '../../casefile/support/make-content';

const outline = (...blocks: readonly Block[]) => {
  const content = body(...blocks);
  return outlineOf(content.parts[0]!, readCase(content));
};

describe('list numbers in the outline', () => {
  test('stand apart from the text, as Word draws them', () => {
    expect(outline(p('The coat was torn.', { number: '(a)' }), p('The end.'))).toEqual([
      { paragraph: 0, number: '(a)', text: 'The coat was torn.', empty: false },
      { paragraph: 1, text: 'The end.', empty: false },
    ]);
  });

  test('say nothing of a paragraph in which nothing stands', () => {
    expect(outline(p('', { number: '1.' }))).toEqual([]);
  });

  test('keep no field from its label', () => {
    expect(outline(p('Incident report ID: SAMPLE-1', { number: '2.1' }))).toEqual([
      { paragraph: 0, number: '2.1', text: 'Incident report ID: SAMPLE-1', empty: false },
    ]);
  });
});
