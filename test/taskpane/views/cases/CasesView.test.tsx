/** @jest-environment jsdom */
import '../../support/jsdom-globals';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createStore } from '../../../../taskpane/session/store';
import type { Desk, DeskCase, DeskState } from '../../../../taskpane/session/desk/desk';
import { PaneProblem } from '../../../../taskpane/problems';
import { CasesView } from '../../../../taskpane/views/cases/CasesView';
import { inWords } from '../../../../taskpane/views/cases/time-in-words';
import type { Manifest } from '../../../../src/bundle';
import type { CaseLine } from '../../../../taskpane/work/work';
import { BROWSER_STATE, fakeSession } from '../../support/fake-session';

const summary = (id: string, more: Partial<CaseLine> = {}): CaseLine => ({
  case: id,
  because: `Every file gives the incident report ID ${id}.`,
  isGuess: false,
  files: [`${id}.docx`],
  kinds: ['investigation-report'],
  pathway: 'cims',
  errors: 0,
  warnings: 0,
  setAside: 0,
  lacks: [],
  status: 'ready',
  ...more,
});

const checked = (id: string, more: Partial<CaseLine> = {}): DeskCase => ({
  key: id,
  files: [`${id}.docx`],
  is: 'checked',
  summary: summary(id, more),
});

const MANY: readonly DeskCase[] = [
  checked('SAMPLE-0002', { errors: 3, status: 'not-ready' }),
  checked('SAMPLE-0001', {
    warnings: 2,
    setAside: 1,
    status: 'incomplete',
    lacks: ['There is no report.'],
  }),
  checked('SAMPLE-0003', {
    errors: 1,
    status: 'not-ready',
    isGuess: true,
    because: 'A guess: it was put there.',
    dueDate: { date: '2020-01-06', because: 'Counted from then.', isGuess: true },
  }),
  { key: 'w', files: ['waits.docx'], is: 'waiting' },
  { key: 'f', files: ['fails.docx'], is: 'failed', sentence: 'The work stopped by itself.' },
];

const EMPTY: DeskState = {
  phase: 'empty',
  files: 0,
  done: 0,
  cases: [],
  bundles: [],
  leftOut: [],
  notes: [],
};

const shown = (state: Partial<DeskState>, methods: Partial<Desk> = {}) => {
  const store = createStore<DeskState>({ ...EMPTY, phase: 'done', files: 5, done: 5, ...state });
  const desk: Desk = {
    state: store.get,
    subscribe: store.subscribe,
    add: jest.fn(async () => undefined),
    stop: jest.fn(),
    goOn: jest.fn(async () => undefined),
    clear: jest.fn(),
    takeOtherRules: jest.fn(async () => undefined),
    filesOfCase: jest.fn(async (key: string) => [{ name: `${key}.docx`, bytes: new Uint8Array([1]) }]),
    filesOfBundle: jest.fn(async () => [{ name: '1-report.docx', bytes: new Uint8Array([2]) }]),
    ...methods,
  };
  const session = fakeSession(BROWSER_STATE);
  render(<CasesView session={session} desk={desk} />);
  return { desk, session, set: store.set };
};

const names = () =>
  screen
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent ?? '')
    .map((text) => text.slice(0, 11));

