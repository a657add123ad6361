/** @jest-environment jsdom */
import '../../support/jsdom-globals';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { PaneProblem } from '../../../../taskpane/problems';
import type { SessionState } from '../../../../taskpane/session/session';
import { DraftView } from '../../../../taskpane/views/draft/DraftView';
import type { CarryOver, CheckedCase } from '../../../../taskpane/work/work';
import { carryOver } from '../../../../taskpane/work/carry';
import { cimsPlan, cimsReport } from '../../../checks/support/document-spec';
import { BROWSER_STATE, fakeSession, type FakeSession } from '../../support/fake-session';
import { blankCase, caseWithGaps, checkedOf, fileOf, TODAY, unknownCase } from '../../support/sample-cases';

let gaps: CheckedCase;
let blank: CheckedCase;
let unknown: CheckedCase;
let carried: CarryOver;
beforeAll(async () => {
  gaps = await caseWithGaps();
  blank = await blankCase();
  unknown = await unknownCase();
  const other = cimsReport().with('provider.name', 'Another Sample Provider');
  carried = carryOver({
    files: [await fileOf('plan.docx', cimsPlan()), await fileOf('report.docx', other)],
    today: TODAY,
    decisions: [],
    kind: 'investigation-report',
  });
});

/** Ours are asked for only where somebody chose them in place of the organisation's. */
const OFFICIAL = { ours: false };

const show = (state: Partial<SessionState>): FakeSession => {
  const session = fakeSession(state);
  render(<DraftView session={session} />);
  return session;
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;

describe('progress', () => {
  const sections = () => gaps.documents[0]!.sections;

  test('is shown section by section and in all', () => {
    show({ checked: gaps });
    const region = screen.getByRole('region', { name: 'Progress' });
    expect(within(region).getAllByRole('listitem')).toHaveLength(sections().length);
    const needed = sections().reduce((sum, each) => sum + each.needed, 0);
    expect(region.textContent).toContain(`of ${String(needed)} filled`);
    const bar = within(region).getByRole('progressbar');
    expect(Number(bar.getAttribute('aria-valuemax'))).toBe(needed);
  });

  test('each line leads to what is missing next, and says where it led', async () => {
    const session = show({ checked: gaps });
    const gap = sections().find(({ next }) => next !== undefined)!;
    await userEvent.click(button(new RegExp(`^${gap.title}.*${gap.next!.label}`)));
    expect(session.goTo).toHaveBeenCalledWith(gap.next!.destination);
    expect(status()).toContain(gap.next!.label);
    expect(session.state().kept.view).toBeUndefined();
  });

  test('a complete section leads to itself; a place that is gone is told of', async () => {
    const session = show({ checked: gaps });
    const whole = sections().find(({ next, needed }) => next === undefined && needed > 0)!;
    session.goTo.mockResolvedValueOnce({ ok: false, reason: 'It is no longer there.' });
    await userEvent.click(button(new RegExp(`^${whole.title}`)));
    expect(session.goTo).toHaveBeenCalledWith(whole.destination);
    expect(status()).toContain('It is no longer there.');
  });

  test('in a plain browser the outline is shown beside the findings', async () => {
    const session = show({ ...BROWSER_STATE, hasDocument: true, checked: gaps });
    await userEvent.click(button(new RegExp(`^${sections()[0]!.title}`)));
    expect(session.state().kept.view).toBe('check');
  });

  test('is not shown of a document that there is no template for', () => {
    show({ checked: unknown });
    expect(screen.queryByRole('region', { name: 'Progress' })).toBeNull();
    expect(screen.getByText(/was not recognised/)).toBeTruthy();
  });
});

describe('one more', () => {
  test('of each group of the template can be added', async () => {
    const session = show({ checked: gaps });
    const group = screen.getByRole('group', { name: 'Add one more' });
    expect(
      within(group)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(['Add client', 'Add subject of allegation', 'Add allegation']));
    await userEvent.click(button('Add client'));
    expect(session.addBlock).toHaveBeenCalledWith('client');
    expect(status()).toMatch(/^Client \d+ added/);
  });

  test('cannot be added in a plain browser, which says how to do it in Word', () => {
    show({ ...BROWSER_STATE, hasDocument: true, checked: gaps });
    expect(screen.queryByRole('button', { name: 'Add client' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Add one more' }).textContent).toContain(
      'open the file in Word',
    );
  });

  test('says why it could not be added', async () => {
    const session = show({ checked: gaps });
    session.addBlock.mockRejectedValueOnce(new PaneProblem('document-protected'));
    await userEvent.click(button('Add client'));
    expect((await screen.findByRole('alert')).textContent).toContain('protected');
    expect(status()).toBe('');
  });
});

describe('a template', () => {
  const begin = () => userEvent.click(button(/^(?:Put in|Save) “/));

  test('goes into a blank document at once', async () => {
    const session = show({ checked: blank });
    await begin();
    expect(session.insertTemplate).toHaveBeenCalledWith('investigation-plan', 'replace', undefined, OFFICIAL);
    expect(status()).toContain('the template is in the document');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test.each([
    ['in which somebody has written since', () => ({ checked: unknown })],
    ['that cannot be read again', () => ({ checkProblem: new PaneProblem('network') })],
  ])('is not put at once into a document %s', async (_, read) => {
    const session = show({ checked: blank });
    session.check.mockImplementation(async () => session.set(read()));
    await begin();
    await screen.findByRole('alertdialog');
    expect(session.insertTemplate).not.toHaveBeenCalled();
  });

  test('the likely one is chosen, and another one is remembered until it is used', async () => {
    const session = show({
      checked: blank,
      kept: { version: 1, purpose: 'rcs', decisions: [], drafts: {}, files: [] },
    });
    expect(screen.getByRole('radio', { name: /^CIMS Recommendations/, checked: true })).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /^Investigation report/ }));
    expect(Object.values(session.state().kept.drafts)).toEqual(['investigation-report']);
    await begin();
    expect(session.insertTemplate).toHaveBeenCalledWith(
      'investigation-report',
      'replace',
      undefined,
      OFFICIAL,
    );
    expect(session.state().kept.drafts).toEqual({});
  });

  test.each([
    ['Put it in at the end', 'end'],
    ['Replace what is in the document', 'replace'],
  ] as const)('into a document with content only after asking: %s', async (label, where) => {
    const session = show({ checked: unknown });
    await begin();
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('cannot undo this in one step');
    expect(session.insertTemplate).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: label }));
    await waitFor(() =>
      expect(session.insertTemplate).toHaveBeenCalledWith('investigation-plan', where, undefined, OFFICIAL),
    );
  });

  test('cancelled, nothing happens', async () => {
    const session = show({ checked: unknown });
    await begin();
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(session.insertTemplate).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button(/^Put in “/));
  });

  test('is handed over as a file where the host cannot put it in', async () => {
    const session = show(BROWSER_STATE);
    await begin();
    expect(session.insertTemplate).not.toHaveBeenCalled();
    expect(session.saveFile).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'investigation-plan.docx' }),
    );
    expect(status()).toContain('Look whether the file arrived');
  });

  test('that Word refuses is told of, and what was chosen is still there', async () => {
    const session = show({ checked: blank });
    await userEvent.click(screen.getByRole('radio', { name: /^Investigation report/ }));
    session.insertTemplate.mockRejectedValueOnce(new PaneProblem('insert-refused'));
    await begin();
    expect((await screen.findByRole('alert')).textContent).toContain('did not insert');
    expect(screen.getByRole('radio', { name: /^Investigation report/, checked: true })).toBeTruthy();
  });

  test('without header and footer in an older Word is said', () => {
    const state = fakeSession().state();
    show({ checked: blank, capabilities: { ...state.capabilities, insertWhole: false } });
    expect(screen.getByText(/without its page header and footer/)).toBeTruthy();
  });
});

