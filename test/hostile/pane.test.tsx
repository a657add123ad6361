/** @jest-environment jsdom */
import '../taskpane/support/jsdom-globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { EMPTY_STATE } from '../../taskpane/session/kept-state';
import type { Session } from '../../taskpane/session/session';
import { decisionFor } from '../../taskpane/views/check/decisions/decision-for';
import { CheckView } from '../../taskpane/views/check/CheckView';
import { DraftView } from '../../taskpane/views/draft/DraftView';
import { ExportView } from '../../taskpane/views/export/ExportView';
import { GuidanceView } from '../../taskpane/views/guidance/GuidanceView';
import { OutcomesView } from '../../taskpane/views/outcomes/OutcomesView';
import { StartView } from '../../taskpane/views/start/StartView';
import { compareCase } from '../../taskpane/work/compare';
import { carryOver } from '../../taskpane/work/carry';
import type { CaseFileInput } from '../../taskpane/work/work';
import { documentThatSays } from '../fixtures/hostile/document-that-says';
import { BROWSER_STATE, fakeSession, WORD_STATE } from '../taskpane/support/fake-session';
import { checkedOf, TODAY } from '../taskpane/support/sample-cases';

/** What nobody can see, what turns the reading direction round, and what tries to become an element or a handler. */
const HOSTILE =
  'a\u202eb\u200bc\u2066d\u00ade\u{e0041}\u2028f <img src=x onerror="alert(1)"><script>alert(2)</script> "onfocus="alert(3)';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const VIEWS: readonly (readonly [string, ComponentType<{ readonly session: Session }>])[] = [
  ['Start', StartView],
  ['Draft', DraftView],
  ['Outcomes', OutcomesView],
  ['Check', CheckView],
  ['Export', ExportView],
  ['Guidance', GuidanceView],
];

/** Everything that a page shows or reads out: its texts, and the attributes that are shown or read out. */
const shownIn = (root: Element): readonly string[] => [
  ...[...root.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
  ),
  ...[...root.querySelectorAll('*')].flatMap((element) =>
    // What stands in a box to be edited is what the document holds, and goes back into it.
    element.localName === 'textarea'
      ? []
      : [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent ?? ''] : [])),
  ),
];

const files: readonly CaseFileInput[] = ['open.docx', `${HOSTILE}.docx`].map((name, at) => ({
  name,
  bytes: documentThatSays(`${HOSTILE} ${String(at)}`),
}));

describe.each(VIEWS)('the view %s', (_, View) => {
  test.each([
    ['in Word', WORD_STATE],
    ['in a plain browser', BROWSER_STATE],
  ])('shows what a document says as it is, and nothing else becomes of it, %s', async (_where, state) => {
    const [, along] = files;
    const checked = await checkedOf(files);
    const session = fakeSession(
      { ...state, hasDocument: true, checked, checkedAt: 1, otherFiles: along === undefined ? [] : [along] },
      { carryOver: async (kind) => carryOver({ files, kind, today: TODAY, decisions: [] }) },
    );
    const { container } = await act(async () => render(<View session={session} />));
    for (const closed of document.querySelectorAll('details')) closed.setAttribute('open', '');
    expect(shownIn(document.body).filter((text) => UNSEEN.test(text.replace(/[\n\t]/gu, ' ')))).toEqual([]);
    expect(container.querySelectorAll('script, img[src="x"], [onerror], [onfocus]')).toHaveLength(0);
    expect(container.textContent).not.toBe('');
  });
});

test('what somebody wrote when deciding, here or inside a document, is shown as it is, and what is compared too', async () => {
  Element.prototype.scrollIntoView = jest.fn();
  const checked = await checkedOf(files);
  const said = { reason: HOSTILE, name: HOSTILE, date: '2026-08-17' };
  const [one, ...others] = checked.findings;
  const decisions = (['wrong', 'assign'] as const).map((kind) =>
    decisionFor(checked, one!, { kind, ...said, ...(kind === 'assign' && { to: HOSTILE }) }),
  );
  const inside = others.map((view) => decisionFor(checked, view, { kind: 'wrong', ...said }));
  const gone = { ...decisions[1]!, rule: HOSTILE, file: HOSTILE, place: HOSTILE };
  const session = fakeSession(
    {
      ...WORD_STATE,
      checked: {
        ...checked,
        inDocuments: [{ file: `${HOSTILE}.docx`, decisions: inside, notes: [HOSTILE] }],
      },
      checkedAt: 1,
      firstReport: checked.report,
      kept: { ...EMPTY_STATE, decisions: [...decisions, gone], reviewer: HOSTILE },
    },
    {
      compare: (earlier) => compareCase({ files, earlier, today: TODAY, decisions }),
    },
  );
  const { container } = await act(async () => render(<CheckView session={session} />));
  const press = async (name: RegExp) => userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
  await press(/^Assign/);
  await screen.findByRole('form');
  for (const part of [/^Decisions \(/, /^Feedback/, /^Compare with an/]) await press(part);
  await press(/^Compare with how it was/);
  await screen.findByRole('group', { name: 'Before and after' });
  await screen.findByRole('group', { name: 'Decided inside the documents' });
  expect(shownIn(document.body).filter((text) => UNSEEN.test(text.replace(/[\n\t]/gu, ' ')))).toEqual([]);
  expect(container.querySelectorAll('script, img[src="x"], [onerror], [onfocus]')).toHaveLength(0);
  expect(container.textContent).toContain('Marked wrong by a\\u{202e}b');
});
