import { summarise } from '../../../taskpane/work/summarise';
import { buildDocument } from '../../checks/support/build-document';
import { recommendations } from '../../checks/support/document-spec';
import { withKeptState } from '../../fixtures/add-in-settings';
import { decision } from '../../review/decisions/sample-decision';

const ABOUT = { incidentId: null, because: 'So.', isGuess: false };

const lineOf = async (...states: readonly unknown[]) => {
  const bytes = await buildDocument(recommendations());
  const files = states.map((state, at) => ({
    name: `${String(at)}.docx`,
    bytes: state === undefined ? bytes : withKeptState(bytes, state),
  }));
  return summarise({ files, decisions: [], ...ABOUT });
};

test('what is decided inside the documents of a case is counted for its line, and changes nothing else of it', async () => {
  const plain = await lineOf(undefined, undefined);
  expect(plain).not.toHaveProperty('inside');
  const line = await lineOf(
    { version: 1, decisions: [decision(), decision({ reason: 'Another one.' })] },
    { version: 1, decisions: [decision()] },
  );
  expect(line).toEqual({ ...plain, inside: { decisions: 3, notes: [] } });
});

test('what could not be taken is told with the file that it is in', async () => {
  const { inside } = await lineOf(undefined, { version: 99, decisions: [decision()] });
  expect(inside).toEqual({ decisions: 0, notes: [expect.stringMatching(/^1\.docx: What a later version/u)] });
});
