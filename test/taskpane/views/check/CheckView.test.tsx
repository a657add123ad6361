/** @jest-environment jsdom */
import '../../support/jsdom-globals';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Decision } from '../../../../src/review';
import { parseDecisionFile } from '../../../../src/review/decisions/decision-file';
import { PaneProblem } from '../../../../taskpane/problems';
import { EMPTY_STATE } from '../../../../taskpane/session/kept-state';
import type { SessionState } from '../../../../taskpane/session/session';
import { CheckView } from '../../../../taskpane/views/check/CheckView';
import { assigneeKey, draftKey } from '../../../../taskpane/views/check/decisions/decision-drafts';
import { decisionFor } from '../../../../taskpane/views/check/decisions/decision-for';
import type { CheckedCase, FindingView } from '../../../../taskpane/work/work';
import { BROWSER_STATE, fakeSession, type FakeSession } from '../../support/fake-session';
import { caseWithGaps, readyCase } from '../../support/sample-cases';

const SAID = { reason: 'Known to the reviewer', name: 'Sample Reviewer', date: '2026-08-17' };

const waiverFor = (checked: CheckedCase, view: FindingView, said: typeof SAID): Decision =>
  decisionFor(checked, view, { kind: 'waive', ...said });

let gaps: CheckedCase;
let ready: CheckedCase;
const user = userEvent.setup({ pointerEventsCheck: 0 });

