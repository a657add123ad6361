import { policyFor } from '../../../../../src/policy';
import { asNamed, whereFound } from '../../../../../taskpane/views/outcomes/rcs/reported';
import type { FieldView } from '../../../../../taskpane/work/work';

const view = (
  found: Pick<FieldView, 'foundBy' | 'sureness'>,
  words: string,
  ...headings: string[]
): FieldView => ({
  text: 'Substantiated',
  ...found,
  destination: { around: [], words, headings, part: 'word/document.xml', paragraph: 3 },
});

describe('how and where a value was found', () => {
  test.each([
    [view({ foundBy: 'tag', sureness: 'certain' }, 'Substantiated'), 'Found in its field, certain.'],
    [
      view({ foundBy: 'heading', sureness: 'likely' }, 'Substantiated', 'Allegation 1', 'Finding'),
      'Found under its heading, likely right (“Finding”).',
    ],
    [
      view(
        { foundBy: 'sentence', sureness: 'to-confirm' },
        'The allegation is substantiated.',
        'Allegation 1',
      ),
      'Found in a sentence, to be confirmed: “The allegation is substantiated.”',
    ],
    [
      view({ foundBy: 'label', sureness: 'to-confirm' }, 'Finding: Substantiated'),
      'Found beside a label that may be meant for something else, to be confirmed: “Finding: Substantiated”',
    ],
  ])('%#', (found, words) => {
    expect(whereFound(found)).toBe(words);
  });
});

test('a word that several findings begin with is taken over as it stands', () => {
  const finding = (text: string) => asNamed('allegation.rcsFinding', text, policyFor());
  expect(finding('unsubstantiated')).toBe('unsubstantiated');
  expect(finding('Unsubstantiated due to insufficient evidence')).toBe(
    'Unsubstantiated – insufficient evidence',
  );
});
