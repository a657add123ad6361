import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readCase } from '../../src/casefile';
import { learnLayout } from '../../src/casefile/layouts/learn';
import { readDocx } from '../../src/docx';
import { writtenLayout } from '../../src/policy/written-layout';
import { docxWithBody, paragraph, tagged } from '../fixtures/docx-builder';
import { oddLabels } from '../fixtures/organisation-templates/templates';
import { Sandbox } from './sandbox';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

const KIND = 'investigation-plan';
const template = oddLabels();
const { layout } = learnLayout(readDocx(template), 'Example Care plan', KIND);
const entries = layout.entries.map((entry) =>
  entry.words === 'Our ref' ? { ...entry, means: ['incident.id'], unsure: false } : entry,
);
const layouts = [writtenLayout({ ...layout, entries })];

const policyFile = (file = 'templates/our plan.docx'): string =>
  sandbox.writeJson('organisation.json', {
    schemaVersion: 1,
    layouts,
    templates: [{ kind: KIND, file, name: 'Example Care plan' }],
  });

const caseFile = sandbox.writeJson('case.json', {
  fields: { 'incident.id': 'IR-2026-7', 'provider.name': 'Example Care' },
  groups: { client: [{ 'client.name': 'Sample Client One' }, { 'client.name': 'Sample Client Two' }] },
});

beforeAll(() => {
  mkdirSync(sandbox.path('templates'));
  writeFileSync(sandbox.path('templates', 'our plan.docx'), template);
});

const call = (...more: readonly string[]): readonly string[] => [
  'template',
  KIND,
  '--policy',
  policyFile(),
  ...more,
];

describe('cims-report template with an organisation’s own', () => {
  it('gives it as it is, and says that it was taken', async () => {
    const { status, bytes, err } = await sandbox.run(call());
    expect(status).toBe(0);
    expect(bytes.equals(Buffer.from(template))).toBe(true);
    expect(err).toBe(
      'The organisation’s own template “Example Care plan” (templates/our plan.docx) was taken; --ours gives ours.',
    );
  });

  it('says that --pathway leaves nothing out of it', async () => {
    const { status, bytes, err } = await sandbox.run(call('--pathway', 'rcs'));
    expect([status, bytes.equals(Buffer.from(template))]).toEqual([0, true]);
    expect(err).toContain('\n--pathway rcs has no effect on it: nothing is left out');
    const { err: ours } = await sandbox.run(call('--pathway', 'rcs', '--ours'));
    expect(ours).toBe('');
  });

  it('says what to know of it, as validate does, and apart from what was not filled in', async () => {
    const dated = docxWithBody(
      paragraph('Investigation plan') + tagged('when', paragraph('A day'), '<w:date/>'),
    );
    writeFileSync(sandbox.path('templates', 'dated.docx'), dated);
    const file = policyFile('templates/dated.docx');
    const { err } = await sandbox.run(['template', KIND, '--policy', file, '--case', caseFile]);
    const lines = err.split('\n');
    const [known, left] = ['To know of it before', 'Not filled in'].map((start) =>
      lines.findIndex((line) => line.startsWith(start)),
    );
    const told = lines.slice(known! + 1, left);
    expect(known).toBe(1);
    expect(told.some((line) => /^- It contains date pickers: Word on the web/.test(line))).toBe(true);
    const { out } = await sandbox.run(['policy', 'validate', file]);
    for (const line of told) expect(out).toContain(line.slice(2));
  });

  it('fills it from a case, and says by label what has no place', async () => {
    const { status, bytes, err } = await sandbox.run(call('--case', caseFile));
    expect(status).toBe(0);
    const { fields, layout: made } = readCase(readDocx(bytes), { layouts: [{ ...layout, entries }] });
    expect([fields['incident.id']?.text, made?.name]).toEqual(['IR-2026-7', 'Example Care plan']);
    const told = err.split('\n').filter((line) => line.startsWith('- '));
    expect(told).toContain('- Service provider');
    expect(told.join()).not.toContain('Incident report ID');
    expect(err).not.toContain('Sample Client');
  });

  it('gives ours with --ours, and of a kind that it names none of', async () => {
    for (const args of [call('--ours'), ['template', 'investigation-report', '--policy', policyFile()]]) {
      const { status, bytes, err } = await sandbox.run(args);
      expect([status, err]).toEqual([0, '']);
      expect(bytes.equals(readFileSync(`templates/${args[1]!}.docx`))).toBe(true);
    }
  });

  it('stops where it is missing, cannot be read, or lies elsewhere', async () => {
    const stopped = async (file: string): Promise<string> => {
      const { status, out, err } = await sandbox.run(['template', KIND, '--policy', policyFile(file)]);
      expect([status, out]).toEqual([2, '']);
      return err;
    };
    expect(await stopped('gone.docx')).toContain('gone.docx: there is no such file or folder.');
    sandbox.write('no-word.docx', 'no document');
    expect(await stopped('no-word.docx')).toContain('E_UNREADABLE');
    const other = new Sandbox();
    symlinkSync(other.write('secret.docx', template), sandbox.path('link.docx'));
    symlinkSync(other.folder, sandbox.path('linked'));
    for (const file of ['link.docx', 'linked/secret.docx']) {
      expect(await stopped(file)).toContain(
        'it lies outside the folder of the policy file, and is not read.',
      );
    }
    other.remove();
    symlinkSync(sandbox.path('templates', 'our plan.docx'), sandbox.path('within.docx'));
    expect((await sandbox.run(['template', KIND, '--policy', policyFile('within.docx')])).status).toBe(0);
  });

  it('is never written over', async () => {
    const { status, err } = await sandbox.run(call('-o', sandbox.path('templates', 'our plan.docx')));
    expect([status, err]).toEqual([2, expect.stringContaining('E_OUTPUT_IS_INPUT')]);
    expect(readFileSync(sandbox.path('templates', 'our plan.docx')).equals(Buffer.from(template))).toBe(true);
  });
});

