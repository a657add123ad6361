/** @jest-environment jsdom */
import '../../support/jsdom-globals';
import axe from 'axe-core';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FIELD_LABELS } from '../../../../src/template';
import { PaneProblem, PROBLEMS } from '../../../../taskpane/problems';
import type { SessionState } from '../../../../taskpane/session/session';
import { InsertedProblem } from '../../../../taskpane/session/templates/inserted-problem';
import { DraftView } from '../../../../taskpane/views/draft/DraftView';
import { carryOver } from '../../../../taskpane/work/carry';
import type { CheckedCase } from '../../../../taskpane/work/work';
import { typed } from '../../../checks/support/document-spec';
import { BROWSER_STATE, fakeSession } from '../../support/fake-session';
import { blankCase, checkedOf, fileOf, readyCase, TODAY, unknownCase } from '../../support/sample-cases';
import { organisationOf, WHOLE_FILE } from '../../support/sample-organisation';

configure({ asyncUtilTimeout: 10_000 });

const NAME = 'Example Care plan 2026';
const organisation = organisationOf();

let blank: CheckedCase;
let unknown: CheckedCase;
beforeAll(async () => {
  blank = await blankCase();
  unknown = await unknownCase();
});

const show = (state: Partial<SessionState> = {}) => {
  const session = fakeSession({ checked: blank, organisation, ...state });
  const shown = render(
    <main>
      <DraftView session={session} />
    </main>,
  );
  return { session, ...shown };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const instead = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'Use the built-in template instead' });
const MISSING = new PaneProblem(
  'official-template-missing',
  `The official template “${NAME}” cannot be used.`,
);

describe('the organisation’s own template', () => {
  test('is named and used in place of ours', async () => {
    const { session, container } = show();
    expect(
      screen.getByText(`Your organisation’s template “${NAME}” is used in place of the built-in one.`),
    ).toBeTruthy();
    expect(instead().checked).toBe(false);
    expect(screen.queryByText(/stand-ins/)).toBeNull();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await userEvent.click(button(`Put in “${NAME}”`));
    expect(session.insertTemplate).toHaveBeenCalledWith('investigation-plan', 'replace', undefined, {
      ours: false,
    });
    await screen.findByText(`${NAME}: the template is in the document.`);
  });

  test('is not named for a kind of which the organisation has none', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: /^Investigation report/ }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(button('Put in “Investigation report”')).toBeTruthy();
    expect(screen.getByText(/stand-ins/)).toBeTruthy();
  });

  test('gives way to ours where somebody chooses so, once', async () => {
    const { session } = show();
    await userEvent.click(instead());
    expect(screen.getByText(`Your organisation’s template “${NAME}” is not used this time.`)).toBeTruthy();
    await userEvent.click(button('Put in “Investigation plan”'));
    expect(session.insertTemplate).toHaveBeenCalledWith('investigation-plan', 'replace', undefined, {
      ours: true,
    });
    await screen.findByText('Investigation plan: the template is in the document.');
    expect(session.state().kept.drafts).toEqual({});
    expect(instead().checked).toBe(false);
  });

  test('that cannot be had is told of; ours is offered, and put in only when somebody says so', async () => {
    const { session } = show();
    session.insertTemplate.mockRejectedValueOnce(MISSING);
    await userEvent.click(button(`Put in “${NAME}”`));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(`“${NAME}” cannot be used`);
    expect(session.insertTemplate).toHaveBeenCalledTimes(1);
    await userEvent.click(within(alert).getByRole('button', { name: 'Go on with the built-in template' }));
    await screen.findByText('Investigation plan: the template is in the document.');
    expect(session.insertTemplate.mock.calls.map((call) => call[3])).toEqual([
      { ours: false },
      { ours: true },
    ]);
    expect(instead().checked).toBe(false);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that cannot be had as a file is replaced by ours on the same way', async () => {
    const { session } = show(BROWSER_STATE);
    session.buildTemplate.mockRejectedValueOnce(MISSING);
    await userEvent.click(button(`Save “${NAME}” as a file`));
    await userEvent.click(await screen.findByRole('button', { name: 'Go on with the built-in template' }));
    await screen.findByText(/^Saving Investigation plan has started/);
    expect(session.buildTemplate.mock.calls.map((call) => call[2])).toEqual([
      { ours: false },
      { ours: true },
    ]);
    expect(session.insertTemplate).not.toHaveBeenCalled();
  });

  test('other problems offer no other template', async () => {
    const { session } = show();
    session.insertTemplate.mockRejectedValueOnce(new PaneProblem('insert-refused'));
    await userEvent.click(button(`Put in “${NAME}”`));
    await screen.findByRole('alert');
    expect(screen.queryByRole('button', { name: 'Go on with the built-in template' })).toBeNull();
  });

  test('goes into a document with content only after asking, by its own name', async () => {
    const { session } = show({ checked: unknown });
    await userEvent.click(button(`Put in “${NAME}”`));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain(NAME);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Put it in at the end' }));
    await waitFor(() =>
      expect(session.insertTemplate).toHaveBeenCalledWith('investigation-plan', 'end', undefined, {
        ours: false,
      }),
    );
  });

  test('may be missing where the file has problems, and that is said', () => {
    show({ organisation: organisationOf({ ...WHOLE_FILE, templates: [{ kind: 'plan' }] }) });
    expect(screen.getByText(/a template that it names may be missing here/)).toBeTruthy();
    expect(button('Put in “Investigation plan”')).toBeTruthy();
  });
});

