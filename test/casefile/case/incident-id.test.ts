import { incidentIdKey, incidentIdLook, incidentIdsIn, untypedInId } from '../../../src/casefile';

describe('one ID, however it is written', () => {
  test.each([
    ['capitals', 'ird-12', 'IRD-12'],
    ['blanks', ' IRD 12\t', 'IRD\u00a012'],
    ['punctuation and signs', '#12–3', '12-3'],
    ['IRD before the number', 'IRD 12', '12'],
  ])('%s make no difference', (_, a, b) => {
    expect(incidentIdKey(a)).toBe(incidentIdKey(b));
  });

  test('nothing but signs is no ID', () => {
    expect(incidentIdKey(' – ')).toBe('');
    expect(incidentIdLook('\u200b')).toBe('');
  });

  test('IRD is cut off before a number only', () => {
    expect(incidentIdKey('IRDA')).toBe('IRDA');
  });
});

describe('two IDs that look alike', () => {
  test.each([
    ['a character without width', 'IRD\u200b12', 'IRD12'],
    ['a mark that turns the reading direction round', '\u202eIRD12\u202c', 'IRD12'],
    ['a byte order mark', 'IRD\ufeff12', 'IRD12'],
    ['a filler', 'IRD\u115f12', 'IRD12'],
    ['an accent', 'ÍRD12', 'IRD12'],
    ['a Cyrillic letter', 'А12', 'A12'],
    ['a Greek letter', 'Α12', 'A12'],
    ['figures of full width', '１２', '12'],
    ['O and 0', 'X1O', 'X10'],
    ['l and 1', 'Xl2', 'X12'],
    ['I and 1', 'XI2', 'X12'],
  ])('by %s', (_, a, b) => {
    expect(incidentIdLook(a)).toBe(incidentIdLook(b));
    expect(incidentIdKey(a)).not.toBe(incidentIdKey(b));
  });

  test('others do not', () => {
    expect(incidentIdLook('X12')).not.toBe(incidentIdLook('X13'));
  });
});

test('what nobody types is listed once', () => {
  expect(untypedInId('IRD-12 (b)')).toEqual([]);
  expect(untypedInId('1\u200b2\u200b\u0410')).toEqual(['\u200b', '\u0410']);
});

describe('two IDs in one field', () => {
  test.each([
    'SAMPLE-1 / SAMPLE-2',
    'SAMPLE-1; SAMPLE-2',
    'SAMPLE-1, SAMPLE-2',
    'SAMPLE-1 and SAMPLE-2',
    'SAMPLE-1 & SAMPLE-2',
    'SAMPLE-1\nSAMPLE-2',
    'SAMPLE-1/SAMPLE-2',
  ])('%j', (text) => {
    expect(incidentIdsIn(text)).toEqual(['SAMPLE-1', 'SAMPLE-2']);
  });

  test.each([
    'SAMPLE-1',
    '2026/0007',
    'IR/2026/0007',
    '2026/12',
    'SAMPLE-1, of 3 March',
    'SAMPLE and 12',
    '',
  ])('%j is one', (text) => {
    expect(incidentIdsIn(text)).toEqual([text]);
  });

  test('a long text is no list of IDs that is gone through for long', () => {
    expect(incidentIdsIn(';'.repeat(100_000))).toHaveLength(1);
    expect(incidentIdsIn(' / '.repeat(100_000))).toHaveLength(1);
  });
});
