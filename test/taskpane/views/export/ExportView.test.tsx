/** @jest-environment jsdom */
import '../../support/jsdom-globals';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PaneProblem } from '../../../../taskpane/problems';
import { EMPTY_STATE } from '../../../../taskpane/session/kept-state';
import type { SessionState } from '../../../../taskpane/session/session';
import { ExportView } from '../../../../taskpane/views/export/ExportView';
import type { BuiltBundle, CheckedCase } from '../../../../taskpane/work/work';
import { cimsPlan, cimsReport } from '../../../checks/support/document-spec';
import { BROWSER_STATE, fakeSession, WORD, type FakeSession } from '../../support/fake-session';
import { checkedOf, fileOf, readyCase, recommendationsCase } from '../../support/sample-cases';
import { organisationOf } from '../../support/sample-organisation';

let ready: CheckedCase;
let alone: CheckedCase;
const user = userEvent.setup({ pointerEventsCheck: 0 });

beforeAll(async () => {
  ready = await readyCase();
  alone = await recommendationsCase();
});

const plan = { name: 'plan.docx', bytes: new Uint8Array([1]) };
const pdf = { name: 'rcs.pdf', bytes: new Uint8Array(1_234) };
const bundle = (status: 'ready' | 'draft' = 'ready'): BuiltBundle => ({
  name: `CIMS-SAMPLE-0001-2026-09-16${status === 'draft' ? '-DRAFT' : ''}.zip`,
  bytes: new Uint8Array([80, 75, 5, 6]),
  manifest: { status, files: [] } as unknown as BuiltBundle['manifest'],
});
/** Of the four bytes above, as `sha256sum` gives it. */
const SHA256 = '6a3db24b8bc57d2ccdc198b2d7858ec657f34a7b2c9153bc04ca82d73170876d';

const page = (session: FakeSession) => (
  <FluentProvider theme={webLightTheme}>
    <ExportView session={session} />
  </FluentProvider>
);

const show = (state: Partial<SessionState> = {}): FakeSession => {
  const session = fakeSession({ checked: ready, checkedAt: Date.now(), otherFiles: [plan], ...state });
  session.buildBundle.mockImplementation((draft) => Promise.resolve(bundle(draft ? 'draft' : 'ready')));
  render(page(session));
  return session;
};

const file = (name: string, text = 'x') =>
  Object.assign(new File([text], name), {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  });
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const region = (name: string) => within(screen.getByRole('region', { name }));
const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const built = async (label: string | RegExp = 'Build the bundle') => {
  await press(label);
  await screen.findByRole('group', { name: 'The bundle' });
};

