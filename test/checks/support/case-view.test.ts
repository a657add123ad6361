import type { FieldReadings } from '../../../src/casefile';
import {
  choiceIdOf,
  isTicked,
  labelOf,
  namedIn,
  placeOfField,
  textOf,
} from '../../../src/checks/support/case-view';
import { quote, shorten } from '../../../src/checks/support/excerpt';
import { deepFreeze } from './freeze';
import { policyFor } from '../../../src/policy';

const place = { part: 'word/document.xml', headings: [], paragraph: 3, excerpt: '' };
const reading = (text: string) => ({ text, foundBy: 'tag', sureness: 'certain', place }) as const;

test.each([
  ['Yes', 'yes'],
  ['y', 'yes'],
  ['YES – on 4 August', 'yes'],
  ['No, not yet', 'no'],
  ['n', 'no'],
  ['N/A', undefined],
  ['n a', undefined],
  ['No known report', undefined],
  ['Not known', undefined],
  ['Yesterday', undefined],
  ['', undefined],
])('%j to yes or no is %j', (text, id) => {
  expect(choiceIdOf(policyFor(), { 'police.reported': reading(text) }, 'police.reported')).toBe(id);
});

test('a choice without yes and no has none', () => {
  expect(choiceIdOf(policyFor(), { 'plan.location': reading('yes') }, 'plan.location')).toBeUndefined();
});

test('fields: text, name, tick, label, place', () => {
  const fields: FieldReadings = {
    'allegation.outcome': reading('  substantiated '),
    'allegation.confirmed': reading('Yes'),
  };
  expect(textOf(fields, 'allegation.outcome')).toBe('substantiated');
  expect(textOf(fields, 'allegation.rcsFinding')).toBe('');
  expect(namedIn(policyFor().outcomes, fields, 'allegation.outcome')?.id).toBe('outcome-substantiated');
  expect([isTicked(fields, 'allegation.confirmed'), isTicked({}, 'allegation.confirmed')]).toEqual([
    true,
    false,
  ]);
  expect(labelOf('incident.id')).toBe('Incident report ID');
  const other = { ...place, paragraph: 9 };
  expect(placeOfField({ fields, place: other }, 'allegation.outcome')).toBe(place);
  expect(placeOfField({ fields, place: other }, 'allegation.rcsFinding')).toBe(other);
});

test('what a message quotes is short and on one line', () => {
  expect(shorten('  a\n b\t c ')).toBe('a b c');
  expect(quote('x'.repeat(61))).toBe(`“${'x'.repeat(59)}…”`);
  expect(shorten('abc def', 5)).toBe('abc…');
});

test('freezing goes all the way down, and stops at what cannot be frozen', () => {
  const value = deepFreeze({ a: [{ b: 1 }], bytes: new Uint8Array(2), nothing: null });
  expect([Object.isFrozen(value.a[0]), Object.isFrozen(value.bytes)]).toEqual([true, false]);
  expect(deepFreeze('text')).toBe('text');
});