test('one that is in the document and is not recognised says so, and lists with it what is to be entered by hand', async () => {
  const { session } = show();
  const ID = FIELD_LABELS['incident.id'];
  session.carryOver.mockResolvedValue({
    data: { fields: { 'incident.id': 'SAMPLE-0001' }, groups: {} },
    values: [
      {
        field: 'incident.id',
        label: ID,
        text: 'SAMPLE-0001',
        from: { file: 'report.docx', headings: [], foundBy: 'tag', sureness: 'certain' },
        others: [],
      },
    ],
    doubts: [],
  });
  session.insertTemplate.mockRejectedValueOnce(
    new InsertedProblem(new PaneProblem('official-template-unknown'), { notFilled: [ID] }),
  );
  await userEvent.click(button(`Put in “${NAME}”`));
  await userEvent.click(await screen.findByRole('button', { name: 'Put in with 1 value' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(PROBLEMS['official-template-unknown'].title);
  const notice = screen.getByRole('group', { name: 'To be entered by hand: 1 value' });
  expect(within(notice).getByRole('listitem').textContent).toBe(`${ID}: SAMPLE-0001`);
});

describe('the details of the service provider', () => {
  const begin = async () => {
    const { session } = show();
    session.carryOver.mockResolvedValue(
      carryOver({
        files: [await fileOf('Document1.docx', typed(''))],
        today: TODAY,
        decisions: [],
        kind: 'investigation-plan',
        organisation: organisation.settings,
      }),
    );
    await userEvent.click(button(`Put in “${NAME}”`));
    await screen.findByRole('heading', { name: 'What the case already says' });
    return session;
  };
  const provider = () =>
    screen.getByRole('checkbox', { name: /Service provider.*Example Care.*your organisation’s file/ });

  test('are offered with where they come from, where no document says anything', async () => {
    const session = await begin();
    expect(provider()).toBeTruthy();
    expect(session.insertTemplate).not.toHaveBeenCalled();
    await userEvent.click(button('Put in with 2 values'));
    expect(session.insertTemplate.mock.calls[0]![2]!.fields).toEqual({
      'provider.name': 'Example Care',
      'provider.address': '1 Sample Street, Exampleton',
    });
  });

  test('are left out where they are ticked off', async () => {
    const session = await begin();
    await userEvent.click(provider());
    await userEvent.click(button('Put in with 1 value'));
    expect(session.insertTemplate.mock.calls[0]![2]!.fields).toEqual({
      'provider.address': '1 Sample Street, Exampleton',
    });
  });
});

describe('what the template has no place for', () => {
  const ID = FIELD_LABELS['incident.id'];

  test('is listed until somebody has entered it, also when the view was left in the meantime', async () => {
    const { session, container, unmount } = show();
    session.carryOver.mockResolvedValue({
      data: { fields: { 'incident.id': 'SAMPLE-0001' }, groups: {} },
      values: [
        {
          field: 'incident.id',
          label: ID,
          text: 'SAMPLE-0001',
          from: { file: 'report.docx', headings: [], foundBy: 'tag', sureness: 'certain' },
          others: [],
        },
      ],
      doubts: [],
    });
    session.insertTemplate.mockResolvedValue({ notFilled: [ID] });
    await userEvent.click(button(`Put in “${NAME}”`));
    await userEvent.click(await screen.findByRole('button', { name: 'Put in with 1 value' }));
    const notice = await screen.findByRole('group', { name: 'To be entered by hand: 1 value' });
    expect(notice.textContent).toContain(`“${NAME}” has no place for what is listed here`);
    expect(within(notice).getByRole('listitem').textContent).toBe(`${ID}: SAMPLE-0001`);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    unmount();
    render(<DraftView session={session} />);
    await userEvent.click(
      within(screen.getByRole('group', { name: /^To be entered by hand/ })).getByRole('button', {
        name: 'Done, take this list away',
      }),
    );
    expect(screen.queryByRole('group', { name: /^To be entered by hand/ })).toBeNull();
  });

  test('is not spoken of where all was filled', async () => {
    show();
    await userEvent.click(button(`Put in “${NAME}”`));
    await screen.findByText(`${NAME}: the template is in the document.`);
    expect(screen.queryByRole('group', { name: /^To be entered by hand/ })).toBeNull();
  });
});

test('to a document that has none of our places nothing is added from here, and what to do in Word is said', async () => {
  const checked = await checkedOf([
    await fileOf(
      'report.docx',
      typed(
        'Investigation report',
        'Incident report ID: SAMPLE-0001',
        'Clients',
        'Client name: Sample Client One',
      ),
    ),
  ]);
  expect(checked.documents[0]!.kind.value).toBe('investigation-report');
  const { session } = show({ checked });
  const region = screen.getByRole('region', { name: 'Add one more' });
  expect(region.textContent).toContain('copy the whole part');
  expect(within(region).queryByRole('button')).toBeNull();
  expect(session.addBlock).not.toHaveBeenCalled();
});

test('in a document with some of our places only what can be put in is offered, and the rest is named', async () => {
  const ready = await readyCase();
  const [report] = ready.documents;
  const { client, ...groups } = report!.groups;
  const untagged = client.map((each) => ({ ...each, destination: { ...each.destination } }));
  for (const { destination } of untagged) delete destination.control;
  const checked: CheckedCase = {
    ...ready,
    documents: [
      {
        ...report!,
        groups: { ...groups, client: untagged },
        sections: report!.sections.filter(({ name }) => name !== 'clients'),
      },
    ],
  };
  const { session } = show({ checked });
  const region = screen.getByRole('region', { name: 'Add one more' });
  expect(within(region).queryByRole('button', { name: 'Add client' })).toBeNull();
  expect(region.textContent).toMatch(/no place of this tool’s for: clients\. In Word, copy the whole part/u);
  await userEvent.click(within(region).getByRole('button', { name: 'Add allegation' }));
  expect(session.addBlock).toHaveBeenCalledWith('allegation');
});
