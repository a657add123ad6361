/** @jest-environment jsdom */
import '../../support/jsdom-globals';
import { configure, act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PaneProblem } from '../../../../taskpane/problems';
import { OutcomesView } from '../../../../taskpane/views/outcomes/OutcomesView';
import {
  cimsPlan,
  cimsReport,
  recommendations,
  typed,
  type DocumentSpec,
} from '../../../checks/support/document-spec';
import { BROWSER, WORD } from '../../support/fake-session';
import { fileOf } from '../../support/sample-cases';
import { organisationOf } from '../../support/sample-organisation';
import { documentSession } from './document-session';

// Names of roles are slow to work out in a view this large, the more so beside other tests.
configure({ asyncUtilTimeout: 10_000 });

const card = (number: number) => screen.getByRole('region', { name: `Allegation ${number}` });
const select = (number: number, label: string) =>
  within(card(number)).getByRole<HTMLSelectElement>('combobox', { name: label });
const rationale = (number: number) =>
  within(card(number)).getByRole<HTMLTextAreaElement>('textbox', { name: /Rationale/ });
const tick = (number: number) => within(card(number)).getByRole<HTMLInputElement>('checkbox');

const one = () =>
  recommendations().remove('allegation', 3).remove('allegation', 2).withIn('allegation', 1, {
    'allegation.rcsConductType': 'Physical violence',
    'allegation.incidentType': 'Physical abuse',
    'allegation.rcsFinding': 'Substantiated',
    'allegation.outcome': 'Substantiated',
    'allegation.rationale': '',
    'allegation.confirmed': '',
  });

// What is loaded when it is first needed is there from then on.
beforeAll(async () => {
  const { session } = await documentSession(
    one().withIn('allegation', 1, { 'allegation.outcome': 'Not substantiated' }),
  );
  const { unmount } = render(<OutcomesView session={session} />);
  await screen.findByRole('button', { name: 'Choose an RCS report' });
  await screen.findAllByRole('textbox', { name: /Rationale/ });
  unmount();
}, 30_000);

test('a finding that may be one of two is shown as the document has it', async () => {
  const { session } = await documentSession(
    one().withIn('allegation', 1, { 'allegation.rcsFinding': 'Unsubstantiated' }),
  );
  render(<OutcomesView session={session} />);
  const finding = select(1, 'RCS finding');
  expect(finding.value).toBe('Unsubstantiated');
  expect(finding.selectedOptions[0]?.text).toBe('Unsubstantiated (as the document has it)');
});

test('what was read from a sentence is shown with how it was found, and nothing is complete before it is confirmed', async () => {
  const { session } = await documentSession(
    typed(
      'Investigation report',
      'Allegation 1',
      'It is alleged that Example Person hit Sample Client One.',
      'CIMS incident type: Physical abuse',
      'On the balance of probabilities, the allegation is substantiated.',
    ),
  );
  render(<OutcomesView session={session} />);
  expect(select(1, 'CIMS outcome').value).toBe('Substantiated');
  expect(within(card(1)).getByText('Found in a sentence, to be confirmed.')).toBeTruthy();
  expect(within(card(1)).getByText('To do')).toBeTruthy();
});

test('a row that the organisation confirmed says who read it, when and on which page, and asks for no tick', async () => {
  const { session } = await documentSession(one());
  render(<OutcomesView session={session} />);
  expect(within(card(1)).queryByText(/Confirmed by/)).toBeNull();
  act(() => session.set({ organisation: organisationOf() }));
  expect(
    within(card(1)).getByText(
      /becomes the CIMS outcome “Substantiated”\. Confirmed by Example Person on 2 March 2026 against the policy, page 65\./,
    ),
  ).toBeTruthy();
  expect(
    within(card(1)).getByText(/Physical abuse\. Confirmed by Example Person .*, page 64\./),
  ).toBeTruthy();
  expect(within(card(1)).getAllByText(/your organisation confirmed this row/)).toHaveLength(2);
  expect(within(card(1)).queryByRole('checkbox')).toBeNull();
});