describe('the files of the case', () => {
  test('are listed with what each was recognised as, the open document first', () => {
    show({
      otherFiles: [plan, pdf],
      checked: { ...ready, attachments: ['rcs.pdf'] },
    });
    const items = region('Files of the case').getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^report\.docxopen document, investigation report, [\d.]+ kB$/),
      expect.stringMatching(/^plan\.docxinvestigation plan, 1 byteRemove$/),
      expect.stringMatching(/^rcs\.pdfattachment, not checked, 1\.2 kB/),
    ]);
    expect(screen.queryByRole('button', { name: 'Remove report.docx' })).toBeNull();
  });

  test('come in and go out', async () => {
    const session = show();
    await user.upload(screen.getByLabelText('Add files'), [file('photo.jpg'), file('more.docx')]);
    await waitFor(() =>
      expect(session.state().otherFiles.map(({ name }) => name)).toEqual([
        'plan.docx',
        'photo.jpg',
        'more.docx',
      ]),
    );
    await press('Remove photo.jpg');
    expect(session.removeFile).toHaveBeenCalledWith('photo.jpg');
    expect(spoken()).toContain('photo.jpg taken out of the case.');
  });

  test('one PDF is marked as the RCS report, and unmarked again', async () => {
    const session = show({ otherFiles: [plan, pdf] });
    const box = screen.getByRole('checkbox', { name: 'RCS report: rcs.pdf' });
    await user.click(box);
    expect(session.state().kept.rcsReport).toBe('rcs.pdf');
    await user.click(box);
    expect(session.state().kept).toEqual(EMPTY_STATE);
  });

  test('one that was there last time with another content is pointed out', async () => {
    const session = show({
      kept: {
        ...EMPTY_STATE,
        files: [
          { name: 'photo.jpg', sha256: 'a' },
          { name: 'letter.docx', sha256: 'b' },
        ],
      },
    });
    session.addFiles.mockImplementation(async (files) => {
      session.set({ otherFiles: [plan, ...files] });
      session.keep((kept) => ({
        ...kept,
        files: kept.files.map((each) => (each.name === 'photo.jpg' ? { ...each, sha256: 'other' } : each)),
      }));
    });
    await user.upload(screen.getByLabelText('Add files'), [file('photo.jpg'), file('letter.docx')]);
    await screen.findAllByText(/^photo\.jpg is not the same file as last time\./);
    expect(screen.queryByText(/^letter\.docx is not/)).toBeNull();
  });

  test('what did not simply become one more is said: the same again, a replaced one, a namesake', async () => {
    const session = show();
    session.addFiles.mockImplementation(async (added) =>
      session.set({
        otherFiles: [
          { name: 'plan.docx', bytes: added[0]!.bytes },
          { name: 'photo (2).jpg', bytes: added[1]!.bytes },
          { name: 'letter.pdf', bytes: new Uint8Array([9]) },
        ],
      }),
    );
    await user.upload(screen.getByLabelText('Add files'), [
      file('plan.docx'),
      file('photo.jpg'),
      file('copy of letter.pdf'),
    ]);
    await screen.findByText('plan.docx took the place of the file that had that name.');
    screen.getByText('photo.jpg is listed as photo (2).jpg, because another file has that name.');
    screen.getByText('copy of letter.pdf was not added, because the same content is there already.');
    expect(spoken().join()).not.toContain('Added to the files');
  });

  test('in a plain browser the first Word file becomes the document, and the rest goes along', async () => {
    const session = show({ ...BROWSER_STATE, otherFiles: [] });
    await user.upload(screen.getByLabelText('Add files'), [file('photo.jpg'), file('report.docx')]);
    await screen.findAllByText('report.docx is the document that is worked on.');
    expect(session.openDocument.mock.calls.map(([{ name }]) => name)).toEqual(['report.docx']);
    expect(session.addFiles.mock.calls.map(([files]) => files.map(({ name }) => name))).toEqual([
      ['photo.jpg'],
    ]);
  });

  test('a file that is removed does not take the keyboard with it', async () => {
    show();
    await press('Remove plan.docx');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove plan.docx' })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Files' }));
  });

  test('a PDF copy is offered where Word makes one, and why it failed is said', async () => {
    const session = show();
    await press('Add a PDF copy of the open document');
    expect(spoken()).toContain('copy.pdf added to the files of the case.');
    session.addPdfCopy.mockRejectedValue(new PaneProblem('not-supported-here'));
    await press('Add a PDF copy of the open document');
    expect(screen.getByRole('alert').textContent).toContain('Not possible in this version of Word');
  });

  test('and not where it cannot', () => {
    show({ capabilities: { ...WORD, pdf: false } });
    expect(screen.queryByRole('button', { name: /PDF copy/ })).toBeNull();
  });
});

