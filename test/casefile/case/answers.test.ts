import {
  decidesAllegation,
  isDecision,
  isStillToCome,
  saysSomething,
} from '../../../src/casefile/case/answers';

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

test.each([
  '',
  'TBC',
  'No finding was made',
  'No finding has yet been made.',
  'No outcome',
  'Not yet determined',
  'Yet to be decided by the delegate',
  'To be confirmed by the delegate',
  'Pending the police investigation',
  'Awaiting the response of the subject',
  'Investigation ongoing',
  'N/A – allegation withdrawn',
  'Not applicable (see the report of 2024)',
  'Allegation withdrawn by the complainant',
  'Withdrawn',
  'The matter was discontinued',
  'Not investigated',
])('%j decides no allegation', (text) => expect(decidesAllegation(text)).toBe(false));

test.each([
  'Substantiated',
  'Unfounded',
  'No finding other than unfounded',
  'Not substantiated',
  'Outside the scheme',
  'N/A to CIMS; unfounded under the scheme',
  'Unsubstantiated – the witness withdrew',
  'Substantiated (the statement was not withdrawn)',
  'Natural consequences only: unfounded',
])('%j decides an allegation', (text) => expect(decidesAllegation(text)).toBe(true));
