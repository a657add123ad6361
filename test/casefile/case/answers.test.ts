import { isDecision, isStillToCome, saysSomething } from '../../../src/casefile/case/answers';

test.each(['', '  ', 'N/A', 'n.a.', 'None.', 'Nil', 'No', '-', 'Not applicable', 'TBC', 'To be advised'])(
  '%j says nothing',
  (text) => expect(saysSomething(text)).toBe(false),
);

test.each(['None of the clients was there.', 'No force was used.', 'By letter', '7'])(
  '%j says something',
  (text) => expect(saysSomething(text)).toBe(true),
);

test.each([
  'TBC',
  'tba',
  'To be confirmed',
  '??',
  '???',
  'XXX',
  'Pending',
  'Insert here',
  'to follow',
  '________',
  '……… . ………',
  '__/__/____',
])('%j is still to come', (text) => expect(isStillToCome(text)).toBe(true));

test.each(['', 'N/A', 'Pending charges were withdrawn', 'xylophone', 'to be', '–', '.5', '✓'])(
  '%j is an answer, or none',
  (text) => expect(isStillToCome(text)).toBe(false),
);

test.each(['', 'N/A', 'none', 'TBC', '??'])('%j decides nothing', (text) =>
  expect(isDecision(text)).toBe(false),
);

test('a name decides', () => expect(isDecision('Substantiated')).toBe(true));