const column = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`, 'u') });

describe('the table of cases', () => {
  it('is sorted by a column, the other way round, and as given', async () => {
    shown({ cases: MANY });
    const given = ['SAMPLE-0002', 'SAMPLE-0001', 'SAMPLE-0003', 'waits.docx', 'fails.docx'];
    expect(names()).toEqual(given);
    await userEvent.click(column('Errors'));
    expect(names().slice(0, 3)).toEqual(['SAMPLE-0002', 'SAMPLE-0003', 'SAMPLE-0001']);
    expect(screen.getByRole('columnheader', { name: /Errors/u }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await userEvent.click(column('Errors'));
    expect(names().slice(0, 3)).toEqual(['SAMPLE-0001', 'SAMPLE-0003', 'SAMPLE-0002']);
    await userEvent.click(column('Errors'));
    expect(names()).toEqual(given);
    await userEvent.click(column('Case'));
    expect(names().slice(0, 3)).toEqual(['SAMPLE-0001', 'SAMPLE-0002', 'SAMPLE-0003']);
  });

  it('is cut down to what is asked for, without what nobody can say it of yet', async () => {
    shown({ cases: MANY });
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'Not ready');
    expect(names()).toEqual(['SAMPLE-0002', 'SAMPLE-0003']);
    expect(screen.getByText('2 of 5 cases')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'Overdue');
    expect(names()).toEqual(['SAMPLE-0003']);
  });

  it('says what was guessed, what was set aside, what waits and what failed', () => {
    shown({ cases: MANY, notes: ['a.docx: no incident report ID.'], leftOut: ['photo.jpg'] });
    expect(screen.getByText('A guess: it was put there.')).toBeTruthy();
    expect(screen.getByText('to be confirmed')).toBeTruthy();
    expect(screen.getByText('1 set aside')).toBeTruthy();
    expect(screen.getByText('There is no report.')).toBeTruthy();
    expect(screen.getByText('Waiting')).toBeTruthy();
    expect(screen.getByText('The work stopped by itself.')).toBeTruthy();
    expect(screen.getByText(/nobody can say which case they go with: photo\.jpg/u)).toBeTruthy();
    expect(within(screen.getByLabelText('How the files were grouped')).getByText(/a\.docx/u)).toBeTruthy();
  });

  it('says what is kept inside the documents of a case, and that it does not count', () => {
    shown({
      cases: [
        checked('SAMPLE-0001', { inside: { decisions: 2, notes: [] } }),
        checked('SAMPLE-0002', { inside: { decisions: 1, notes: ['a.docx: One could not be taken.'] } }),
        checked('SAMPLE-0003', { inside: { decisions: 0, notes: ['b.docx: A later version keeps it.'] } }),
        checked('SAMPLE-0004'),
      ],
    });
    const statuses = screen.getAllByRole('row').flatMap((row) => {
      const cell = within(row)
        .queryAllByRole('cell')
        .find(({ dataset }) => dataset['label'] === 'Status');
      return cell === undefined ? [] : [cell.textContent];
    });
    expect(statuses).toEqual([
      'Ready2 decisions are kept inside the documents and not counted here',
      'Ready1 decision is kept inside the documents and not counted herea.docx: One could not be taken.',
      'Readyb.docx: A later version keeps it.',
      'Ready',
    ]);
  });

  it('opens a case, and says where its files cannot be had any longer', async () => {
    const { session, desk } = shown({ cases: MANY });
    await userEvent.click(screen.getByRole('button', { name: 'SAMPLE-0001' }));
    expect(desk.filesOfCase).toHaveBeenCalledWith('SAMPLE-0001');
    expect(session.openCase).toHaveBeenCalledWith([{ name: 'SAMPLE-0001.docx', bytes: new Uint8Array([1]) }]);
    expect(session.state().kept.view).toBe('check');
    jest.mocked(desk.filesOfCase).mockRejectedValueOnce(new PaneProblem('file-not-opened'));
    await userEvent.click(screen.getByRole('button', { name: 'SAMPLE-0001' }));
    expect(screen.getByText('The file could not be opened')).toBeTruthy();
  });

  it('shows a hundred at once, and more on demand', async () => {
    const cases = Array.from({ length: 130 }, (_, at) => checked(`S-${String(at)}`));
    shown({ cases, files: 130 });
    expect(screen.getAllByRole('rowheader')).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(130);
  });

  it('is saved as a file without the name of anybody in its name', async () => {
    const { session } = shown({ cases: MANY });
    await userEvent.click(screen.getByRole('button', { name: 'Save the table (.csv)' }));
    await waitFor(() => expect(session.saveFile).toHaveBeenCalled());
    const [file] = session.saveFile.mock.calls[0]!;
    expect(file.name).toMatch(/^cims-report-cases-\d{4}-\d\d-\d\d\.csv$/u);
    expect(new TextDecoder().decode(file.bytes).trim().split('\r\n')).toHaveLength(4);
  });
});

describe('the progress', () => {
  it('counts, says how long it takes, and stops; what was stopped goes on', async () => {
    const { desk, set } = shown({ phase: 'reading', files: 40, done: 10, left: 95_000 });
    expect(screen.getByText('Reading: 10 of 40 files, about 2 minutes left.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(desk.stop).toHaveBeenCalled();
    act(() => set({ phase: 'checking', done: 12, left: undefined }));
    expect(screen.getByText('Checking: 12 of 40 files.')).toBeTruthy();
    act(() => set({ phase: 'stopped' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(desk.goOn).toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Empty the table' }));
    expect(desk.clear).toHaveBeenCalled();
  });

  it('is said once where it ends, also of files that somebody only gave', () => {
    const { set } = shown({ phase: 'reading', files: 2, done: 0 });
    const said = () => screen.getAllByRole('status')[0]!.textContent;
    act(() => set({ phase: 'checking', done: 1 }));
    expect(said()).toBe('');
    act(() => set({ phase: 'done', done: 2 }));
    expect(said()).toBe('2 files done.');
    act(() => set({ phase: 'reading', done: 0 }));
    act(() => set({ phase: 'stopped' }));
    expect(said()).toBe('Stopped. What is done stays.');
    act(() => set({ otherRules: true }));
    expect(said()).toBe('Stopped. What is done stays.');
    expect(screen.getByRole('group', { name: 'Progress' }).textContent).toMatch(/loaded again/u);
  });

  it('says why nothing is shown of what was found, where the organisation’s file was loaded again after a stop', () => {
    shown({ phase: 'stopped', done: 0, otherRules: true });
    expect(screen.getByText(/^Stopped\. Your organisation’s file was loaded again/u)).toBeTruthy();
    expect(screen.queryByText(/What is done stays/u)).toBeNull();
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
  });

  it.each([
    [3_000, 'a few seconds left'],
    [34_000, 'about 30 seconds left'],
    [240_000, 'about 4 minutes left'],
  ])('says %i ms in words', (left, words) => expect(inWords(left)).toBe(words));
});

/** A file as a browser gives it: with its path where a folder was chosen, else with an empty one. */
const fileAt = (path: string, name: string): File =>
  Object.defineProperty(new File(['x'], name), 'webkitRelativePath', { value: path });

describe('files', () => {
  it('come by choosing; those of a folder are called by their path within it', async () => {
    const { desk } = shown({ phase: 'empty', files: 0, done: 0 });
    fireEvent.change(screen.getByLabelText('Choose a folder', { selector: 'input' }), {
      target: { files: [fileAt('Cases/A/report.docx', 'report.docx')] },
    });
    fireEvent.change(screen.getByLabelText('Choose files', { selector: 'input' }), {
      target: { files: [fileAt('', 'plan.docx')] },
    });
    const added = jest.mocked(desk.add).mock.calls.map(([[first]]) => first!.name);
    expect(added).toEqual(['A/report.docx', 'plan.docx']);
  });

  it('come by dropping, with what is in the folders among them', async () => {
    const { desk } = shown({ phase: 'empty', files: 0, done: 0 });
    const fileEntry = (name: string) => ({
      isFile: true,
      isDirectory: false,
      name,
      file: (done: (file: File) => void) => done(new File(['x'], name)),
    });
    const folder = (name: string, inside: readonly object[]) => ({
      isFile: false,
      isDirectory: true,
      name,
      createReader: () => {
        let given = false;
        return {
          readEntries: (done: (entries: readonly object[]) => void) => {
            done(given ? [] : inside);
            given = true;
          },
        };
      },
    });
    const cases = folder('Cases', [folder('A', [fileEntry('report.docx')]), fileEntry('loose.docx')]);
    const item = (entry: object) => ({ webkitGetAsEntry: () => entry });
    const frame = screen.getByText(/Drop Word documents/u).parentElement!;
    fireEvent.drop(frame, { dataTransfer: { items: [item(cases)], files: [] } });
    await waitFor(() => expect(desk.add).toHaveBeenCalled());
    const [added] = jest.mocked(desk.add).mock.calls[0]!;
    expect(added.map(({ name }) => name)).toEqual(['A/report.docx', 'loose.docx']);
    fireEvent.drop(frame, { dataTransfer: { items: [], files: [fileAt('', 'plain.docx')] } });
    await waitFor(() => expect(desk.add).toHaveBeenCalledTimes(2));
  });
});

describe('bundles', () => {
  const manifest = {
    status: 'ready',
    incidentId: 'SAMPLE-0001',
    today: '2026-09-16',
    tool: { name: 'cims-report', version: '0.0.9' },
    policy: { id: 'sample', version: '1' },
    files: [{}, {}],
  } as unknown as Manifest;

  it('are shown with what is wrong with them, and what today’s rules find', async () => {
    const added = Array.from({ length: 7 }, (_, at) => ({
      files: ['1-report.docx'],
      rule: 'data-sample',
      severity: 'error' as const,
      message: `Finding ${String(at)}.`,
    }));
    const { session } = shown({
      bundles: [
        { name: 'wait.zip', is: 'waiting' },
        { name: 'gone.zip', is: 'failed', sentence: 'It could not be opened.' },
        {
          name: 'cut.zip',
          is: 'verified',
          ok: false,
          problems: [{ code: 'zip-unusable', message: 'The bundle is not a zip.' }],
          setAside: '',
          files: [],
        },
        {
          name: 'old.zip',
          is: 'verified',
          ok: true,
          problems: [],
          setAside: '1 error set aside by Example Person',
          manifest,
          files: [],
          recheck: {
            then: manifest,
            now: manifest,
            sameRules: false,
            newRules: [],
            added,
            gone: [],
            unread: [{ file: '2-plan.docx', sentence: 'It is too large.' }],
          },
        },
      ],
    });
    expect(screen.getByText('It could not be opened.')).toBeTruthy();
    expect(screen.getByText('The bundle is not a zip.')).toBeTruthy();
    expect(
      screen.getByText(
        /^A ready bundle of SAMPLE-0001, with 1 error set aside by Example Person, made on 2026-09-16 with cims-report 0\.0\.9/u,
      ),
    ).toBeTruthy();
    expect(
      screen.getByText('Checked again with the rules of this version: 7 things more are found.'),
    ).toBeTruthy();
    expect(screen.getByText('Error: Finding 4.')).toBeTruthy();
    expect(screen.queryByText('Error: Finding 5.')).toBeNull();
    expect(screen.getByText('And 2 more.')).toBeTruthy();
    expect(screen.getByText('2-plan.docx: It is too large.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Open its documents' }));
    expect(session.openCase).toHaveBeenCalledWith([{ name: '1-report.docx', bytes: new Uint8Array([2]) }]);
  });

  it.each([
    ['none', undefined],
    ['same', /^Checked again with the organisation’s file that it was made with\.$/u],
    ['other', /^Checked again with another organisation’s file/u],
    ['only-then', /^Checked again without an organisation’s file/u],
    ['only-now', /^It was made without an organisation’s file and checked again with yours/u],
  ] as const)(
    'say whether what differs may come from the organisation’s file: %s',
    (organisationFiles, says) => {
      const recheck = {
        then: manifest,
        now: manifest,
        sameRules: true,
        newRules: [],
        added: [],
        gone: [],
        unread: [],
      };
      const own = { ...manifest, organisation: { name: 'Example Care', leftOut: 0 } };
      shown({
        bundles: [
          {
            name: 'a.zip',
            is: 'verified',
            ok: true,
            problems: [],
            setAside: '',
            manifest: own,
            files: [],
            recheck,
            organisationFiles,
          },
        ],
      });
      expect(screen.getByText('Checked with the file of Example Care.')).toBeTruthy();
      const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
      expect(said.filter((each) => says?.test(each) ?? /organisation’s file/u.test(each))).toHaveLength(
        says === undefined ? 0 : 1,
      );
    },
  );
});
