/** @jest-environment jsdom */
import '../../../support/jsdom-globals';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CaseData } from '../../../../../src/template';
import { PaneProblem } from '../../../../../taskpane/problems';
import { OutcomesView } from '../../../../../taskpane/views/outcomes/OutcomesView';
import type { CaseFileInput, CheckedCase } from '../../../../../taskpane/work/work';
import { recommendations, typed, type DocumentSpec } from '../../../../checks/support/document-spec';
import { BROWSER, fakeSession, WORD, type FakeSession } from '../../../support/fake-session';
import { organisationOf } from '../../../support/sample-organisation';
import { checkedOf, fileOf } from '../../../support/sample-cases';
import { documentSession } from '../document-session';

// Names of roles are slow to work out in a view this large, the more so beside other tests.
configure({ asyncUtilTimeout: 10_000 });

const REPORT = typed(
  'Reportable conduct investigation report',
  'Allegation 1',
  'Allegation: That on 7 July 2026 Example Carer struck Sample Client Three on the hand.',
  'Client: Sample Client Three',
  'Subject of allegation: Example Carer',
  'Conduct type: Physical violence',
  'Finding: Substantiated',
  'Allegation 2',
  'Allegation: That in July 2026 Example Carer left Sample Client Three without a winter coat.',
  'Conduct type: Significant neglect',
  'Finding: Unfounded',
);

const started = async (
  open: DocumentSpec | undefined,
  state: Parameters<typeof fakeSession>[0] = {},
): Promise<{ session: FakeSession; checked: CheckedCase }> => {
  const report = await fileOf('rcs.docx', REPORT);
  const files: CaseFileInput[] = open === undefined ? [report] : [await fileOf('open.docx', open), report];
  const checked = await checkedOf(files);
  const session = fakeSession({
    checked,
    checkedAt: 1,
    hasDocument: open !== undefined,
    otherFiles: [report],
    ...state,
  });
  session.carryOver.mockResolvedValue({
    data: {
      fields: { 'provider.name': 'Sample Provider' },
      groups: { client: [{ 'client.name': 'Sample Client Three' }] },
    },
    values: [
      {
        field: 'provider.name',
        label: 'Service provider',
        text: 'Sample Provider',
        from: { file: 'rcs.docx', headings: [], foundBy: 'label', sureness: 'likely' },
        others: [{ text: 'Sample Provider Limited', file: 'plan.docx' }],
      },
    ],
    doubts: ['Which of two sample clients is meant could not be decided.'],
  });
  return { session, checked };
};

const group = (number: number) => screen.findByRole('group', { name: `Allegation ${number} in rcs.docx` });
const made = (data: CaseData | undefined) => data?.groups.allegation;
const FIRST = {
  'allegation.statement': 'That on 7 July 2026 Example Carer struck Sample Client Three on the hand.',
  'allegation.client': 'Sample Client Three',
  'allegation.subject': 'Example Carer',
  'allegation.rcsConductType': 'Physical violence',
  'allegation.rcsFinding': 'Substantiated',
};

// What is loaded when it is first needed is there from then on.
beforeAll(async () => {
  const { unmount } = render(<OutcomesView session={fakeSession({ hasDocument: false })} />);
  await screen.findByRole('button', { name: 'Choose an RCS report' });
  unmount();
}, 30_000);

describe('a dropped report', () => {
  const drop = async (name: string) => {
    const file = new File([new Uint8Array([1])], name);
    Object.assign(file, { arrayBuffer: async () => new Uint8Array([1]).buffer });
    await userEvent.upload(screen.getByLabelText('Choose an RCS report', { selector: 'input' }), file);
  };

  test('is added to the case of the open document', async () => {
    const session = fakeSession();
    render(<OutcomesView session={session} />);
    await drop('rcs.docx');
    await waitFor(() => expect(session.addFiles).toHaveBeenCalled());
    expect(session.addFiles.mock.calls[0]?.[0][0]?.name).toBe('rcs.docx');
    expect(session.openDocument).not.toHaveBeenCalled();
    expect(session.state().kept.rcsReport).toBeUndefined();
  });

  test('is opened where no document is', async () => {
    const session = fakeSession({ hasDocument: false });
    render(<OutcomesView session={session} />);
    await drop('rcs.docx');
    await waitFor(() => expect(session.openDocument.mock.calls[0]?.[0].name).toBe('rcs.docx'));
    expect(session.addFiles).not.toHaveBeenCalled();
  });

  test('that is a PDF goes along unread, which is said', async () => {
    const session = fakeSession({ hasDocument: false });
    render(<OutcomesView session={session} />);
    await drop('rcs.pdf');
    await screen.findByText(/cannot read.*goes along.*by hand/);
    expect(session.state().kept.rcsReport).toBe('rcs.pdf');
  });

  test('that cannot be read is told of', async () => {
    const checked = await checkedOf([{ name: 'broken.docx', bytes: new Uint8Array([1, 2, 3]) }]);
    render(<OutcomesView session={fakeSession({ checked, hasDocument: false })} />);
    expect(screen.getByText(/^broken\.docx: /)).toBeTruthy();
  });
});

