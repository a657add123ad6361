import { POLICIES } from '../../../src/policy';
import { guidanceFor, searchGuidance } from '../../../src/policy/guidance';

const answers = guidanceFor(POLICIES[0]);
const found = (query: string) => searchGuidance(answers, query).map(({ id }) => id);

test('an empty query gives every answer in its order', () => {
  expect(found('')).toEqual(answers.map(({ id }) => id));
  expect(found(' ?! ')).toHaveLength(answers.length);
});

test.each([
  ['deadline', 'deadlines'],
  ['DEADLINES', 'deadlines'],
  ['when is the report due?', 'deadlines'],
  ['exten', 'extensions'],
  ['police', 'police-hold'],
  ['plan deviation', 'plan-deviations'],
  ['what must come with the report', 'what-comes-with-report'],
  ['alleged perpetrator', 'words-to-avoid'],
  ['who regulates the scheme', 'regulator'],
  ['ccyp', 'regulator'],
  ['email', 'contacts'],
  ['privacy', 'privacy'],
  ['rationale differs', 'differing-outcomes'],
  ['outside scheme', 'outside-scheme'],
  ['cris', 'numbers-to-give'],
  ['table 4.2', 'conduct-to-type'],
  ['lodging an rcs report', 'lodging-rcs'],
  ['not known', 'not-known'],
])('“%s” finds %s among the first three', (query, id) => {
  expect(found(query).slice(0, 3)).toContain(id);
});

test('every word must be met', () => {
  expect(found('police zebra')).toEqual([]);
  expect(found('zebra')).toEqual([]);
});

test('a query of small words alone is still looked for', () => {
  expect(found('who')).toContain('who-decides');
});

test('only what begins like the word counts, not what holds it somewhere inside', () => {
  expect(found('olice')).toEqual([]);
});
