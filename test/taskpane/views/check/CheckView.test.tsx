/** @jest-environment jsdom */
import '../../support/jsdom-globals';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Decision } from '../../../../src/review';
import { parseDecisionFile } from '../../../../src/review/decisions/decision-file';
import { PaneProblem } from '../../../../taskpane/problems';
import { EMPTY_STATE } from '../../../../taskpane/session/kept-state';
import type { SessionState } from '../../../../taskpane/session/session';
import { CheckView } from '../../../../taskpane/views/check/CheckView';
import { draftKey, waiverFor } from '../../../../taskpane/views/check/waivers/decisions';
import type { CheckedCase, FindingView } from '../../../../taskpane/work/work';
import { BROWSER_STATE, fakeSession, type FakeSession } from '../../support/fake-session';
import { caseWithGaps, readyCase } from '../../support/sample-cases';

const SAID = { reason: 'Known to the reviewer', name: 'Sample Reviewer', date: '2026-11-22' };

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
    expect(screen.getByText('No finding is shown with this filter.')).toBeTruthy();
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

describe('waiving', () => {
  const begin = async (view: FindingView) =>
    user.click(within(open(view)).getByRole('button', { name: /^Waive/ }));

  test('is offered for warnings only', () => {
    show();
    for (const view of gaps.findings)
      expect(within(open(view)).queryAllByRole('button', { name: /^Waive/ })).toHaveLength(
        view.finding.severity === 'warning' ? 1 : 0,
      );
  });

  test('asks for reason and name, keeps what is typed, and covers this finding only', async () => {
    const session = show();
    const view = firstWarning();
    await begin(view);
    const form = () => within(screen.getByRole('form', { name: 'Waive this warning' }));
    // Who writes a reason is told who else can read it.
    expect(
      form().getByText(/kept inside this document, so whoever has the document has them too/),
    ).toBeTruthy();
    expect(document.activeElement).toBe(form().getByLabelText(/Why the warning may stand/));
    await user.click(form().getByRole('button', { name: 'Waive' }));
    expect(form().getByText('Give the reason.')).toBeTruthy();
    expect(session.state().kept.decisions).toEqual([]);
    await user.type(form().getByLabelText(/Why the warning may stand/), 'Seen in the file');
    expect(session.state().kept.drafts[draftKey(view.key)]).toBe('Seen in the file');
    await user.click(form().getByRole('button', { name: 'Waive' }));
    expect(form().getByText('Say who decides.')).toBeTruthy();
    await user.type(form().getByLabelText(/Your name/), 'Sample Reviewer');
    await user.click(form().getByRole('button', { name: 'Waive' }));

    const { decisions, drafts, reviewer } = session.state().kept;
    expect(decisions).toHaveLength(1);
    expect(decisions[0]).toMatchObject({
      rule: view.finding.rule,
      file: 'report.docx',
      reason: 'Seen in the file',
      name: 'Sample Reviewer',
    });
    expect(decisions[0]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(drafts).toEqual({});
    expect(reviewer).toBe('Sample Reviewer');
    expect(keysShown()).toEqual(gaps.findings.filter(({ key }) => key !== view.key).map(({ key }) => key));
    expect(screen.getByText(/1 warning waived/, { ignore: '[role=status]' })).toBeTruthy();
    // The form had the keyboard; it is at a neighbour now.
    expect(keysShown()).toContain((document.activeElement as HTMLElement).dataset['finding']);
  });

  test('a half-typed reason is there again, and closing keeps it', async () => {
    const view = firstWarning();
    const session = show({ kept: { ...EMPTY_STATE, drafts: { [draftKey(view.key)]: 'Half a rea' } } });
    expect(within(open(view)).getByRole('button', { name: 'Waive (begun)' })).toBeTruthy();
    await begin(view);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Why the warning may stand/).value).toBe('Half a rea');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(session.state().kept.drafts[draftKey(view.key)]).toBe('Half a rea');
    expect((document.activeElement as HTMLElement).dataset['finding']).toBe(view.key);
  });

  test('is undone where the waived stand, and the reason is not lost', async () => {
    const view = firstWarning();
    const session = show({ kept: { ...EMPTY_STATE, decisions: [waiverFor(gaps, view, SAID)] } });
    await user.click(screen.getByRole('button', { name: 'Waived (1)' }));
    const waived = screen.getByRole('group', { name: 'Waived' });
    expect(within(waived).getByText(/Known to the reviewer/)).toBeTruthy();
    await user.click(within(waived).getByRole('button', { name: 'Undo' }));
    expect(session.state().kept.decisions).toEqual([]);
    expect(session.state().kept.drafts[draftKey(view.key)]).toBe(SAID.reason);
    expect(keysShown()).toContain(view.key);
    expect(document.activeElement).toBe(waived);
  });

  test('decisions that cover nothing are named with what happened, and taken out on asking', async () => {
    const idle: Decision = { kind: 'waive', rule: 'document-never-broken', file: 'report.docx', ...SAID };
    const kept = waiverFor(gaps, firstWarning(), SAID);
    const session = show({ kept: { ...EMPTY_STATE, decisions: [idle, kept] } });
    await user.click(screen.getByRole('button', { name: 'Waived (1), 1 covering nothing' }));
    const section = within(screen.getByRole('region', { name: 'Waivers that cover nothing now' }));
    expect(section.getByText('Its rule finds nothing there any longer.')).toBeTruthy();
    await user.click(section.getByRole('button', { name: 'Take out' }));
    expect(session.state().kept.decisions).toEqual([kept]);
  });
});

describe('decisions as a file', () => {
  const choose = (text: string) =>
    user.upload(
      screen.getByLabelText('File of waivers'),
      Object.assign(new File([text], 'decisions.json', { type: 'application/json' }), {
        arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
      }),
    );

  test('are saved as the command reads them, and taken up again once', async () => {
    const waiver = waiverFor(gaps, firstWarning(), SAID);
    const session = show({ kept: { ...EMPTY_STATE, decisions: [waiver] } });
    await user.click(screen.getByRole('button', { name: 'Waivers as a file' }));
    await user.click(screen.getByRole('button', { name: 'Save waivers' }));
    const [file] = session.saveFile.mock.lastCall!;
    expect(file.name).toBe('cims-report-waivers.json');
    const text = new TextDecoder().decode(file.bytes);
    expect(parseDecisionFile(text)).toEqual({ decisions: [waiver] });
    change(session, { kept: EMPTY_STATE });
    await choose(text);
    await waitFor(() => expect(session.state().kept.decisions).toEqual([waiver]));
    await choose(text);
    await waitFor(() =>
      expect(spoken().join()).toContain('decisions.json: 0 waivers taken up, 1 already there.'),
    );
    expect(session.state().kept.decisions).toEqual([waiver]);
  });

  test('a file that holds none changes nothing and says why', async () => {
    const session = show();
    await user.click(screen.getByRole('button', { name: 'Waivers as a file' }));
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
  await user.click(screen.getByRole('button', { name: /^Waived/ }));
  await user.click(await screen.findByRole('button', { name: /^Undo/ }));
  expect(session.state().kept.decisions).toEqual([]);
  expect(session.state().kept.drafts[draftKey(view.key)]).toBe('First reason\nSecond reason');
});
