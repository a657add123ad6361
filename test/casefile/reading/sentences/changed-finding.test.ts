import { readChange } from '../../../../src/casefile/reading/sentences/changed-finding';
import { processorTime } from '../../../tools/processor-time';

const instead = (sentence: string): string | undefined => {
  const change = readChange(sentence);
  return change === undefined ? undefined : (change.said?.text ?? 'not said');
};

test.each([
  ['On internal review on 1 May 2026 the finding was changed to unfounded.', 'Unfounded'],
  ['On reconsideration, the outcome was revised to not substantiated.', 'Not substantiated'],
  [
    'On review the finding was amended to unsubstantiated due to insufficient evidence.',
    'Unsubstantiated – insufficient evidence',
  ],
  ['Following an appeal, the finding was overturned.', 'not said'],
  ['On appeal the finding of substantiated was set aside.', 'not said'],
  [
    'On appeal the finding of substantiated was set aside and a finding of unfounded was substituted.',
    'Unfounded',
  ],
  ['The reviewer changed the finding to unfounded.', 'Unfounded'],
  ['The tribunal set aside the finding.', 'not said'],
  ['After an internal review I substitute a finding of unfounded.', 'Unfounded'],
  ['Amended on review to unfounded.', 'Unfounded'],
  ['On review the finding was changed to not able to be substantiated.', 'Not substantiated'],
  ['On review the finding was changed to unable to be substantiated.', 'Not substantiated'],
  ['Finding amended following internal review.', 'not said'],
  ['Changed from substantiated to unfounded after the appeal.', 'Unfounded'],
  ['This finding has since been changed from substantiated to unfounded.', 'Unfounded'],
  ['The finding was not upheld on review.', 'not said'],
  ['The finding (substantiated) was overturned on 3 June 2026.', 'not said'],
  ['The finding that Example Person hit the child was overturned on appeal.', 'not said'],
  ['The substantiated finding was replaced with unfounded.', 'Unfounded'],
  ['Our finding on this allegation was varied to partially substantiated.', 'Partially substantiated'],
])('%s', (sentence, said) => {
  expect(instead(sentence)).toBe(said);
});

test.each([
  ['The outcome for Allegation 1 was revised to unfounded on review.', ['1']],
  ['The findings for Allegations 1 and 2 were set aside.', ['1', '2']],
  ['Allegation 3 was changed to unfounded on review.', ['3']],
])('%s', (sentence, numbers) => {
  expect(readChange(sentence)?.subjects).toEqual([{ which: 'numbered', numbers }]);
});

test('what names no allegation is said of the one that stands open', () => {
  expect(readChange('The finding was overturned.')?.subjects).toEqual([{ which: 'this' }]);
});

test.each([
  // what may be, and what is asked for
  'If the finding is changed on review, the client will be told.',
  'The finding may be amended on review.',
  'Findings can be overturned on appeal.',
  'The finding should be changed.',
  'Example Person asked that the finding be changed to unfounded.',
  'The appeal sought to have the finding set aside.',
  'Was the finding changed on review?',
  // rules
  'A finding is set aside only where the delegate agrees.',
  'The policy says the finding is amended on review.',
  'Any change to the finding would be recorded.',
  // nothing was changed
  'The finding was not changed on review.',
  'No finding was changed.',
  'The finding remains unchanged after review.',
  'The review confirmed the finding.',
  // drafts, and what others decided
  'The draft finding was changed to unfounded after procedural fairness.',
  'The police decision was overturned.',
  'The finding in the previous matter was overturned.',
  // something else was changed
  'The finding was that the roster was changed.',
  'The finding led to the policy being amended.',
  'The care plan was amended following review.',
  'The conclusion that the plan was changed is supported by the roster.',
  'Example Person changed the outcome of the game.',
  'The medication was withdrawn after review.',
])('%s', (sentence) => {
  expect(readChange(sentence)).toBeUndefined();
});

test.each(['the finding for ', 'the finding that it ', 'changed from substantiated to ', 'amended on '])(
  'a sentence of nothing but “%s” takes no time',
  (words) => {
    const sentence = words.repeat(599 / words.length);
    const start = processorTime();
    for (let round = 0; round < 20; round += 1) readChange(sentence);
    expect(processorTime() - start).toBeLessThan(1_000);
  },
);