describe('what was read', () => {
  test('is shown with where each value was found', async () => {
    const { session } = await started(undefined);
    render(<OutcomesView session={session} />);
    const first = await group(1);
    const finding = within(first).getByRole<HTMLSelectElement>('combobox', { name: 'RCS finding' });
    expect(finding.value).toBe('Substantiated');
    expect(within(first).getAllByText(/Found beside its label/).length).toBeGreaterThan(2);
    const second = await group(2);
    expect(within(second).getAllByText('Not found in the report.').length).toBeGreaterThan(0);
  });

  test('can be put right and left out; that is kept, and the report’s own word stays in sight', async () => {
    const { session } = await started(undefined);
    render(<OutcomesView session={session} />);
    const second = await group(2);
    await userEvent.selectOptions(
      within(second).getByRole('combobox', { name: 'RCS finding' }),
      'Conduct outside the scheme',
    );
    expect(within(second).getByText(/You changed it; the report says “Unfounded”/)).toBeTruthy();
    await userEvent.click(within(await group(1)).getByRole('checkbox', { name: 'Take over allegation 1' }));
    expect(Object.keys(session.state().kept.drafts)).toHaveLength(2);
    await userEvent.click(await screen.findByRole('button', { name: 'Save it as a file of its own' }));
    await waitFor(() => expect(session.saveFile).toHaveBeenCalled());
    const [kind, data] = session.buildTemplate.mock.calls[0] ?? [];
    expect(kind).toBe('cims-recommendations');
    expect(made(data)).toEqual([
      {
        'allegation.statement':
          'That in July 2026 Example Carer left Sample Client Three without a winter coat.',
        'allegation.rcsConductType': 'Significant neglect',
        'allegation.rcsFinding': 'Conduct outside the scheme',
      },
    ]);
  });
});