beforeAll(async () => {
  gaps = await caseWithGaps();
  ready = await readyCase();
});
beforeEach(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

const show = (state: Partial<SessionState> = {}): FakeSession => {
  const session = fakeSession({ checked: gaps, checkedAt: Date.now(), ...state });
  render(
    <FluentProvider theme={webLightTheme}>
      <CheckView session={session} />
    </FluentProvider>,
  );
  return session;
};

const change = (session: FakeSession, state: Partial<SessionState>) => act(() => session.set(state));

/** The buttons of the messages, in the order in which they stand. */
const messages = () => screen.queryAllByRole('button', { name: /^(Error|Warning|Note): / });
const open = (view: FindingView) =>
  messages()
    .find(({ dataset }) => dataset['finding'] === view.key)!
    .closest('li')!;
const keysShown = () => messages().map(({ dataset }) => dataset['finding']);
const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const firstWarning = () => gaps.findings.find(({ finding }) => finding.severity === 'warning')!;

describe('the result', () => {
  test('says ready or not, what was found, by which rules and why, and lets check again', async () => {
    const session = show();
    expect(screen.getByText('Not ready')).toBeTruthy();
    expect(screen.getByText(new RegExp(gaps.policy.because.slice(0, 30)))).toBeTruthy();
    expect(messages()).toHaveLength(gaps.findings.length);
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    expect(session.check).toHaveBeenCalledTimes(1);
    expect(spoken().join()).toContain('Checked again. Not ready');
  });

  test('stays on the screen while the next check runs, and says when it is out of date', () => {
    const session = show();
    change(session, { checking: true, outdated: true });
    expect(screen.getByText('Not ready')).toBeTruthy();
    expect(screen.getByText('The document has changed since.')).toBeTruthy();
    expect(messages()).toHaveLength(gaps.findings.length);
    change(session, { checking: false, outdated: false, checked: ready });
    expect(screen.getByText('Ready')).toBeTruthy();
    expect(spoken().join()).toContain('Ready. Found: no errors');
  });

  test('of a failed check says why, and keeps the last result', () => {
    show({ checkProblem: new PaneProblem('document-busy') });
    expect(screen.getByText('Word is busy')).toBeTruthy();
    expect(messages().length).toBeGreaterThan(0);
  });

  test('says first what could not be read and what nobody looked at', () => {
    show({
      checked: {
        ...ready,
        ready: false,
        unreadable: [{ file: 'broken.docx', sentence: 'The file is damaged.' }],
        attachments: ['photo.jpg'],
      },
    });
    expect(screen.getByText('Cannot be said')).toBeTruthy();
    const unread = screen.getByText('broken.docx could not be read');
    expect(unread.compareDocumentPosition(screen.getByText('Cannot be said'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(screen.getByText(/no Word documents: photo.jpg/)).toBeTruthy();
  });
});

describe('from finding to finding', () => {
  test('F8 and Shift+F8 go on and back, the position is told, and Enter leads to the place', async () => {
    const session = show();
    act(() => screen.getByRole('button', { name: 'Check again' }).focus());
    await user.keyboard('{F8}');
    expect(document.activeElement).toBe(messages()[0]);
    await user.keyboard('{F8}{F8}');
    expect(document.activeElement).toBe(messages()[2]);
    expect(spoken()).toContain(`3 of ${String(gaps.findings.length)}`);
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(document.activeElement).toBe(messages()[1]);
    const view = gaps.findings.find(({ key }) => key === messages()[1]!.dataset['finding'])!;
    await user.keyboard('{Enter}');
    if (view.destination) expect(session.goTo).toHaveBeenCalledWith(view.destination);
    else expect(session.goTo).not.toHaveBeenCalled();
  });

  test('Tab stops at one finding only, and the arrow keys move that stop', async () => {
    show();
    expect(messages().filter(({ tabIndex }) => tabIndex === 0)).toEqual([messages()[0]]);
    act(() => messages()[0]!.focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(messages()[1]);
    expect(messages().filter(({ tabIndex }) => tabIndex === 0)).toEqual([messages()[1]]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(messages().at(-1));
    await user.keyboard('{ArrowDown}{Home}');
    expect(document.activeElement).toBe(messages()[0]);
  });

  test('the buttons go on without taking the keyboard, and the finding is spoken', async () => {
    show();
    const next = screen.getByRole('button', { name: 'Next' });
    await user.click(next);
    expect(document.activeElement).toBe(next);
    expect(spoken().join()).toContain(messages()[0]!.textContent);
    await user.click(next);
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    expect(spoken()).toContain(`1 of ${String(gaps.findings.length)}`);
  });

  test('going there says what came of it, and the reason where it did not', async () => {
    const session = show();
    const view = gaps.findings.find(({ destination }) => destination !== undefined)!;
    await user.click(within(open(view)).getByRole('button', { name: 'Go to' }));
    expect(within(open(view)).getByText('Selected in the document.')).toBeTruthy();
    session.goTo.mockResolvedValue({ ok: false, reason: 'Its words were changed.' });
    await user.click(within(open(view)).getByRole('button', { name: 'Go to' }));
    expect(spoken()).toContain('The place was not found. Its words were changed.');
    session.goTo.mockRejectedValue(new PaneProblem('session-lost'));
    await user.click(within(open(view)).getByRole('button', { name: 'Go to' }));
    expect(spoken().join()).toContain('Word no longer answers this pane');
  });

  test('after a check the keyboard stays at the same finding, and goes to its neighbour where that is mended', async () => {
    const session = show();
    act(() => screen.getByRole('button', { name: 'Check again' }).focus());
    await user.keyboard('{F8}{F8}');
    const [one, two, three] = keysShown();
    change(session, { checked: { ...gaps, findings: gaps.findings.filter(({ key }) => key !== one) } });
    expect(document.activeElement).toBe(messages()[0]);
    expect((document.activeElement as HTMLElement).dataset['finding']).toBe(two);
    change(session, {
      checked: { ...gaps, findings: gaps.findings.filter(({ key }) => key !== one && key !== two) },
    });
    expect((document.activeElement as HTMLElement).dataset['finding']).toBe(three);
    change(session, { checked: { ...gaps, findings: [] } });
    expect(document.activeElement?.textContent).toBe('Check');
  });

  test('a check takes the keyboard from nowhere else', () => {
    const session = show();
    change(session, { checked: { ...gaps, findings: gaps.findings.slice(2) } });
    expect(document.activeElement).toBe(document.body);
  });

  test('what is filtered out is passed over, and all come back', async () => {
    show();
    await user.click(screen.getByRole('button', { name: /^Errors/ }));
    expect(messages().length).toBeGreaterThan(0);
    expect(screen.queryAllByRole('button', { name: /^Error: / })).toHaveLength(0);
    await user.type(screen.getByLabelText('Words'), 'words that stand nowhere');
    expect(screen.getByText('No finding is shown with this filter.').getAttribute('role')).toBe('status');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(messages()).toHaveLength(gaps.findings.length);
    await user.selectOptions(screen.getByLabelText('Order by'), 'section');
    expect(screen.getByRole('heading', { name: /^Investigation manager details/ })).toBeTruthy();
  });
});

test('copying gives the whole finding, and where it is refused the text to copy by hand', async () => {
  const session = show();
  const [view] = gaps.findings;
  await user.click(within(open(view!)).getByRole('button', { name: 'Copy' }));
  expect(session.copyText.mock.lastCall?.[0]).toContain(`How to mend it: ${view!.finding.fix}`);
  session.copyText.mockRejectedValue(new PaneProblem('clipboard-refused'));
  await user.click(within(open(view!)).getByRole('button', { name: 'Copy' }));
  const byHand = screen.getByLabelText<HTMLTextAreaElement>('Select and copy');
  expect(byHand.value).toContain(`Rule ${view!.finding.rule}`);
});

describe('deciding', () => {
  const begin = async (view: FindingView, name = /^Waive/) =>
    user.click(within(open(view)).getByRole('button', { name }));
  const form = async (name: string) => within(await screen.findByRole('form', { name }));
  const firstError = () => gaps.findings.find(({ finding }) => finding.severity === 'error')!;

  test('every finding can be marked wrong or assigned, and waived where it can be set aside', () => {
    show();
    for (const view of gaps.findings) {
      const offered = within(open(view))
        .getAllByRole('button', { expanded: false })
        .map(({ textContent }) => textContent)
        .filter((text) => !text.startsWith('Rule'));
      const both = ['Mark wrong', 'Assign'];
      expect(offered).toEqual(view.finding.severity === 'warning' ? ['Waive', ...both] : both);
    }
  });

  test('an error that is only suggested can be waived; then nothing is red and the name is said', async () => {
    const view = firstWarning();
    const finding = { ...view.finding, severity: 'error' as const, standing: 'suggested' as const };
    const session = show({ checked: { ...gaps, findings: [{ ...view, finding }] } });
    await user.click(screen.getByRole('button', { name: 'Waive' }));
    const waive = await form('Waive this error');
    expect(waive.getByText(/only suggested, so it can be set aside/)).toBeTruthy();
    await user.type(waive.getByLabelText(/Why the error may stand/), 'Agreed');
    await user.type(waive.getByLabelText(/Your name/), 'Sample Reviewer');
    await user.click(waive.getByRole('button', { name: 'Waive' }));
    expect(session.state().kept.decisions).toHaveLength(1);
    expect(messages()).toHaveLength(0);
    expect(
      screen.getByText(/1 error set aside by Sample Reviewer/, { ignore: '[role=status]' }),
    ).toBeTruthy();
  });

  test('waiving asks for reason and name, keeps what is typed, and covers this finding only', async () => {
    const session = show();
    const view = firstWarning();
    await begin(view);
    const waive = await form('Waive this warning');
    // Who writes a reason is told who else can read it.
    expect(
      waive.getByText(/kept inside this document, so whoever has the document has them too/),
    ).toBeTruthy();
    expect(document.activeElement).toBe(waive.getByLabelText(/Why the warning may stand/));
    await user.click(waive.getByRole('button', { name: 'Waive' }));
    expect(waive.getByText('Give the reason.')).toBeTruthy();
    expect(session.state().kept.decisions).toEqual([]);
    await user.type(waive.getByLabelText(/Why the warning may stand/), 'Seen in the file');
    expect(session.state().kept.drafts[draftKey('waive', view.key)]).toBe('Seen in the file');
    await user.click(waive.getByRole('button', { name: 'Waive' }));
    expect(waive.getByText('Say who decides.')).toBeTruthy();
    // What nobody can see is no name.
    await user.type(waive.getByLabelText(/Your name/), '\u200b');
    await user.click(waive.getByRole('button', { name: 'Waive' }));
    expect(session.state().kept.decisions).toEqual([]);
    await user.clear(waive.getByLabelText(/Your name/));
    await user.type(waive.getByLabelText(/Your name/), 'Sample Reviewer');
    await user.click(waive.getByRole('button', { name: 'Waive' }));

    const { decisions, drafts, reviewer } = session.state().kept;
    expect(decisions).toHaveLength(1);
    expect(decisions[0]).toMatchObject({
      kind: 'waive',
      rule: view.finding.rule,
      file: 'report.docx',
      at: view.finding.at,
      about: view.finding.about,
      reason: 'Seen in the file',
      name: 'Sample Reviewer',
    });
    expect(decisions[0]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(drafts).toEqual({});
    expect(reviewer).toBe('Sample Reviewer');
    expect(keysShown()).toEqual(gaps.findings.filter(({ key }) => key !== view.key).map(({ key }) => key));
    expect(screen.getByText(/1 warning set aside/, { ignore: '[role=status]' })).toBeTruthy();
    // The form had the keyboard; it is at a neighbour now.
    expect(keysShown()).toContain((document.activeElement as HTMLElement).dataset['finding']);
  });

  test('an error that is marked wrong stands, says so, and can be marked no longer', async () => {
    const view = firstError();
    const session = show({ kept: { ...EMPTY_STATE, reviewer: 'Sample Reviewer' } });
    await begin(view, /^Mark wrong/);
    const wrong = await form('Mark this error wrong');
    expect(wrong.getByText(/^The error stands, because/)).toBeTruthy();
    await user.type(wrong.getByLabelText(/What is wrong about it/), 'The telephone number is there');
    await user.click(wrong.getByRole('button', { name: 'Mark wrong' }));
    expect(session.state().kept.decisions).toMatchObject([{ kind: 'wrong', name: 'Sample Reviewer' }]);
    expect(screen.getByText('Not ready')).toBeTruthy();
    const marked = within(open(view));
    expect(
      marked.getByText(/Marked wrong by Sample Reviewer.*: “The telephone number is there”/),
    ).toBeTruthy();
    expect(marked.getByText('Recorded; the error stands.')).toBeTruthy();
    await user.click(marked.getByRole('button', { name: /^Undo: Marked wrong/ }));
    expect(session.state().kept.decisions).toEqual([]);
    expect(session.state().kept.drafts[draftKey('wrong', view.key)]).toBe('The telephone number is there');
    expect(within(open(view)).getByRole('button', { name: 'Mark wrong (begun)' })).toBeTruthy();
    expect((document.activeElement as HTMLElement).dataset['finding']).toBe(view.key);
  });

  test('a finding is assigned to somebody, stays with that name, and goes to another by doing it again', async () => {
    const view = firstError();
    const session = show();
    await begin(view, /^Assign/);
    let assign = await form('Assign this error');
    expect(document.activeElement).toBe(assign.getByLabelText(/Who is to mend it/));
    await user.type(assign.getByLabelText(/Your name/), 'Sample Reviewer');
    await user.click(assign.getByRole('button', { name: 'Assign' }));
    expect(assign.getByText('Say who is to mend it.')).toBeTruthy();
    await user.type(assign.getByLabelText(/Who is to mend it/), 'Example Writer');
    expect(session.state().kept.drafts[assigneeKey(view.key)]).toBe('Example Writer');
    await user.click(assign.getByRole('button', { name: 'Assign' }));
    expect(within(open(view)).getByText(/Assigned to Example Writer by Sample Reviewer/)).toBeTruthy();
    expect(session.state().kept.drafts).toEqual({});
    await user.selectOptions(screen.getByLabelText('Assigned to'), 'Example Writer');
    expect(keysShown()).toEqual([view.key]);

    await begin(view, /^Assign$/);
    assign = await form('Assign this error');
    expect(document.querySelector('datalist option')?.getAttribute('value')).toBe('Example Writer');
    await user.type(assign.getByLabelText(/Who is to mend it/), 'Other Person');
    await user.click(assign.getByRole('button', { name: 'Assign' }));
    expect(session.state().kept.decisions.map(({ to }) => to)).toEqual(['Other Person']);
    expect(within(open(view)).getByText(/Assigned to Other Person/)).toBeTruthy();
    // The one it was filtered by has nothing any longer: all are shown.
    expect(messages()).toHaveLength(gaps.findings.length);
  });

  test('a half-typed reason is there again, each kind has its own, and closing keeps it', async () => {
    const view = firstWarning();
    const session = show({
      kept: { ...EMPTY_STATE, drafts: { [draftKey('waive', view.key)]: 'Half a rea' } },
    });
    expect(within(open(view)).getByRole('button', { name: 'Waive (begun)' })).toBeTruthy();
    await begin(view);
    const waive = await form('Waive this warning');
    expect(waive.getByLabelText<HTMLTextAreaElement>(/Why the warning/).value).toBe('Half a rea');
    await begin(view, /^Mark wrong$/);
    const wrong = await form('Mark this warning wrong');
    expect(wrong.getByLabelText<HTMLTextAreaElement>(/What is wrong/).value).toBe('');
    expect(document.activeElement).toBe(wrong.getByLabelText(/What is wrong/));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(session.state().kept.drafts[draftKey('waive', view.key)]).toBe('Half a rea');
    expect((document.activeElement as HTMLElement).dataset['finding']).toBe(view.key);
  });

  test('is undone where the decisions stand, and the reason is not lost', async () => {
    const view = firstWarning();
    const session = show({ kept: { ...EMPTY_STATE, decisions: [waiverFor(gaps, view, SAID)] } });
    await user.click(await screen.findByRole('button', { name: 'Decisions (1)' }));
    const decided = screen.getByRole('group', { name: 'Decisions' });
    expect(within(decided).getByText(/Waived by Sample Reviewer.*Known to the reviewer/)).toBeTruthy();
    await user.click(within(decided).getByRole('button', { name: /^Undo/ }));
    expect(session.state().kept.decisions).toEqual([]);
    expect(session.state().kept.drafts[draftKey('waive', view.key)]).toBe(SAID.reason);
    expect(keysShown()).toContain(view.key);
    expect(document.activeElement).toBe(decided);
  });

  test('decisions that do not apply are named with what happened, and taken out on asking', async () => {
    const gone: Decision = { kind: 'waive', rule: 'document-never-broken', file: 'report.docx', ...SAID };
    const kept = waiverFor(gaps, firstWarning(), SAID);
    const changed: Decision = { ...kept, kind: 'assign', to: 'Example Writer', about: 'other' };
    const session = show({ kept: { ...EMPTY_STATE, decisions: [gone, changed, kept] } });
    await user.click(await screen.findByRole('button', { name: 'Decisions (1), 2 not applied' }));
    const section = within(screen.getByRole('region', { name: 'Decisions that do not apply now' }));
    expect(section.getByText(/Its rule finds nothing there any longer\./)).toBeTruthy();
    expect(section.getByText(/^Assignment to Example Writer/)).toBeTruthy();
    expect(section.getByText(/has changed, so decide again: it now says/)).toBeTruthy();
    await user.click(section.getAllByRole('button', { name: 'Take out' })[0]!);
    expect(session.state().kept.decisions).toEqual([changed, kept]);
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Decisions' }));
  });

  test('what is decided inside the documents is told, shown and counts once somebody says so', async () => {
    const view = firstWarning();
    const waiver = waiverFor(gaps, view, SAID);
    const note = 'One decision inside the document could not be taken.';
    const inDocuments = [{ file: 'report.docx', decisions: [waiver], notes: [note] }];
    const session = show({ checked: { ...gaps, inDocuments } });
    const notice = within(await screen.findByRole('group', { name: 'Decided inside the documents' }));
    expect(notice.getByText(/report\.docx: 1 decision\..*could not be taken/)).toBeTruthy();
    expect(within(open(view)).getByText('Kept inside the document, and not counted here.')).toBeTruthy();
    expect(within(open(view)).queryByRole('button', { name: /^Undo/ })).toBeNull();
    await user.click(notice.getByRole('button', { name: 'Count them' }));
    expect(session.state().kept.decisions).toEqual([waiver]);
    expect(keysShown()).not.toContain(view.key);
    expect(document.activeElement?.textContent).toBe('Check');
    expect(spoken().join()).toContain('1 warning set aside');
    // What could not be taken is still said.
    expect(screen.getByText(new RegExp(note))).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Count them' })).toBeNull();
  });
});

test('the filter is there again after another view was shown, and another session has its own', async () => {
  const session = show();
  await user.type(screen.getByLabelText('Words'), 'telephone');
  await user.selectOptions(screen.getByLabelText('Order by'), 'section');
  cleanup();
  render(
    <FluentProvider theme={webLightTheme}>
      <CheckView session={session} />
    </FluentProvider>,
  );
  expect(screen.getByLabelText<HTMLInputElement>('Words').value).toBe('telephone');
  expect(screen.getByLabelText<HTMLSelectElement>('Order by').value).toBe('section');
  cleanup();
  show();
  expect(screen.getByLabelText<HTMLInputElement>('Words').value).toBe('');
});

describe('feedback on the rules', () => {
  const openPart = async () =>
    user.click(await screen.findByRole('button', { name: 'Feedback on the rules' }));

  test('is shown as it would be saved, and saved', async () => {
    const view = firstWarning();
    const wrong = decisionFor(gaps, view, {
      kind: 'wrong',
      ...SAID,
      reason: 'Asked Sample Reviewer: misread',
    });
    const session = show({ kept: { ...EMPTY_STATE, decisions: [wrong] } });
    await openPart();
    expect(await screen.findByText('Nothing is sent: read it, save it, send it yourself.')).toBeTruthy();
    expect(screen.getByText('“Asked [name]: misread”')).toBeTruthy();
    const shown = screen.getByLabelText<HTMLTextAreaElement>('The file, word for word').value;
    await user.click(screen.getByRole('button', { name: 'Save the feedback' }));
    const [file] = session.saveFile.mock.lastCall!;
    expect(file.name).toBe('cims-report-rule-feedback.json');
    expect(new TextDecoder().decode(file.bytes)).toBe(shown);
    expect(JSON.parse(shown)).toMatchObject({ schemaVersion: 1, entries: [{ rule: view.finding.rule }] });
    expect(spoken().join()).toContain('Saving the feedback has started.');
  });

  test('says what it is for where nothing is marked wrong', async () => {
    show();
    await openPart();
    expect(await screen.findByText(/^No finding is marked wrong\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save the feedback' })).toBeNull();
  });
});

describe('before and after', () => {
  const COMPARISON = {
    content: {
      summary: ['1 finding mended, 0 new, 2 still there; 1 value changed.'],
      sections: [
        {
          title: 'report.docx: investigation report, not ready',
          lists: [
            {
              title: 'Values that changed',
              lines: [{ text: 'Allegation 2, RCS finding: (not given) → Substantiated' }],
            },
            { title: 'Nothing changed', lines: [] },
          ],
        },
      ],
    },
    newErrors: 0,
    page: '<!doctype html>',
  };
  const openPart = async () =>
    user.click(await screen.findByRole('button', { name: 'Compare with an earlier version' }));

  test('with an earlier file: the summary is spoken, the changes are listed, and a page is saved', async () => {
    const session = show();
    session.compare.mockResolvedValue(COMPARISON);
    await openPart();
    const earlier = Object.assign(new File(['old'], 'old.docx'), {
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode('old').buffer),
    });
    await user.upload(await screen.findByLabelText('Choose the earlier version'), earlier);
    const result = within(await screen.findByRole('group', { name: 'Before and after' }));
    expect(session.compare.mock.lastCall?.[0]).toMatchObject({ files: [{ name: 'old.docx' }] });
    expect(result.getByText('Allegation 2, RCS finding: (not given) → Substantiated')).toBeTruthy();
    expect(result.getByRole('heading', { level: 3 }).textContent).toMatch(/^report\.docx/);
    expect(spoken().join()).toContain('Compared. 1 finding mended');
    await user.click(screen.getByRole('button', { name: 'Save as a page' }));
    expect(session.saveFile.mock.lastCall?.[0].name).toBe('cims-report-before-and-after.html');
  });

  test('says why nothing can be compared, and keeps no old result on the screen', async () => {
    const session = show({ firstReport: gaps.report });
    session.compare.mockResolvedValueOnce(COMPARISON);
    await openPart();
    await user.click(await screen.findByRole('button', { name: 'Compare with how it was opened' }));
    expect(await screen.findByRole('group', { name: 'Before and after' })).toBeTruthy();
    expect(session.compare.mock.lastCall?.[0]).toMatchObject({ report: gaps.report });
    session.compare.mockRejectedValueOnce(new PaneProblem('file-unreadable', 'It does not verify.'));
    await user.click(screen.getByRole('button', { name: 'Compare with how it was opened' }));
    expect(await screen.findByText('It does not verify.')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Before and after' })).toBeNull();
  });

  test('what was mended and what has come since the document was opened stands with the result', async () => {
    const [, ...rest] = gaps.report.files[0]!.findings;
    const fewer = { ...gaps.report, files: [{ ...gaps.report.files[0]!, findings: rest }] };
    const session = show({ firstReport: gaps.report });
    expect(screen.queryByText(/^Since you opened the document/)).toBeNull();
    change(session, { checked: { ...gaps, report: fewer } });
    expect(await screen.findByText('Since you opened the document: 1 finding mended, 0 new.')).toBeTruthy();
  });
});

describe('decisions as a file', () => {
  const choose = (text: string) =>
    user.upload(
      screen.getByLabelText('File of decisions'),
      Object.assign(new File([text], 'decisions.json', { type: 'application/json' }), {
        arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
      }),
    );

  test('are saved as the command reads them, and taken up again once', async () => {
    const waiver = waiverFor(gaps, firstWarning(), SAID);
    const session = show({ kept: { ...EMPTY_STATE, decisions: [waiver] } });
    await user.click(await screen.findByRole('button', { name: 'Decisions as a file' }));
    await user.click(screen.getByRole('button', { name: 'Save decisions' }));
    const [file] = session.saveFile.mock.lastCall!;
    expect(file.name).toBe('cims-report-decisions.json');
    const text = new TextDecoder().decode(file.bytes);
    expect(parseDecisionFile(text)).toEqual({ decisions: [waiver] });
    change(session, { kept: EMPTY_STATE });
    await choose(text);
    await waitFor(() => expect(session.state().kept.decisions).toEqual([waiver]));
    await choose(text);
    await waitFor(() =>
      expect(spoken().join()).toContain('decisions.json: no decisions taken up, 1 already there.'),
    );
    expect(session.state().kept.decisions).toEqual([waiver]);
  });

  test('one of a day to come is refused, as by the command', async () => {
    const session = show();
    await user.click(await screen.findByRole('button', { name: 'Decisions as a file' }));
    await choose(JSON.stringify([waiverFor(gaps, firstWarning(), { ...SAID, date: '2999-01-01' })]));
    await waitFor(() => expect(spoken().join()).toContain('is of 2999-01-01, a day to come'));
    expect(session.state().kept).toEqual(EMPTY_STATE);
  });

  test('a file that holds none changes nothing and says why', async () => {
    const session = show();
    await user.click(await screen.findByRole('button', { name: 'Decisions as a file' }));
    await choose('not JSON');
    await waitFor(() => expect(spoken().join()).toContain('it is not JSON'));
    expect(session.state().kept).toEqual(EMPTY_STATE);
  });
});

describe('comments', () => {
  const openPart = () => user.click(screen.getByRole('button', { name: 'Comments in Word' }));
  const placed = () => gaps.findings.filter(({ destination }) => destination !== undefined);

  test('are put in for the chosen severities, and what found no place is named', async () => {
    const session = show();
    await openPart();
    const group = within(screen.getByRole('group', { name: 'Findings to put in' }));
    await user.click(group.getByRole('checkbox', { name: /^Warnings/ }));
    const errors = placed().filter(({ finding }) => finding.severity === 'error');
    session.addComments.mockResolvedValue([errors[0]!.key]);
    await user.click(screen.getByRole('button', { name: /into Word as comments$/ }));
    expect(session.addComments).toHaveBeenCalledWith(errors.map(({ key }) => key));
    expect(session.removeComments.mock.invocationCallOrder[0]).toBeLessThan(
      session.addComments.mock.invocationCallOrder[0]!,
    );
    expect(spoken().join()).toContain('No place was found for 1 finding:');
    expect(screen.getAllByText(errors[0]!.finding.message).some(({ tagName }) => tagName === 'LI')).toBe(
      true,
    );
  });

  test('of this add-in are removed, and how many is told', async () => {
    const session = show();
    await openPart();
    session.removeComments.mockResolvedValue(3);
    await user.click(screen.getByRole('button', { name: 'Remove our comments' }));
    expect(spoken().join()).toContain('3 comments of this add-in taken out.');
  });

  test('are not offered where this Word cannot, and what to do instead is said', async () => {
    show({ capabilities: { ...fakeSession().state().capabilities, comments: false } });
    await openPart();
    expect(screen.getByText(/does not let an add-in make comments/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /as comments$/ })).toBeNull();
  });
});

describe('in a plain browser', () => {
  const file = (name: string, text = 'x') =>
    Object.assign(new File([text], name), {
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
    });

  test('the first Word file is opened, others go along, and decisions among them are taken up', async () => {
    const session = show({ ...BROWSER_STATE });
    await act(async () => session.set({ checked: gaps, hasDocument: false }));
    const input = screen.getByLabelText('Choose the files of one case');
    const waiver = waiverFor(gaps, firstWarning(), SAID);
    await user.upload(input, [
      file('report.docx'),
      file('photo.jpg'),
      file('plan.docx'),
      file('decisions.json', JSON.stringify([waiver])),
    ]);
    await waitFor(() => expect(session.state().kept.decisions).toEqual([waiver]));
    expect(session.openDocument.mock.calls.map(([{ name }]) => name)).toEqual(['report.docx']);
    expect(session.addFiles.mock.calls.flatMap(([files]) => files.map(({ name }) => name))).toEqual([
      'photo.jpg',
      'plan.docx',
    ]);
  });

  test('the outline shows what was read, and marks where a finding leads', async () => {
    const session = show({ ...BROWSER_STATE, hasDocument: true });
    act(() => session.set({ checked: gaps }));
    await user.click(screen.getByRole('button', { name: 'Show the outline' }));
    const outline = within(screen.getByRole('region', { name: 'Outline of report.docx' }));
    expect(outline.getAllByRole('heading').length).toBeGreaterThan(3);
    expect(outline.getAllByText(/^Empty: /).length).toBeGreaterThan(0);
    const view = gaps.findings.find(({ destination }) => destination !== undefined)!;
    await user.click(within(open(view)).getByRole('button', { name: 'Go to' }));
    const marked = document.querySelector<HTMLElement>('[aria-current=location]');
    expect(marked?.dataset['paragraph']).toBe(String(view.destination!.paragraph));
    expect(spoken()).toContain('Marked in the outline.');
  });
});

describe('the keyboard is never lost', () => {
  test('to “Show all”, which takes itself away', async () => {
    show();
    await user.click(screen.getByRole('button', { name: /^Warnings \d/ }));
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'What is shown' }));
  });

  test('to “Show more”: it goes on at the first finding that came', async () => {
    const view = firstWarning();
    const findings = Array.from({ length: 130 }, (_, index) => ({ ...view, key: `many-${String(index)}` }));
    show({ checked: { ...gaps, findings } });
    await user.click(screen.getByRole('button', { name: 'Show 30 more of 130' }));
    expect(messages()).toHaveLength(130);
    expect((document.activeElement as HTMLElement).dataset['finding']).toBe('many-100');
  });
});

test('what comments say is not put into the document as comments', async () => {
  const view = gaps.findings.find(
    ({ destination, finding }) => destination && finding.severity === 'warning',
  )!;
  const about = { ...view, key: 'about', finding: { ...view.finding, rule: 'document-comments-open' } };
  const session = show({ checked: { ...gaps, findings: [view, about] } });
  await user.click(screen.getByRole('button', { name: 'Comments in Word' }));
  await user.click(await screen.findByRole('button', { name: 'Put 1 finding into Word as comments' }));
  expect(session.addComments).toHaveBeenCalledWith([view.key]);
});

test('where several decisions are undone at once, each reason is kept', async () => {
  const view = firstWarning();
  const decisions = ['First reason', 'Second reason'].map((reason) =>
    waiverFor(gaps, view, { ...SAID, reason }),
  );
  const session = show({ kept: { ...EMPTY_STATE, decisions } });
  await user.click(await screen.findByRole('button', { name: /^Decisions \(/ }));
  await user.click(await screen.findByRole('button', { name: /^Undo/ }));
  expect(session.state().kept.decisions).toEqual([]);
  expect(session.state().kept.drafts[draftKey('waive', view.key)]).toBe('First reason\nSecond reason');
});
