import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { open as openFile, type FileHandle } from 'node:fs/promises';
import { settingsDifference, settingsKey } from '../../../src/cli/checking/settings-key';
import { openState } from '../../../src/cli/checking/state-file';
import { DAY, Sandbox } from '../sandbox';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

const SETTINGS = settingsKey({}, {}, DAY, undefined);
const RESULT = { outcomes: [{ file: 'ä.docx', problem: { reason: 'pdf', message: 'It is a PDF.' } }] };
const FILE = { file: 'a.docx', hash: 'ff', incidentId: 'SAMPLE-1', kind: 'investigation-plan' as const };

const open = async (file: string, settings = SETTINGS) => {
  const told: string[] = [];
  return { state: await openState(file, settings, (sentence) => told.push(sentence)), told };
};

const begun = async (name: string): Promise<string> => {
  const file = sandbox.path(name);
  const { state } = await open(file);
  expect(state.isEmpty).toBe(true);
  await Promise.all([
    state.keepKnown(FILE),
    state.keepResult('one', RESULT),
    state.keepResult('two', { outcomes: [] }),
  ]);
  await state.close();
  return file;
};

describe('the state of a run', () => {
  it('says that it cannot be written, to each that keeps something and to nobody else', async () => {
    const { state } = await open(await begun('full.jsonl'));
    const handle = await openFile(sandbox.path('full.jsonl'));
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    const handles = Object.getPrototypeOf(handle) as FileHandle;
    const append = jest.spyOn(handles, 'appendFile').mockRejectedValue(full);
    const unheard = jest.fn();
    process.on('unhandledRejection', unheard);
    const failure = { code: 'E_OUTPUT', message: expect.stringContaining('no room left') as string };
    await expect(state.keepResult('three', RESULT)).rejects.toMatchObject(failure);
    await expect(state.keepResult('four', RESULT)).rejects.toMatchObject(failure);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(unheard).not.toHaveBeenCalled();
    process.off('unhandledRejection', unheard);
    append.mockRestore();
    await state.close();
    await handle.close();
  });

  it('gives back what was kept, in this run and in the next', async () => {
    const file = await begun('state.jsonl');
    const { state, told } = await open(file);
    expect([state.isEmpty, told]).toEqual([false, []]);
    expect(state.known('ff')).toEqual({ incidentId: 'SAMPLE-1', kind: 'investigation-plan' });
    expect(state.known('00')).toBeUndefined();
    expect(await state.result('one')).toEqual(RESULT);
    expect(await state.result('three')).toBeUndefined();
    await state.keepResult('three', RESULT);
    expect(await state.result('three')).toEqual(RESULT);
    await state.keepKnown(FILE);
    await state.close();
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(5);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('leaves out a last line that was cut off, and goes on behind the one before it', async () => {
    const file = await begun('cut.jsonl');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, -20));
    const { state, told } = await open(file);
    expect(told).toEqual([
      `${file}: one line was not whole and is left out; what stood there is done again.`,
    ]);
    expect(await state.result('one')).toEqual(RESULT);
    expect(await state.result('two')).toBeUndefined();
    await state.keepResult('two', { outcomes: [] });
    await state.close();
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('leaves out a line that was changed', async () => {
    const file = await begun('changed.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('It is a PDF.', 'It is ready.'));
    const { state, told } = await open(file);
    expect(told).toHaveLength(1);
    expect(await state.result('one')).toBeUndefined();
    expect(await state.result('two')).toEqual({ outcomes: [] });
    await state.close();
  });

  it.each([
    ['another day', settingsKey({}, {}, '2026-09-01', undefined), 'the day that is taken for today differ'],
    [
      'another policy file and kind',
      settingsKey({ incidentIdPattern: 'X' }, { kind: 'investigation-plan' }, DAY, undefined),
      'the organisation’s policy file and the kind or pathway that files are taken for differ',
    ],
    ['another version', { ...SETTINGS, tool: 'cims-report 0.0.1' }, 'the version of this tool differ'],
  ])('is refused where it is of %s', async (_name, settings, why) => {
    const file = await begun(`other-${settings.today}-${settings.organisation}-${settings.tool}.jsonl`);
    const before = readFileSync(file, 'utf8');
    await expect(open(file, settings)).rejects.toMatchObject({
      code: 'E_STATE',
      message: `${file}: it was written with other settings (${why}); run with the same ones, or give another name to --resume.`,
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('may go with other decisions: they are applied to what is kept', async () => {
    const file = await begun('decisions.jsonl');
    const { state } = await open(file, settingsKey({}, {}, DAY, ['a decision']));
    expect(await state.result('one')).toEqual(RESULT);
    await state.close();
  });

  it.each([
    ['a text', 'Some notes.\n'],
    ['a text of one line', 'Some notes'],
    ['a listing', '{"type":"listing"}\n'],
    ['a state with its head changed', '{"sum":"0123456789abcdef","line":{"state":1}}\n'],
  ])('is refused where it is %s, and left as it was', async (name, text) => {
    const file = sandbox.write(`no ${name}`, text);
    await expect(open(file)).rejects.toMatchObject({ code: 'E_STATE' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('begins anew where not even its head was whole', async () => {
    const file = sandbox.write('head.jsonl', '{"sum":"0123');
    const { state, told } = await open(file);
    expect([state.isEmpty, told.length]).toEqual([true, 1]);
    await state.keepResult('one', RESULT);
    await state.close();
    const again = await open(file);
    expect(await again.state.result('one')).toEqual(RESULT);
    await again.state.close();
  });

  it('cannot be kept in a folder', async () => {
    await expect(open(sandbox.folder)).rejects.toMatchObject({ code: 'E_IS_FOLDER' });
  });
});

describe('settings', () => {
  it('are the same whatever the order of their members', () => {
    const one = settingsKey({ incidentIdPattern: 'X', fileSizeLimit: 5 }, {}, DAY, undefined);
    const other = settingsKey({ fileSizeLimit: 5, incidentIdPattern: 'X' }, {}, DAY, undefined);
    expect(settingsDifference(one, other)).toBe('');
  });
});