test('both sides of each allegation are shown as the document has them, with the row and its source', async () => {
  const { session } = await documentSession(one());
  render(<OutcomesView session={session} />);
  expect(select(1, 'RCS conduct type').value).toBe('Physical violence');
  expect(select(1, 'CIMS incident type').value).toBe('Physical abuse');
  expect(select(1, 'RCS finding').value).toBe('Substantiated');
  expect(select(1, 'CIMS outcome').value).toBe('Substantiated');
  expect(within(card(1)).getAllByText('Agrees')).toHaveLength(2);
  expect(within(card(1)).getAllByText(/stated in the source/)).toHaveLength(2);
  expect(within(card(1)).getByText('Complete')).toBeTruthy();
  expect(within(card(1)).queryByRole('checkbox')).toBeNull();
});

test('a choice is written into its own copy of the allegation, and the document’s word is shown', async () => {
  const { session, document } = await documentSession(recommendations());
  render(<OutcomesView session={session} />);
  await userEvent.selectOptions(select(2, 'CIMS outcome'), 'Substantiated');
  await waitFor(() => expect(select(2, 'CIMS outcome').value).toBe('Substantiated'));
  expect(session.setFields).toHaveBeenCalledWith([
    {
      tag: 'cims:allegation.outcome',
      group: { tag: 'cims:group.allegation', occurrence: 1 },
      kind: 'choice',
      value: 'Substantiated',
    },
  ]);
  expect(document().parts.data.groups.allegation?.[1]?.['allegation.outcome']).toBe('Substantiated');
});

test('what Word did not keep is not shown as chosen, and that is said', async () => {
  const { session } = await documentSession(one());
  session.setFields.mockImplementation(async (writes) => writes.map((write) => ({ write })));
  render(<OutcomesView session={session} />);
  await userEvent.selectOptions(select(1, 'CIMS outcome'), 'Not substantiated');
  await within(card(1)).findAllByText(/what is shown here is what the document holds/);
  expect(select(1, 'CIMS outcome').value).toBe('Substantiated');
});

test('a change made in Word is shown after the next check', async () => {
  const { session, change } = await documentSession(one());
  render(<OutcomesView session={session} />);
  await act(() =>
    change((now) => now.withIn('allegation', 1, { 'allegation.outcome': 'Not substantiated' })),
  );
  expect(select(1, 'CIMS outcome').value).toBe('Not substantiated');
  expect(within(card(1)).getByText('Differs')).toBeTruthy();
  expect(rationale(1).value).toBe('');
});

test('a name that is not the policy’s is shown as the document has it', async () => {
  const { session } = await documentSession(one().withIn('allegation', 1, { 'allegation.outcome': '' }));
  render(<OutcomesView session={session} />);
  expect(select(1, 'CIMS outcome').value).toBe('');
  expect(within(card(1)).getByText('The CIMS outcome is not filled in.')).toBeTruthy();
});