describe('what the case already says', () => {
  const begin = async (state: Partial<SessionState> = { checked: blank }) => {
    const session = show(state);
    session.carryOver.mockResolvedValue(carried);
    await userEvent.click(button(/^(?:Put in|Save) “/));
    await screen.findByRole('heading', { name: 'What the case already says' });
    return session;
  };

  test('is listed with where it comes from before anything is put in', async () => {
    const session = await begin();
    expect(session.insertTemplate).not.toHaveBeenCalled();
    expect(screen.getAllByRole('checkbox')).toHaveLength(carried.values.length);
    expect(screen.getByRole('checkbox', { name: /Incident report ID.*SAMPLE-0001.*\.docx/ })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Client 2' })).toBeTruthy();
    await userEvent.click(button(new RegExp(`^Put in with ${String(carried.values.length)} values`)));
    const [kind, where, data] = session.insertTemplate.mock.calls[0]!;
    expect([kind, where]).toEqual(['investigation-plan', 'replace']);
    expect(data).toEqual(carried.data);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('what is ticked off does not go in; where files differ the person chooses', async () => {
    const session = await begin();
    await userEvent.click(screen.getByRole('checkbox', { name: /Incident report ID/ }));
    const differing = carried.values.find(({ others }) => others.length > 0)!;
    const [other] = differing.others;
    await userEvent.click(screen.getByRole('radio', { name: `${other!.text} (${other!.file})` }));
    await userEvent.click(button(/^Put in with/));
    const data = session.insertTemplate.mock.calls[0]![2]!;
    expect(data.fields['incident.id']).toBeUndefined();
    expect(data.fields[differing.field]).toBe(other!.text);
  });

  test('what was ticked off is still so after the view was left', async () => {
    const session = await begin();
    await userEvent.click(screen.getByRole('checkbox', { name: /Incident report ID/ }));
    const { kept } = session.state();
    document.body.innerHTML = '';
    await begin({ checked: blank, kept });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Incident report ID/ }).checked).toBe(
      false,
    );
  });

  test('can be left out altogether', async () => {
    const session = await begin();
    await userEvent.click(button('Put in empty'));
    expect(session.insertTemplate).toHaveBeenCalledWith('investigation-plan', 'replace', undefined, OFFICIAL);
  });

  test('goes into the file that is handed over', async () => {
    const session = await begin(BROWSER_STATE);
    await userEvent.click(button(/^Save with/));
    expect(session.buildTemplate).toHaveBeenCalledWith('investigation-plan', carried.data, OFFICIAL);
  });
});

test('axe finds nothing, with everything open', async () => {
  const session = fakeSession({ checked: gaps });
  session.carryOver.mockResolvedValue(carried);
  const { container } = render(
    <main>
      <DraftView session={session} />
    </main>,
  );
  await userEvent.click(button('Another template'));
  await userEvent.click(button(/^Put in “/));
  await screen.findByRole('heading', { name: 'What the case already says' });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('follows the check', async () => {
  const session = show({ checking: true });
  expect(screen.getByText('Reading the document')).toBeTruthy();
  const checked = await checkedOf([await fileOf('report.docx', cimsReport())]);
  act(() => session.set({ checking: false, checked }));
  expect(screen.getByRole('region', { name: 'Progress' })).toBeTruthy();
});
