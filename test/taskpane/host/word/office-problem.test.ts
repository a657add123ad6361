import { PaneProblem } from '../../../../taskpane/problems';
import { isUncertain, problemOf } from '../../../../taskpane/host/word/office-problem';

const thrown = (code: string | number) => Object.assign(new Error('Text in somebody’s language'), { code });

test.each([
  ['AccessDenied', 'document-protected'],
  ['GeneralException', 'word-failed'],
  ['NotAllowed', 'word-failed'],
  ['NotImplemented', 'not-supported-here'],
  ['ApiNotFound', 'not-supported-here'],
  ['ItemNotFound', 'place-not-found'],
  ['InvalidObjectPath', 'place-not-found'],
  ['SearchDialogIsOpen', 'document-busy'],
  ['ActivityLimitReached', 'document-busy'],
  ['WriteNotSupportedWhenModalDialogOpen', 'document-busy'],
  ['RequestPayloadSizeLimitExceeded', 'document-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'document-too-large'],
  ['InvalidOrTimedOutSession', 'session-lost'],
  ['ConnectionFailure', 'session-lost'],
  ['Timeout', 'no-answer'],
  ['PropertyNotLoaded', 'tool-fault'],
  ['InvalidArgument', 'tool-fault'],
  ['SomethingNew', 'word-failed'],
  [1009, 'not-supported-here'],
  [4001, 'state-not-kept'],
  [5000, 'not-supported-here'],
  [5001, 'word-failed'],
  [5002, 'document-read-only'],
  [5011, 'no-answer'],
  [5012, 'session-lost'],
  [5016, 'document-busy'],
  [5102, 'document-busy'],
  [5103, 'document-too-large'],
  [7000, 'document-protected'],
  [11000, 'document-busy'],
  [11001, 'network'],
  [12002, 'save-refused'],
  [12012, 'document-busy'],
  [99999, 'word-failed'],
])('%s is %s', (code, meaning) => {
  const cause = thrown(code);
  expect(problemOf(cause)).toMatchObject({ code: meaning, cause });
});

test('a refusal without a reason means what the caller says it means there', () => {
  expect(problemOf(thrown('NotAllowed'), 'insert-refused').code).toBe('insert-refused');
  expect(problemOf(thrown('GeneralException'), 'insert-refused').code).toBe('insert-refused');
  expect(problemOf(thrown(5001), 'not-supported-here').code).toBe('not-supported-here');
  expect(problemOf(thrown('ItemNotFound'), 'insert-refused').code).toBe('place-not-found');
});

test('a problem stays what it is, and an exception of our own is our fault', () => {
  const problem = new PaneProblem('no-answer');
  expect(problemOf(problem)).toBe(problem);
  expect(problemOf(new TypeError('x')).code).toBe('tool-fault');
  expect(problemOf('text').code).toBe('tool-fault');
});

test('only refusals that give no reason are worth a question', () => {
  expect(['AccessDenied', 'GeneralException', 'NotAllowed', 5001, 7000].map(thrown).every(isUncertain)).toBe(
    true,
  );
  expect(['ItemNotFound', 'InvalidArgument', 5012].map(thrown).some(isUncertain)).toBe(false);
});