describe('what changed in Word since it was shown', () => {
  const outcomes = (document: () => DocumentSpec) =>
    document().parts.data.groups.allegation?.map((texts) => texts['allegation.outcome']);

  test('an allegation that has another number by now is written where it is', async () => {
    const { session, document, changeUnread } = await documentSession(recommendations());
    const [, second, third] = outcomes(document)!;
    expect(third).not.toBe('Substantiated');
    render(<OutcomesView session={session} />);
    act(() => changeUnread((now) => now.remove('allegation', 1)));
    await userEvent.selectOptions(select(3, 'CIMS outcome'), 'Substantiated');
    await waitFor(() => expect(outcomes(document)).toEqual([second, 'Substantiated']));
  });

  test('nothing is written to another allegation that stands there now, and that is said', async () => {
    const { session, changeUnread } = await documentSession(recommendations());
    render(<OutcomesView session={session} />);
    act(() =>
      changeUnread((now) =>
        now.withIn('allegation', 2, { 'allegation.statement': 'Quite another sample allegation.' }),
      ),
    );
    await userEvent.selectOptions(select(2, 'CIMS outcome'), 'Substantiated');
    await within(card(2)).findAllByText(/not the same in the document by now/);
    expect(session.setFields).not.toHaveBeenCalled();
  });

  test('another outcome than was shown is not written over', async () => {
    const { session, document, changeUnread } = await documentSession(
      one().withIn('allegation', 1, { 'allegation.outcome': '' }),
    );
    render(<OutcomesView session={session} />);
    act(() => changeUnread((now) => now.withIn('allegation', 1, { 'allegation.outcome': 'Substantiated' })));
    await userEvent.selectOptions(select(1, 'CIMS outcome'), 'Not substantiated');
    await within(card(1)).findAllByText(/says “Substantiated” there by now/);
    expect(outcomes(document)).toEqual(['Substantiated']);
    expect(select(1, 'CIMS outcome').value).toBe('Substantiated');
  });

  test('a rationale that somebody wrote in Word is not written over on leaving the box', async () => {
    const { session, document, changeUnread } = await documentSession(
      one().withIn('allegation', 1, { 'allegation.outcome': 'Not substantiated' }),
    );
    render(<OutcomesView session={session} />);
    fireEvent.change(rationale(1), { target: { value: 'Typed here' } });
    act(() => changeUnread((now) => now.withIn('allegation', 1, { 'allegation.rationale': 'By Word' })));
    fireEvent.blur(rationale(1));
    await within(card(1)).findByRole('group', { name: /says something else now/ });
    expect(document().parts.data.groups.allegation?.[0]?.['allegation.rationale']).toBe('By Word');
    expect(rationale(1).value).toBe('Typed here');
  });

  test('where Word tells of no changes the document is read before anything is written', async () => {
    const { session } = await documentSession(one());
    session.set({ capabilities: { ...WORD, changes: 'selection' } });
    render(<OutcomesView session={session} />);
    await userEvent.selectOptions(select(1, 'CIMS outcome'), 'Not substantiated');
    await waitFor(() => expect(session.setFields).toHaveBeenCalledTimes(1));
    expect(session.check.mock.invocationCallOrder[0]).toBeLessThan(
      session.setFields.mock.invocationCallOrder[0]!,
    );
  });

  test('nothing is written to a document that cannot be read', async () => {
    const { session } = await documentSession(one());
    session.check.mockImplementation(async () => session.set({ checkProblem: new PaneProblem('network') }));
    render(<OutcomesView session={session} />);
    act(() => session.set({ outdated: true }));
    await userEvent.selectOptions(select(1, 'CIMS outcome'), 'Not substantiated');
    await within(card(1)).findAllByText(new PaneProblem('network').message);
    expect(session.setFields).not.toHaveBeenCalled();
  });
});

test('of two quick choices the last one stands, and neither is taken for somebody else’s', async () => {
  const { session, document } = await documentSession(one());
  render(<OutcomesView session={session} />);
  fireEvent.change(select(1, 'CIMS outcome'), { target: { value: 'Not substantiated' } });
  fireEvent.change(select(1, 'CIMS outcome'), { target: { value: 'Substantiated' } });
  fireEvent.change(select(1, 'CIMS outcome'), { target: { value: 'Not substantiated' } });
  await waitFor(() => expect(session.setFields).toHaveBeenCalledTimes(3));
  await waitFor(() =>
    expect(document().parts.data.groups.allegation?.[0]?.['allegation.outcome']).toBe('Not substantiated'),
  );
  await waitFor(() => expect(select(1, 'CIMS outcome').getAttribute('aria-busy')).toBe('false'));
  expect(within(card(1)).queryByText(/by now|was written, and/)).toBeNull();
});

test('fields that lost the control round their allegation are led to, not looked for in vain', async () => {
  const { session } = await documentSession(
    one().part('word/document.xml', (xml) =>
      xml.replace('w:val="cims:group.allegation"', 'w:val="something.else"'),
    ),
  );
  render(<OutcomesView session={session} />);
  await userEvent.selectOptions(select(1, 'CIMS outcome'), 'Not substantiated');
  await within(card(1)).findAllByText(/no field for it that the pane can fill/);
  expect(session.setFields).not.toHaveBeenCalled();
});

describe('a suggestion', () => {
  test('is offered, marked as one, and taken only by its button; then the tick is asked for', async () => {
    const { session } = await documentSession(
      one().withIn('allegation', 1, {
        'allegation.rcsConductType': 'Significant neglect',
        'allegation.incidentType': '',
      }),
    );
    render(<OutcomesView session={session} />);
    expect(select(1, 'CIMS incident type').value).toBe('');
    expect(session.setFields).not.toHaveBeenCalled();
    await userEvent.click(within(card(1)).getByRole('button', { name: 'Use “Neglect” (only suggested)' }));
    await waitFor(() => expect(select(1, 'CIMS incident type').value).toBe('Neglect'));
    expect(within(card(1)).getByText(/Look this row up in Table 4\.2.*64–65/)).toBeTruthy();
    expect(tick(1).checked).toBe(false);
    await userEvent.click(tick(1));
    await waitFor(() => expect(tick(1).checked).toBe(true));
    expect(session.setFields).toHaveBeenLastCalledWith([
      expect.objectContaining({ tag: 'cims:allegation.confirmed', kind: 'tick', value: 'Yes' }),
    ]);
    expect(within(card(1)).getByText('Complete')).toBeTruthy();
  });
});