describe('the plan', () => {
  test('names what will be in the bundle, in order', () => {
    show();
    const names = region('What the bundle will hold').getAllByRole('listitem');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('1-investigation-report.docx report.docx'),
      expect.stringContaining('2-investigation-plan.docx plan.docx'),
    ]);
    expect(screen.queryByText('DRAFT')).toBeNull();
  });

  test('says draft in a title, a sentence and on the button, and what is missing', async () => {
    const session = show({ checked: alone, otherFiles: [] });
    expect(screen.getByText('DRAFT')).toBeTruthy();
    expect(screen.getByText(/not for lodging in CIMS/)).toBeTruthy();
    expect(alone.plan.lacks.length).toBeGreaterThan(0);
    for (const lack of alone.plan.lacks) expect(screen.getByText(lack)).toBeTruthy();
    await built('Export as draft');
    expect(session.buildBundle.mock.lastCall?.[0]).toBe(true);
    expect(
      within(screen.getByRole('group', { name: 'The bundle' })).getByText(/^DRAFT, 4 bytes$/),
    ).toBeTruthy();
  });

  test('says which file is larger than the organisation’s file allows, and that it is a draft for that', async () => {
    const files = [await fileOf('report.docx', cimsReport()), await fileOf('plan.docx', cimsPlan())];
    const of = (fileSizeLimit: number) => organisationOf({ schemaVersion: 1, fileSizeLimit });
    const small = of(2000);
    const checked = await checkedOf(files, { organisation: small.settings });
    show({ checked, organisation: small });
    expect(
      screen.getByText(
        /^1-investigation-report\.docx has \d+ bytes, and your organisation’s limit for a file is 2000\.$/,
      ),
    ).toBeTruthy();
    expect(screen.getByText('DRAFT')).toBeTruthy();
    const roomy = await checkedOf(files, { organisation: of(10_000_000).settings });
    expect([roomy.plan.draft, roomy.plan.lacks]).toEqual([false, []]);
  });

  test('where no bundle can be made, says why and builds none', async () => {
    const session = show({
      checked: { ...ready, plan: { ...ready.plan, refused: 'Two documents are of the same kind.' } },
    });
    expect(screen.getByText('Two documents are of the same kind.')).toBeTruthy();
    await press('Build the bundle');
    expect(session.buildBundle).not.toHaveBeenCalled();
  });
});

