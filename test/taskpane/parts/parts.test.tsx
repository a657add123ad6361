/** @jest-environment jsdom */
import '../support/jsdom-globals';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describeSource, SOURCES } from '../../../src/policy';
import type { SourceId } from '../../../src/policy';
import { AgeText } from '../../../taskpane/parts/AgeText';
import { ConfirmDialog } from '../../../taskpane/parts/ConfirmDialog';
import { FileDrop } from '../../../taskpane/parts/FileDrop';
import { LiveRegion } from '../../../taskpane/parts/LiveRegion';
import { ProblemBar } from '../../../taskpane/parts/ProblemBar';
import { Section } from '../../../taskpane/parts/Section';
import { SourceLine } from '../../../taskpane/parts/SourceLine';
import { useAction } from '../../../taskpane/parts/use-action';
import { useSaid } from '../../../taskpane/parts/use-said';
import { PaneProblem } from '../../../taskpane/problems';

const idWith = (hasUrl: boolean): SourceId =>
  (Object.keys(SOURCES) as SourceId[]).find((id) => 'url' in SOURCES[id] === hasUrl)!;

test('a source is named with its standing, and linked where it has an address', () => {
  const document = idWith(true);
  render(<SourceLine source={{ document, where: 'page 64' }} standing="suggested" />);
  const link = screen.getByRole('link');
  expect(link.getAttribute('href')).toMatch(/^https?:/);
  expect(link.getAttribute('target')).toBe('_blank');
  expect(describeSource({ document, where: 'page 64' })).toContain(link.textContent);
  expect(screen.getByText(/suggested: inferred, please confirm/)).toBeTruthy();
});

test('a problem is an alert with title, sentence and what can be done', async () => {
  const again = jest.fn();
  render(
    <ProblemBar problem={new PaneProblem('no-answer')} action={{ label: 'Try again', onClick: again }} />,
  );
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Word did not answer in time');
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(again).toHaveBeenCalledTimes(1);
});

test('a section is a region that its heading names', () => {
  render(
    <Section title="Files of the case" aside="2">
      text
    </Section>,
  );
  const region = screen.getByRole('region', { name: 'Files of the case' });
  expect(within(region).getByRole('heading', { level: 2 })).toBeTruthy();
});

describe('what is said', () => {
  const Saying = () => {
    const [said, say] = useSaid();
    return (
      <>
        <button type="button" onClick={() => say('Copied.')}>
          say
        </button>
        <LiveRegion text={said} />
      </>
    );
  };

  test('is another text when it is said once more, because the same one is not read out', async () => {
    render(<Saying />);
    const status = screen.getByRole('status');
    await userEvent.click(screen.getByRole('button'));
    const first = status.textContent;
    await userEvent.click(screen.getByRole('button'));
    expect(first).toBe('Copied.');
    expect(status.textContent).not.toBe(first);
    expect(status.textContent?.trim()).toBe('Copied.');
  });
});

describe('an action', () => {
  const Doing = ({ action }: { readonly action: () => unknown }) => {
    const { run, busy, problem } = useAction();
    return (
      <>
        <button type="button" onClick={() => void run(action)}>
          {busy ? 'busy' : 'do it'}
        </button>
        {problem && <ProblemBar problem={problem} />}
      </>
    );
  };

  test('runs once at a time, and shows why it failed until the next try', async () => {
    let end: (error?: PaneProblem) => void = () => undefined;
    const action = jest.fn(
      () => new Promise<void>((resolve, reject) => (end = (error) => (error ? reject(error) : resolve()))),
    );
    render(<Doing action={action} />);
    await userEvent.dblClick(screen.getByRole('button'));
    expect(action).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button').textContent).toBe('busy');
    await act(async () => end(new PaneProblem('document-protected')));
    expect(screen.getByRole('alert').textContent).toContain('The document is protected');
    await userEvent.click(screen.getByRole('button'));
    expect(screen.queryByRole('alert')).toBeNull();
    await act(async () => end());
    expect(screen.getByRole('button').textContent).toBe('do it');
  });

  test('a fault is shown as one of this tool, without its technical words', async () => {
    render(<Doing action={() => Promise.reject(new TypeError('x is undefined'))} />);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('alert').textContent).toContain('A fault in this tool');
    expect(screen.getByRole('alert').textContent).not.toContain('undefined');
  });
});