describe('cims-report policy validate', () => {
  const validate = async (file: string) => {
    const { status, out } = await sandbox.run(['policy', 'validate', policyFile(file)]);
    return { status, lines: out.split('\n') };
  };

  it('has nothing to say of a sound template', async () => {
    const { status, lines } = await validate('templates/our plan.docx');
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/organisation\.json: nothing is wrong with it\.$/);
    expect(lines.join()).not.toContain('To know before');
  });

  it.each([
    ['gone.docx', 'There is no such file or folder.'],
    ['not-word.docx', 'It cannot be read. '],
    ['out.docx', 'It lies outside the folder of the policy file, and is not read.'],
  ])('names %s by path and value', async (file, why) => {
    const other = new Sandbox();
    sandbox.write('not-word.docx', 'no document');
    if (file === 'out.docx') symlinkSync(other.write('x.docx', template), sandbox.path(file));
    const { status, lines } = await validate(file);
    other.remove();
    expect(status).toBe(1);
    expect(lines[0]).toContain(`organisation.json: templates[0].file is "${file}": ${why}`);
    expect(lines.join()).not.toContain('nothing is wrong');
  });

  it('says what to know of a template that can be used', async () => {
    sandbox.write('pickers.docx', docxWithBody(tagged('x', paragraph('1 May'), '<w:date/>')));
    const { status, lines } = await validate('pickers.docx');
    expect(status).toBe(0);
    const [head, ...told] = lines.slice(lines.indexOf('To know before the templates are used:'));
    expect(head).toBeDefined();
    expect(told[0]).toMatch(/^templates\[0\]\.file is "pickers\.docx": A document made from it would not be/);
    expect(told[1]).toMatch(/^templates\[0\]\.file is "pickers\.docx": It contains date pickers/);
  });

  it('counts as the file does where something before it is broken', async () => {
    const file = sandbox.writeJson('broken.json', {
      schemaVersion: 1,
      templates: [
        { kind: 'letter', file: 'a.docx', name: 'A' },
        { kind: KIND, file: 'gone.docx', name: 'B' },
      ],
    });
    const { status, out } = await sandbox.run(['policy', 'validate', file]);
    expect(status).toBe(1);
    expect(out).toContain('templates[0].kind is "letter"');
    expect(out).toContain('templates[1].file is "gone.docx": There is no such file or folder.');
  });
});