describe('the rationale', () => {
  const differing = () => one().withIn('allegation', 1, { 'allegation.outcome': 'Not substantiated' });
  const drafts = (session: { state: () => { kept: { drafts: object } } }) =>
    Object.values(session.state().kept.drafts);

  test('is kept while it is typed, written on leaving the box, and the draft goes once the document holds it', async () => {
    const { session, document } = await documentSession(differing());
    render(<OutcomesView session={session} />);
    await userEvent.type(rationale(1), 'The definition is not met.');
    expect(session.setFields).not.toHaveBeenCalled();
    expect(drafts(session)).toEqual([expect.stringContaining('The definition is not met.')]);
    await userEvent.tab();
    await waitFor(() => expect(drafts(session)).toEqual([]));
    expect(document().parts.data.groups.allegation?.[0]?.['allegation.rationale']).toBe(
      'The definition is not met.',
    );
    expect(rationale(1).value).toBe('The definition is not met.');
    expect(within(card(1)).getByText('Complete')).toBeTruthy();
  });

  test('stays where it could not be written, with the problem', async () => {
    const { session } = await documentSession(differing());
    session.setFields.mockRejectedValue(new PaneProblem('document-protected'));
    render(<OutcomesView session={session} />);
    await userEvent.type(rationale(1), 'Reason');
    await userEvent.tab();
    await within(card(1)).findAllByText(/editing is restricted/);
    expect(rationale(1).value).toBe('Reason');
    expect(drafts(session)).toHaveLength(1);
  });

  test('is asked about where the document changed meanwhile, and neither is lost', async () => {
    const { session, change, document } = await documentSession(differing());
    render(<OutcomesView session={session} />);
    fireEvent.change(rationale(1), { target: { value: 'Typed here' } });
    await act(() =>
      change((now) => now.withIn('allegation', 1, { 'allegation.rationale': 'Written in Word' })),
    );
    fireEvent.blur(rationale(1));
    const asked = within(card(1)).getByRole('group', { name: /says something else now/ });
    expect(within(asked).getByText('Written in Word')).toBeTruthy();
    expect(rationale(1).value).toBe('Typed here');
    expect(session.setFields).not.toHaveBeenCalled();
    await userEvent.click(within(asked).getByRole('button', { name: 'Write what I typed' }));
    await waitFor(() =>
      expect(document().parts.data.groups.allegation?.[0]?.['allegation.rationale']).toBe('Typed here'),
    );
  });

  test('is given up for the document’s words only when asked', async () => {
    const { session, change } = await documentSession(differing());
    render(<OutcomesView session={session} />);
    fireEvent.change(rationale(1), { target: { value: 'Typed here' } });
    await act(() =>
      change((now) => now.withIn('allegation', 1, { 'allegation.rationale': 'Written in Word' })),
    );
    await userEvent.click(within(card(1)).getByRole('button', { name: 'Keep what the document says' }));
    expect(rationale(1).value).toBe('Written in Word');
    expect(drafts(session)).toEqual([]);
  });

  test('goes with its allegation when another is put before it, and is shown where its allegation is gone', async () => {
    const { session, change } = await documentSession(recommendations());
    render(<OutcomesView session={session} />);
    await userEvent.selectOptions(select(2, 'CIMS outcome'), 'Substantiated');
    await waitFor(() => expect(rationale(2)).toBeTruthy());
    fireEvent.change(rationale(2), { target: { value: 'For the second one' } });
    await act(() => change((now) => now.remove('allegation', 1)));
    expect(rationale(1).value).toBe('For the second one');
    await act(() =>
      change((now) => now.withIn('allegation', 1, { 'allegation.statement': 'Quite other words now' })),
    );
    const orphan = await screen.findByRole('region', { name: /no longer there/ });
    expect(within(orphan).getByText('For the second one')).toBeTruthy();
    await userEvent.click(within(orphan).getByRole('button', { name: 'Discard it' }));
    expect(drafts(session)).toEqual([]);
  });
});