describe('building', () => {
  test('shows how far it is, then name, size and sum, and saves nothing by itself', async () => {
    const session = show();
    let finish: (made: BuiltBundle) => void = () => undefined;
    session.buildBundle.mockImplementation((_, onProgress) => {
      onProgress?.(0.4, 'Writing the upload sheet');
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    await press('Build the bundle');
    expect(
      screen.getByRole('progressbar', { name: 'Building the bundle' }).getAttribute('aria-valuenow'),
    ).toBe('0.4');
    expect(screen.getByText('Writing the upload sheet')).toBeTruthy();
    act(() => finish(bundle()));
    const card = within(await screen.findByRole('group', { name: 'The bundle' }));
    expect(card.getByText('CIMS-SAMPLE-0001-2026-09-16.zip')).toBeTruthy();
    expect(card.getByText('Ready, 4 bytes')).toBeTruthy();
    expect(card.getByText(SHA256)).toBeTruthy();
    expect(spoken().join()).toContain('is built. Save it now.');
    expect(session.saveFile).not.toHaveBeenCalled();
  });

  test('checks first where the document has changed, and a refusal is told', async () => {
    const session = show({ outdated: true });
    session.check.mockImplementation(async () => session.set({ outdated: false }));
    session.buildBundle.mockRejectedValue(new PaneProblem('bundle-refused'));
    await press('Build the bundle');
    expect((await screen.findByRole('alert')).textContent).toContain('No bundle was made');
    expect(session.check).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('group', { name: 'The bundle' })).toBeNull();
  });

  test('the bundle is still there after another view was shown', async () => {
    const session = fakeSession({ checked: ready });
    session.buildBundle.mockResolvedValue(bundle());
    const first = render(page(session));
    await built();
    first.unmount();
    render(page(session));
    expect(screen.getByRole('group', { name: 'The bundle' })).toBeTruthy();
  });

  test('a check that finds the same text is no change; other words, files or decisions are', async () => {
    const session = show();
    await built();
    const change = (state: Partial<SessionState>) => act(() => session.set(state));
    // Word hands over other bytes each time: sizes may differ.
    const sizes = ready.plan.files.map((each) => ({ ...each, size: each.size + 7 }));
    change({
      checked: {
        ...(JSON.parse(JSON.stringify(ready)) as CheckedCase),
        plan: { ...ready.plan, files: sizes },
      },
    });
    expect(screen.queryByText(/hanged since/)).toBeNull();
    change({ outdated: true });
    expect(screen.getByText('Perhaps changed since')).toBeTruthy();
    change({ outdated: false });
    expect(screen.queryByText(/hanged since/)).toBeNull();

    const [document, ...others] = ready.documents;
    const outline = document!.outline.map((line, index) => (index === 3 ? { ...line, text: 'Other' } : line));
    change({ checked: { ...ready, documents: [{ ...document!, outline }, ...others] } });
    expect(screen.getByText('Changed since')).toBeTruthy();
    change({ checked: ready, otherFiles: [plan, pdf] });
    expect(screen.getByText('Changed since')).toBeTruthy();
    await built('Build the bundle again');
    expect(screen.queryByText(/hanged since/)).toBeNull();
    change({ kept: { ...EMPTY_STATE, rcsReport: 'rcs.pdf' } });
    expect(screen.getByText('Changed since')).toBeTruthy();
  });
});

describe('the ways out', () => {
  test('saving asks whether the file arrived', async () => {
    const session = show();
    await built();
    await press('Save the bundle');
    expect(session.saveFile).toHaveBeenCalledWith({ name: bundle().name, bytes: bundle().bytes });
    await press('Yes');
    expect(screen.getByText(/the upload sheet in it lists the values to enter/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Ways out' }));
  });

  test('if it did not, other ways of this platform are offered with the address to open', async () => {
    const session = show();
    await built();
    await press('Save the bundle');
    await press('No');
    expect(screen.getByText('Look in the folder for downloads.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'http://localhost/index.html' })).toBeTruthy();
    await press('Copy the address');
    expect(session.copyText).toHaveBeenCalledWith('http://localhost/index.html');
    await press('Save the bundle');
    expect(screen.getByRole('group', { name: 'Did the file arrive?' })).toBeTruthy();
  });

  test('in a plain browser no other browser page is sent for', async () => {
    show({ ...BROWSER_STATE, hasDocument: true, checked: ready });
    await built();
    await press('Save the bundle');
    await press('No');
    expect(screen.getByText(/own list of downloads/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /index\.html/ })).toBeNull();
  });

  test('by a page in the browser says that nothing is uploaded, and what to do where the bundle is too large', async () => {
    const session = show({ capabilities: { ...WORD, save: 'browser-page' } });
    session.saveFile.mockResolvedValue('too-large');
    await built();
    expect(screen.getByText(/is not uploaded/)).toBeTruthy();
    await press('Save in the browser');
    expect(screen.getByText(/too large to be handed from Word/, { ignore: '[role=status]' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'http://localhost/index.html' })).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Did the file arrive?' })).toBeNull();
  });

  test('a platform that refuses the file shows the other ways at once', async () => {
    const session = show();
    session.saveFile.mockRejectedValue(new PaneProblem('save-refused'));
    await built();
    await press('Save the bundle');
    expect(screen.getByRole('alert').textContent).toContain('The file could not be handed over');
    expect(screen.getByText('Look in the folder for downloads.')).toBeTruthy();
  });

  test('the report goes to the clipboard, and is shown where that is refused', async () => {
    const session = show();
    await press('Copy the report');
    expect(session.copyText).toHaveBeenCalledWith('A sample report.');
    expect(spoken()).toContain('The check report is on the clipboard.');
    session.copyText.mockRejectedValue(new PaneProblem('clipboard-refused'));
    await press('Copy the report');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Select and copy').value).toBe('A sample report.');
  });
});

test('before there is a document nothing is offered that cannot be done', () => {
  render(page(fakeSession({ ...BROWSER_STATE })));
  expect(screen.getByText(/once there is a document/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Build|^Export|^Copy/ })).toBeNull();
});