describe('age', () => {
  beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => jest.useRealTimers());

  test('goes on by itself, by the minute and by the hour', () => {
    render(<AgeText at={1_000_000} />);
    const shown = () => document.querySelector('time')?.textContent;
    expect(shown()).toBe('Checked just now');
    const pass = (seconds: number) => {
      for (let left = seconds; left > 0; left -= 30) act(() => void jest.advanceTimersByTime(30_000));
    };
    pass(60);
    expect(shown()).toBe('Checked 1 minute ago');
    pass(90);
    expect(shown()).toBe('Checked 2 minutes ago');
    pass(7200);
    expect(shown()).toBe('Checked 2 hours ago');
  });
});

describe('files', () => {
  const file = (name: string, type = '') => new File(['abc'], name, { type });
  const input = () => screen.getByLabelText<HTMLInputElement>('Choose the document', { selector: 'input' });

  test('are read when they are chosen, and the same one can be chosen again', async () => {
    const onFiles = jest.fn();
    render(<FileDrop label="Choose the document" onFiles={onFiles} />);
    for (let times = 0; times < 2; times += 1)
      fireEvent.change(input(), { target: { files: [file('report.docx')] } });
    await waitFor(() => expect(onFiles).toHaveBeenCalled());
    const [read] = onFiles.mock.calls[0]![0];
    expect(read.name).toBe('report.docx');
    expect([...read.bytes]).toEqual([97, 98, 99]);
    expect(input().value).toBe('');
  });

  test('are taken when they are dropped, where they are of the kind', async () => {
    const onFiles = jest.fn();
    render(<FileDrop label="Choose the document" accept=".docx,application/pdf" onFiles={onFiles} />);
    const area = screen.getByRole('button').parentElement!;
    fireEvent.drop(area, { dataTransfer: { files: [file('photo.jpg')] } });
    expect((await screen.findByRole('alert')).textContent).toContain('photo.jpg');
    expect(onFiles).not.toHaveBeenCalled();
    fireEvent.drop(area, { dataTransfer: { files: [file('RCS', 'application/pdf'), file('B.DOCX')] } });
    await waitFor(() => expect(onFiles).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that cannot be opened are told of by name', async () => {
    const gone = file('gone.docx');
    gone.arrayBuffer = () => Promise.reject(new Error('NotFoundError'));
    render(<FileDrop label="Choose the document" onFiles={jest.fn()} />);
    fireEvent.change(input(), { target: { files: [gone] } });
    expect((await screen.findByRole('alert')).textContent).toContain('gone.docx');
  });

  test('what their taker says is wrong is shown', async () => {
    render(
      <FileDrop
        label="Choose the document"
        onFiles={() => Promise.reject(new PaneProblem('nothing-open'))}
      />,
    );
    fireEvent.change(input(), { target: { files: [file('a.docx')] } });
    expect((await screen.findByRole('alert')).textContent).toContain('No document yet');
  });
});

describe('a question', () => {
  const Asking = ({ onChoose }: { readonly onChoose: () => void }) => {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          ask
        </button>
        <ConfirmDialog
          open={open}
          title="Replace it?"
          choices={[
            {
              label: 'Replace',
              onChoose: () => {
                setOpen(false);
                onChoose();
              },
            },
          ]}
          onCancel={() => setOpen(false)}
        >
          It cannot be undone.
        </ConfirmDialog>
      </>
    );
  };

  test('is answered by a choice, by cancel or by Escape, and the focus goes back', async () => {
    const onChoose = jest.fn();
    render(<Asking onChoose={onChoose} />);
    const ask = screen.getByRole('button', { name: 'ask' });
    const answer = async (how: () => Promise<unknown>) => {
      await userEvent.click(ask);
      expect(await screen.findByRole('alertdialog', { name: 'Replace it?' })).toBeTruthy();
      await how();
      await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
      expect(document.activeElement).toBe(ask);
    };
    await answer(() => userEvent.click(screen.getByRole('button', { name: 'Cancel' })));
    await answer(() => userEvent.keyboard('{Escape}'));
    expect(onChoose).not.toHaveBeenCalled();
    await answer(() => userEvent.click(screen.getByRole('button', { name: 'Replace' })));
    expect(onChoose).toHaveBeenCalledTimes(1);
  });
});
