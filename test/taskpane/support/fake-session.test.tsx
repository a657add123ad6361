/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { useSession } from '../../../taskpane/session/use-session';
import type { Session } from '../../../taskpane/session/session';
import { fakeSession } from './fake-session';
import { blankCase, caseWithGaps, readyCase, recommendationsCase, unknownCase } from './sample-cases';

test('the sample cases are what they are called', async () => {
  expect((await readyCase()).ready).toBe(true);
  const gaps = await caseWithGaps();
  expect(gaps.ready).toBe(false);
  expect(new Set(gaps.findings.map(({ finding }) => finding.severity))).toContain('warning');
  expect(gaps.findings.some(({ destination }) => destination !== undefined)).toBe(true);
  expect((await recommendationsCase()).documents[0]?.kind.value).toBe('cims-recommendations');
  expect((await unknownCase()).documents[0]?.kind.value).toBe('unknown');
  expect((await blankCase()).documents[0]?.blank).toBe(true);
});

test('what is kept is shown by whoever uses the session', () => {
  const session = fakeSession();
  const Shown = ({ of }: { readonly of: Session }) => <p>{useSession(of).kept.purpose ?? 'none'}</p>;
  render(<Shown of={session} />);
  expect(screen.getByText('none')).toBeTruthy();
  act(() => session.keep((kept) => ({ ...kept, purpose: 'rcs' })));
  expect(screen.getByText('rcs')).toBeTruthy();
  expect(session.keep).toHaveBeenCalledTimes(1);
});