describe('the CIMS Recommendations report', () => {
  test('goes into a blank document of Word at once, with what else the case says', async () => {
    const { session } = await started(typed(''));
    render(<OutcomesView session={session} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Put the CIMS Recommendations report into this document' }),
    );
    await waitFor(() => expect(session.insertTemplate).toHaveBeenCalled());
    const [kind, where, data] = session.insertTemplate.mock.calls[0] ?? [];
    expect([kind, where]).toEqual(['cims-recommendations', 'replace']);
    expect(made(data)?.[0]).toEqual(FIRST);
    expect(data?.fields['provider.name']).toBe('Sample Provider');
    expect(data?.groups.client).toEqual([{ 'client.name': 'Sample Client Three' }]);
    await screen.findByText(/report is in the document/);
  });

  test.each([
    ['in which somebody has written since', { checkProblem: undefined }],
    ['that cannot be read again', { checkProblem: new PaneProblem('network') }],
  ])('is not put at once into a document %s', async (_, { checkProblem }) => {
    const { session, checked } = await started(typed(''));
    const written = await checkedOf([
      await fileOf('open.docx', typed('Sample words that somebody has just written.')),
      await fileOf('rcs.docx', REPORT),
    ]);
    session.check.mockImplementation(async () =>
      session.set(checkProblem === undefined ? { checked: written } : { checked, checkProblem }),
    );
    render(<OutcomesView session={session} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Put the CIMS Recommendations report into this document' }),
    );
    await screen.findByRole('alertdialog', { name: 'This document has content' });
    expect(session.insertTemplate).not.toHaveBeenCalled();
  });

  test('takes the value that was chosen where files differ', async () => {
    const { session } = await started(typed(''));
    render(<OutcomesView session={session} />);
    await screen.findByText('Which of two sample clients is meant could not be decided.');
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Service provider', hidden: true }),
      'Sample Provider Limited (plan.docx)',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Put the CIMS Recommendations report/ }));
    await waitFor(() => expect(session.insertTemplate).toHaveBeenCalled());
    expect(session.insertTemplate.mock.calls[0]?.[2]?.fields['provider.name']).toBe(
      'Sample Provider Limited',
    );
  });

  describe('for a document with content', () => {
    const ask = async (answer: string) => {
      const { session } = await started(typed('Dear all', 'Sample words that stand here.'));
      render(<OutcomesView session={session} />);
      await userEvent.click(
        await screen.findByRole('button', { name: /^Put the CIMS Recommendations report/ }),
      );
      const dialog = await screen.findByRole('alertdialog', { name: 'This document has content' });
      expect(session.insertTemplate).not.toHaveBeenCalled();
      await userEvent.click(within(dialog).getByText(answer));
      return session;
    };

    test.each([
      ['Add it at the end', 'end'],
      ['Replace everything in this document', 'replace'],
    ])('is put there only once somebody said “%s”', async (answer, where) => {
      const session = await ask(answer);
      await waitFor(() => expect(session.insertTemplate.mock.calls[0]?.[1]).toBe(where));
    });

    test('is not put there where that was cancelled', async () => {
      const session = await ask('Cancel');
      await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
      expect(session.insertTemplate).not.toHaveBeenCalled();
    });
  });

  test('is a file of its own in a plain browser', async () => {
    const { session } = await started(undefined, { capabilities: BROWSER, hostKind: 'browser' });
    render(<OutcomesView session={session} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Save it as a file of its own' }));
    await screen.findByText(/cims-recommendations\.docx is on its way/);
    expect(screen.queryByRole('button', { name: /^Put the/ })).toBeNull();
  });

  test('is never put in the place of the RCS report that is open', async () => {
    const checked = await checkedOf([await fileOf('open.docx', REPORT)]);
    const session = fakeSession({ checked, checkedAt: 1, capabilities: WORD });
    session.carryOver.mockResolvedValue({ data: { fields: {}, groups: {} }, values: [], doubts: [] });
    render(<OutcomesView session={session} />);
    await screen.findByRole('group', { name: 'Allegation 1 in open.docx' });
    await screen.findByRole('button', { name: 'Save it as a file of its own' });
    expect(screen.queryByRole('button', { name: /^Put the/ })).toBeNull();
  });

  describe('with an official template of the organisation', () => {
    const NAME = 'Example Care recommendations';
    const put = () =>
      screen.findByRole('button', { name: 'Put the CIMS Recommendations report into this document' });

    test('is made of that, which is said; what it has no place for is listed', async () => {
      const { session } = await started(typed(''), { organisation: organisationOf() });
      session.insertTemplate.mockResolvedValue({ notFilled: ['Service provider'] });
      render(<OutcomesView session={session} />);
      await screen.findByText(`Your organisation’s template “${NAME}” is used in place of the built-in one.`);
      await userEvent.click(await put());
      const notice = await screen.findByRole('group', { name: 'To be entered by hand: 1 value' });
      expect(notice.textContent).toContain('Service provider: Sample Provider');
      expect(session.insertTemplate.mock.calls[0]?.[3]).toEqual({ ours: false });
    });

    test('is made of ours only once somebody said so where that cannot be had', async () => {
      const { session } = await started(typed(''), { organisation: organisationOf() });
      session.insertTemplate.mockRejectedValueOnce(new PaneProblem('official-template-missing'));
      session.buildTemplate.mockRejectedValueOnce(new PaneProblem('official-template-missing'));
      render(<OutcomesView session={session} />);
      await userEvent.click(await screen.findByRole('button', { name: 'Save it as a file of its own' }));
      await screen.findByRole('button', { name: 'Go on with the built-in template' });
      expect(session.saveFile).not.toHaveBeenCalled();
      await userEvent.click(await put());
      await userEvent.click(await screen.findByRole('button', { name: 'Go on with the built-in template' }));
      await screen.findByText(/report is in the document/);
      expect(session.insertTemplate.mock.calls.map((call) => call[3])).toEqual([
        { ours: false },
        { ours: true },
      ]);
    });
  });

  test('that could not be put there is told of, and nothing that was corrected is lost', async () => {
    const { session } = await started(typed(''));
    session.insertTemplate.mockRejectedValue(new PaneProblem('insert-refused'));
    render(<OutcomesView session={session} />);
    await userEvent.click(within(await group(1)).getByRole('checkbox', { name: 'Take over allegation 1' }));
    await userEvent.click(
      await screen.findByRole('button', { name: /^Put the CIMS Recommendations report/ }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Word did not insert it');
    expect(Object.keys(session.state().kept.drafts)).toHaveLength(1);
  });
});

describe('an open CIMS Recommendations document', () => {
  const begun = recommendations()
    .remove('allegation', 3)
    .remove('allegation', 2)
    .withIn('allegation', 1, { 'allegation.rcsFinding': '', 'allegation.client': 'Sample Client Four' });

  test('has its empty fields filled and a block added; what stands there stays', async () => {
    const report = await fileOf('rcs.docx', REPORT);
    const { session, document, change } = await documentSession(begun, [report]);
    session.addBlock.mockImplementation(async (name) => change((now) => now.add(name, {})));
    render(<OutcomesView session={session} />);
    await group(1);
    const stays = await screen.findByRole('radio', { name: 'Keep: Sample Client Four' });
    expect((stays as HTMLInputElement).checked).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Fill the empty fields of this document' }));
    await waitFor(() => expect(document().parts.data.groups.allegation).toHaveLength(2));
    await screen.findByText(/fields of the document filled/);
    expect(session.addBlock).toHaveBeenCalledTimes(1);
    expect(session.insertTemplate).not.toHaveBeenCalled();
    const [first, second] = document().parts.data.groups.allegation ?? [];
    expect(first?.['allegation.rcsFinding']).toBe('Substantiated');
    expect(first?.['allegation.client']).toBe('Sample Client Four');
    expect(second?.['allegation.rcsFinding']).toBe('Unfounded');
  });

  test('has its empty fields filled also where a block has no place in it, which is said', async () => {
    const report = await fileOf('rcs.docx', REPORT);
    const { session, document } = await documentSession(begun, [report]);
    session.addBlock.mockRejectedValue(new PaneProblem('place-not-found'));
    render(<OutcomesView session={session} />);
    await group(1);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Fill the empty fields of this document' }),
    );
    await screen.findByText('One block for allegations could not be added.');
    const [first] = document().parts.data.groups.allegation ?? [];
    expect(first?.['allegation.rcsFinding']).toBe('Substantiated');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('takes the report’s word where the person chose it', async () => {
    const report = await fileOf('rcs.docx', REPORT);
    const { session, document, change } = await documentSession(begun, [report]);
    session.addBlock.mockImplementation(async (name) => change((now) => now.add(name, {})));
    render(<OutcomesView session={session} />);
    await userEvent.click(await screen.findByRole('radio', { name: 'Write instead: Sample Client Three' }));
    await userEvent.click(screen.getByRole('button', { name: 'Fill the empty fields of this document' }));
    await waitFor(() =>
      expect(document().parts.data.groups.allegation?.[0]?.['allegation.client']).toBe('Sample Client Three'),
    );
    await act(async () => undefined);
  });

  test('names each value that Word did not take, with the way to its place', async () => {
    const report = await fileOf('rcs.docx', REPORT);
    const { session, change } = await documentSession(begun, [report]);
    session.addBlock.mockImplementation(async (name) => change((now) => now.add(name, {})));
    session.setFields.mockImplementation(async (writes) =>
      writes.map((write) => ({
        write,
        problem: { code: 'not-supported-here' as const, sentence: 'This Word cannot set a list.' },
      })),
    );
    render(<OutcomesView session={session} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Fill the empty fields of this document' }),
    );
    await screen.findByText(/^RCS finding \(Allegation 1\): “Substantiated”/);
    await screen.findByText(/^RCS finding \(Allegation 2\): “Unfounded”/);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the place of RCS finding (Allegation 2)' }),
    );
    expect(session.goTo).toHaveBeenCalledWith(
      expect.objectContaining({ control: { tag: 'cims:allegation.rcsFinding', occurrence: 1 } }),
    );
  });

  test('says what could not be filled', async () => {
    const report = await fileOf('rcs.docx', REPORT);
    const { session } = await documentSession(begun, [report]);
    render(<OutcomesView session={session} />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Fill the empty fields of this document' }),
    );
    await screen.findByText('One block for allegations could not be added.');
  });
});
