import { promises, readdirSync, readFileSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { EXIT, Failure, fileFailure } from '../../src/cli/failure';
import { shortNames } from '../../src/cli/inputs';
import { writeOutput } from '../../src/cli/output-file';
import { threadsFor } from '../../src/cli/checking/crew-for';
import work from '../../src/cli/check-worker';
import type { IndexedFile } from '../../src/cli/checking/indexed-file';
import type { CheckTaskResult } from '../../src/cli/checking/tasks';
import { processTerminal, textOptions } from '../../src/cli/terminal';
import { DAY, documentBytes, Sandbox } from './sandbox';
import { processorTime } from '../tools/processor-time';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

describe('shortNames', () => {
  it.each([
    [
      ['/x/a.docx', '/x/b.docx'],
      ['a.docx', 'b.docx'],
    ],
    [
      ['/x/1/a.docx', '/x/2/a.docx', '/x/b.docx'],
      ['1/a.docx', '2/a.docx', 'b.docx'],
    ],
    [
      ['/x/1/r/a.docx', '/x/2/r/a.docx'],
      ['1/r/a.docx', '2/r/a.docx'],
    ],
    [
      ['/a.docx', '/x/a.docx'],
      ['/a.docx', 'x/a.docx'],
    ],
    [
      ['/x/1/r/a.docx', '/x/2/a.docx', '/x/2/r/a.docx'],
      ['1/r/a.docx', '2/a.docx', '2/r/a.docx'],
    ],
  ])('tells %j apart', (paths, names) => {
    expect(shortNames(paths)).toEqual(names);
  });

  it('tells many apart in time that grows with their number', () => {
    const paths = Array.from({ length: 50_000 }, (_, at) => `/x/case-${String(at)}/report.docx`);
    const start = processorTime();
    expect(shortNames(paths)[7]).toBe('case-7/report.docx');
    expect(processorTime() - start).toBeLessThan(5_000);
  });
});

describe('threadsFor', () => {
  it('never asks for more threads than files, nor for fewer than one', () => {
    expect(threadsFor(3, undefined)).toBe(1);
    expect(threadsFor(0, 8)).toBe(1);
    expect(threadsFor(3, 8)).toBe(3);
    expect(threadsFor(100, 8)).toBe(8);
    expect(threadsFor(100, undefined)).toBeGreaterThanOrEqual(1);
  });
});

describe('writeOutput', () => {
  it('writes to what is no ordinary file as it is, and leaves it there', async () => {
    const pipe = sandbox.path('pipe');
    execFileSync('mkfifo', [pipe]);
    const beside = readdirSync(sandbox.folder);
    const [read] = await Promise.all([promises.readFile(pipe, 'utf8'), writeOutput(pipe, 'through')]);
    expect(read).toBe('through');
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(sandbox.folder)).toEqual(beside);
  });

  it('leaves what was there where it fails', async () => {
    const file = sandbox.write('kept.txt', 'before');
    const bytes = { length: 1 } as unknown as Uint8Array;
    await expect(writeOutput(file, bytes)).rejects.toThrow(Failure);
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(sandbox.folder).filter((name) => name.includes('part'))).toEqual([]);
  });
});

describe('fileFailure', () => {
  it('has a sentence for what it does not know as well', () => {
    expect(fileFailure('x', Object.assign(new Error('no'), { code: 'EACCES' }))).toMatchObject({
      code: 'E_NO_ACCESS',
      message: 'x: you may not open it.',
      exit: EXIT.unusable,
    });
    expect(fileFailure('x', { code: 'EIO' }).message).toBe('x: the system says EIO.');
    expect(fileFailure('x', 'fault').code).toBe('E_SYSTEM');
  });
});

