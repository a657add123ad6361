/** @jest-environment jsdom */
import '../../support/jsdom-globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PaneProblem } from '../../../../taskpane/problems';
import { AnnotatedCopy } from '../../../../taskpane/views/check/AnnotatedCopy';
import { BROWSER_STATE, fakeSession } from '../../support/fake-session';

const shown = () => {
  const session = fakeSession(BROWSER_STATE);
  const said = jest.fn();
  render(<AnnotatedCopy session={session} onSaid={said} />);
  return { session, said };
};

const press = () => userEvent.click(screen.getByRole('button', { name: 'Save a copy with comments' }));

test('the copy is made with the findings that were chosen, saved, and what came of it is said', async () => {
  const { session, said } = shown();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Warnings' }));
  await press();
  expect(session.annotatedCopy).toHaveBeenCalledWith(['error']);
  const [saved] = session.saveFile.mock.calls[0]!;
  expect(saved.name).toBe('report with comments.docx');
  expect(said).toHaveBeenCalledWith(expect.stringContaining('with 2 comments has started'));
});

test('what could not be put in is listed, and a copy that is too large is said to be', async () => {
  const { session } = shown();
  session.annotatedCopy.mockResolvedValueOnce({
    name: 'a.docx',
    bytes: new Uint8Array(),
    placed: 0,
    notPlaced: ['Error: something (no place)'],
  });
  session.saveFile.mockResolvedValueOnce('too-large');
  await press();
  expect(screen.getByRole('list', { name: 'Not put in' }).textContent).toContain('something');
  expect(screen.getByText(/too large to be handed over/u)).toBeTruthy();
});

test('why a document cannot be annotated is said', async () => {
  const { session } = shown();
  session.annotatedCopy.mockRejectedValueOnce(new PaneProblem('file-unreadable', 'It is digitally signed.'));
  await press();
  expect(screen.getByText('It is digitally signed.')).toBeTruthy();
});

test('nothing is made while nothing is chosen', async () => {
  const { session } = shown();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Warnings' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Errors' }));
  await press();
  expect(session.annotatedCopy).not.toHaveBeenCalled();
});
