import { wordingAllegedPerpetrator } from '../../../src/checks/wording/alleged-perpetrator';
import { wordingPossibilityAsLikelihood } from '../../../src/checks/wording/possibility-as-likelihood';
import type { Control } from '../../../src/docx';
import { policyFor } from '../../../src/policy';
import { DEFINITIONS } from '../../../src/template';
import type { Made } from '../support/made-document';
import { findingsOf } from '../support/made-document';
import { processorTime } from '../../tools/processor-time';

const WORDS = 'The alleged perpetrator left.';

const control = (over: Partial<Control>): Control => ({
  tag: '',
  title: '',
  kind: 'plain-text',
  level: 'block',
  from: 0,
  to: 1,
  placeholder: true,
  ...over,
});

const perpetrators = (made: Made): number => findingsOf(wordingAllegedPerpetrator, made).length;

test('words in a control whose prompt is showing are nobody’s', () => {
  const shown = (...controls: readonly Control[]) =>
    perpetrators({ paragraphs: [WORDS], part: { controls } });
  expect(shown(control({}))).toBe(0);
  expect(shown(control({ level: 'run', start: 4, end: 23 }))).toBe(0);
  expect(shown(control({ placeholder: false }))).toBe(1);
  expect(shown(control({ from: 1, to: 2 }))).toBe(1);
  expect(shown(control({ level: 'run', start: 0, end: 4 }))).toBe(1);
  expect(shown(control({ level: 'run', start: 24, end: 29 }))).toBe(1);
});

test('a passage in Word’s style for quotations is somebody else’s', () => {
  expect(perpetrators({ paragraphs: [{ text: WORDS, style: 'Intense Quote' }] })).toBe(0);
  expect(perpetrators({ paragraphs: [{ text: WORDS, style: 'Body Text' }] })).toBe(1);
});

test('a document of no kind that we know is looked at too', () => {
  expect(perpetrators({ kind: 'unknown', paragraphs: [WORDS] })).toBe(1);
});

test('a spelling with a dash or two spaces is the same form, in the order of the document', () => {
  const found = findingsOf(wordingAllegedPerpetrator, {
    paragraphs: ['An alleged-perpetrator.', 'Two alleged  perpetrators.', 'An Alleged perpetrator.'],
  });
  expect(found.map(({ message, place }) => [place?.paragraph, message])).toEqual([
    [0, 'The wording “alleged perpetrator” is used here (paragraph 1 of 2 with it).'],
    [2, 'The wording “alleged perpetrator” is used here (paragraph 2 of 2 with it).'],
    [1, 'The wording “alleged perpetrators” is used here.'],
  ]);
});

test('the text of our own templates is not held against their users', () => {
  const [section] = DEFINITIONS['investigation-report'].sections;
  const ours = section?.guidance ?? '';
  const word = /[A-Za-z]{5,}/.exec(ours)?.[0] ?? '';
  expect(word).not.toBe('');
  const policy = policyFor();
  const wording = policy.wording
    .slice(0, 1)
    .map((entry) => ({ ...entry, avoid: [word], onlyClientToClient: false }));
  const paragraphs = [ours, `Somebody wrote ${word} here.`];
  const found = findingsOf(wordingAllegedPerpetrator, { paragraphs }, { policy: { ...policy, wording } });
  expect(found.map(({ place }) => place?.paragraph)).toEqual([1]);
});

test.each(['‘', '“', '"', " 'a", '<', '['])('a long paragraph of %j takes no long time', (mark) => {
  const paragraphs = [`${mark.repeat(200_000)} alleged perpetrator`, 'The alleged perpetrator left.'];
  const start = processorTime();
  expect(perpetrators({ paragraphs })).toBeGreaterThan(0);
  expect(processorTime() - start).toBeLessThan(1000);
});

test('a long paragraph full of what could happen takes no long time', () => {
  const paragraphs = [
    'It could be. '.repeat(50_000),
    `Likely. ${'It could harm. '.repeat(50_000)}`,
    'It could harm.',
  ];
  const start = processorTime();
  const found = findingsOf(wordingPossibilityAsLikelihood, {
    fields: { 'incident.type': 'Serious risk' },
    paragraphs,
  });
  expect(found.map(({ place }) => place?.paragraph)).toEqual([2]);
  expect(processorTime() - start).toBeLessThan(1000);
});