describe('a worker thread’s task', () => {
  const settings = { organisation: {}, today: DAY, attachments: [] } as const;
  const indexed = (name: string) =>
    work({ does: 'index', file: { file: name, path: sandbox.path(name) }, read: {} }) as Promise<IndexedFile>;

  it('gives what was found, without the content, and why a file could not be read', async () => {
    sandbox.write('good.docx', await documentBytes('investigation-report'));
    sandbox.write('bad.docx', '%PDF-1.7');
    const files = await Promise.all(['good.docx', 'gone.docx', 'bad.docx'].map(indexed));
    expect(files).toMatchObject([
      {
        incidentId: 'SAMPLE-0002',
        kind: 'investigation-report',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      },
      { problem: { reason: 'E_NOT_FOUND' } },
      { problem: { reason: 'pdf' } },
    ]);
    const { outcomes, result } = (await work({
      does: 'check',
      files,
      read: {},
      settings,
    })) as CheckTaskResult;
    expect(outcomes).toMatchObject([
      { document: { file: 'good.docx', caseFile: { kind: { value: 'investigation-report' } } } },
      { problem: { reason: 'E_NOT_FOUND' } },
      { problem: { reason: 'pdf' } },
    ]);
    expect(outcomes[0]).not.toHaveProperty('document.content');
    expect(result?.documents.map(({ file }) => file)).toEqual(['good.docx']);
    expect(structuredClone({ outcomes, result })).toEqual({ outcomes, result });
  });

  it('does not check a file that is another by now', async () => {
    sandbox.write('moving.docx', await documentBytes('investigation-plan'));
    const listed = await indexed('moving.docx');
    sandbox.write('moving.docx', await documentBytes('investigation-report'));
    const checked = (await work({ does: 'check', files: [listed], read: {}, settings })) as CheckTaskResult;
    expect(checked).toMatchObject({ outcomes: [{ problem: { reason: 'changed-meanwhile' } }] });
    expect(checked.result).toBeUndefined();
  });
});

describe('the terminal of this process', () => {
  it('shows progress in place on a terminal, and nothing elsewhere', () => {
    const written: string[] = [];
    const write = jest
      .spyOn(process.stderr, 'write')
      .mockImplementation((text) => written.push(String(text)) > 0);
    const before = process.stderr.isTTY;
    try {
      process.stderr.isTTY = false;
      processTerminal().progress(1, 4);
      expect(written).toEqual([]);
      process.stderr.isTTY = true;
      const terminal = processTerminal();
      terminal.progress(0, 1);
      expect(written).toEqual([]);
      terminal.progress(2, 4, 'files read', 'about 9 min left');
      terminal.progress(4, 4);
      terminal.problem('A sentence.');
      expect(written[0]).toMatch(/^\r\p{Cc}\[K█{12}░{12} 2 of 4 files read, about 9 min left$/u);
      expect(written.slice(1)).toEqual(['\r\u001b[K', 'A sentence.\n']);
      // A bar stands nowhere but at the end of what is written.
      terminal.progress(1, 4);
      terminal.problem('Another sentence.');
      expect(written.slice(-2)).toEqual(['\r\u001b[K', 'Another sentence.\n']);
      // More often than anybody can read it is not drawn.
      terminal.progress(1, 4);
      terminal.progress(2, 4);
      expect(written.at(-1)).toContain('1 of 4');
    } finally {
      write.mockRestore();
      process.stderr.isTTY = before;
    }
  });

  it('is coloured and has a width only where stdout is one', () => {
    const { isTTY, columns } = process.stdout;
    const noColour = process.env['NO_COLOR'];
    try {
      delete process.env['NO_COLOR'];
      process.stdout.isTTY = true;
      process.stdout.columns = 100;
      expect(textOptions(processTerminal())).toEqual({ colour: true, width: 100 });
      process.env['NO_COLOR'] = '1';
      expect(textOptions(processTerminal()).colour).toBe(false);
      process.stdout.isTTY = false;
      expect(textOptions(processTerminal())).toEqual({ colour: false });
    } finally {
      process.stdout.isTTY = isTTY;
      process.stdout.columns = columns;
      if (noColour === undefined) delete process.env['NO_COLOR'];
      else process.env['NO_COLOR'] = noColour;
    }
  });

  it('writes to stdout', () => {
    const write = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
    try {
      processTerminal().out('x');
      expect(write).toHaveBeenCalledWith('x');
    } finally {
      write.mockRestore();
    }
  });
});
