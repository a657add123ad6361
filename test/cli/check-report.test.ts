import { existsSync, readFileSync } from 'node:fs';
import { readDocx } from '../../src/docx';
import { DAY, documentBytes, Sandbox } from './sandbox';

const sandbox = new Sandbox();
let plan: string;

beforeAll(async () => {
  plan = sandbox.write('plan.docx', await documentBytes('investigation-plan'));
});
afterAll(() => sandbox.remove());

const check = (args: readonly string[], more = {}) =>
  sandbox.run(['check', '--today', DAY, '--format', 'docx', plan, ...args], more);

const textOf = (bytes: Uint8Array): string =>
  readDocx(bytes)
    .parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join('\n');

describe('cims-report check --format docx', () => {
  it('writes a Word document into a file, with the exit status of any format', async () => {
    const file = sandbox.path('report.docx');
    const { status, out } = await check(['-o', file]);
    expect([status, out]).toEqual([0, '']);
    expect(textOf(readFileSync(file))).toContain('Checked as at 18 August 2026');
  });

  it('writes its bytes to standard output where that is no terminal', async () => {
    const { bytes, err } = await check([]);
    expect(textOf(bytes)).toContain('plan.docx');
    expect(err).toBe('');
  });

  it('writes none at a terminal', async () => {
    for (const more of [[], ['-o', '-']]) {
      const { status, bytes, err } = await check(more, { outIsTerminal: true });
      expect([status, bytes.length]).toEqual([2, 0]);
      expect(err).toContain('--format docx is no text for a terminal: name a file to write with -o.');
    }
    expect((await check(['-o', sandbox.path('named.docx')], { outIsTerminal: true })).status).toBe(0);
    expect(existsSync(sandbox.path('named.docx'))).toBe(true);
  });
});

describe('cims-report check --format html', () => {
  it('says which files were not opened, and what the organisation’s own file added', async () => {
    const photo = sandbox.write('photo.jpg', 'no Word document');
    const policy = sandbox.writeJson('org.json', { schemaVersion: 1, name: 'Example Care' });
    const args = ['check', '--today', DAY, '--format', 'html', sandbox.folder];
    const { out } = await sandbox.run([...args, '--policy', policy]);
    expect(photo).toContain('photo.jpg');
    expect(out).toContain(
      '<strong>photo.jpg</strong>: an attachment, or no Word document; it was not opened.',
    );
    expect(out).toContain('<dt>Organisation file</dt><dd>Example Care: ');
    expect((await sandbox.run(args)).out).toContain('<dt>Organisation file</dt><dd>none was given</dd>');
  });
});