describe('where the pane cannot write', () => {
  test('the person is led there and told what to choose', async () => {
    const { session } = await documentSession(one());
    session.set({ capabilities: { ...BROWSER } });
    render(<OutcomesView session={session} />);
    await userEvent.selectOptions(select(1, 'CIMS outcome'), 'Not substantiated');
    await within(card(1)).findAllByText(/Choose “Not substantiated” by hand under “CIMS outcome”/);
    expect(session.setFields).not.toHaveBeenCalled();
    expect(session.goTo).toHaveBeenCalledWith(
      expect.objectContaining({ control: { tag: 'cims:allegation.outcome', occurrence: 0 } }),
    );
    expect(select(1, 'CIMS outcome').value).toBe('Substantiated');
  });

  test('Word’s own answer leads there too', async () => {
    const { session } = await documentSession(one());
    session.setFields.mockImplementation(async (writes) =>
      writes.map((write) => ({
        write,
        problem: { code: 'not-supported-here' as const, sentence: 'This Word cannot set a list.' },
      })),
    );
    render(<OutcomesView session={session} />);
    await userEvent.selectOptions(select(1, 'CIMS outcome'), 'Not substantiated');
    await within(card(1)).findAllByText(/This Word cannot set a list\. Choose “Not substantiated” by hand/);
    expect(session.goTo).toHaveBeenCalled();
  });

  test('a document that is not from our template is led to as well', async () => {
    const { session } = await documentSession(
      typed(
        'CIMS Recommendations',
        'Allegation 1',
        'RCS conduct type: Physical violence',
        'CIMS incident type: Physical abuse',
        'RCS finding: Substantiated',
        'CIMS outcome: Substantiated',
      ),
    );
    render(<OutcomesView session={session} />);
    await userEvent.selectOptions(select(1, 'CIMS outcome'), 'Not substantiated');
    await within(card(1)).findAllByText(/no field for it that the pane can fill/);
    expect(session.setFields).not.toHaveBeenCalled();
    expect(session.goTo).toHaveBeenCalled();
  });

  test('leaving the box moves nobody; the button does', async () => {
    const { session } = await documentSession(
      one().withIn('allegation', 1, { 'allegation.outcome': 'Not substantiated' }),
    );
    session.set({ capabilities: { ...BROWSER } });
    render(<OutcomesView session={session} />);
    await userEvent.type(rationale(1), 'Reason');
    await userEvent.tab();
    expect(session.goTo).not.toHaveBeenCalled();
    await userEvent.click(within(card(1)).getByRole('button', { name: 'Show me where to write it' }));
    await waitFor(() => expect(session.goTo).toHaveBeenCalled());
    await userEvent.click(within(card(1)).getByRole('button', { name: 'Copy it' }));
    expect(session.copyText).toHaveBeenCalledWith('Reason');
    expect(rationale(1).value).toBe('Reason');
  });
});

describe('other documents', () => {
  test('a report of a CIMS investigation shows its CIMS side alone', async () => {
    const { session } = await documentSession(cimsReport());
    render(<OutcomesView session={session} />);
    expect(select(1, 'CIMS outcome')).toBeTruthy();
    expect(within(card(1)).queryByRole('combobox', { name: 'RCS finding' })).toBeNull();
    expect(within(card(1)).queryByText('Differs')).toBeNull();
  });

  test('a plan has no outcomes, and that is said', async () => {
    const { session } = await documentSession(cimsPlan());
    render(<OutcomesView session={session} />);
    expect(screen.getByText(/investigation plan, which has no findings or outcomes/)).toBeTruthy();
  });

  test('the other files of the case are not taken for the open one', async () => {
    const { session } = await documentSession(cimsPlan(), [
      await fileOf('recommendations.docx', recommendations()),
    ]);
    render(<OutcomesView session={session} />);
    expect(screen.queryByRole('region', { name: 'Allegation 1' })).toBeNull();
  });

  test('with no document the report can still be taken over', async () => {
    const { session } = await documentSession(cimsPlan());
    session.set({ hasDocument: false });
    render(<OutcomesView session={session} />);
    expect(screen.getByText(/No document is open/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Choose an RCS report' })).toBeTruthy();
  });

  test('the rule set is named, with why', async () => {
    const { session } = await documentSession(
      one().with('incident.submittedOn', '2 December 2024').with('incident.occurredOn', '1 December 2024'),
    );
    render(<OutcomesView session={session} />);
    expect(screen.getByText(/submitted before 9 December 2024.*submitted on 2 December 2024/)).toBeTruthy();
  });
});
