import { mkdirSync, readFileSync } from 'node:fs';
import type { CheckReport } from '../../src/report';
import { parseCheckResult } from '../../src/report/check-result';
import { departmentPlan, oddLabels } from '../fixtures/organisation-templates/templates';
import { DAY, documentBytes, Sandbox } from './sandbox';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = new Sandbox();
  sandbox.write('Incident form.docx', oddLabels());
});
afterEach(() => sandbox.remove());

const form = (): string => sandbox.path('Incident form.docx');
const learn = (...args: readonly string[]) => sandbox.run(['policy', 'learn', ...args]);

interface WrittenEntry {
  readonly label?: string;
  means: string | null;
}
interface Written {
  readonly layouts: readonly { readonly name: string; readonly kind: string; entries: WrittenEntry[] }[];
  readonly [key: string]: unknown;
}
const written = (name: string): Written => JSON.parse(sandbox.read(name)) as Written;

const MEANINGS: Readonly<Record<string, string>> = {
  'Our ref': 'incident.id',
  'What happened': 'incident.description',
  'Kid’s name': 'client.name',
};

/** What a person does with the file: says what the labels mean. */
const correct = (name: string, more: object = {}): string => {
  const { layouts, ...rest } = written(name);
  const corrected = layouts.map((layout) => ({
    ...layout,
    ...more,
    entries: layout.entries.map((entry) => ({ ...entry, means: MEANINGS[entry.label ?? ''] ?? entry.means })),
  }));
  return sandbox.write(name, JSON.stringify({ ...rest, layouts: corrected }, null, 2));
};

const PLAN = ['--kind', 'investigation-plan'];

describe('cims-report policy learn', () => {
  it('shows what it found and what it proposes, and writes nothing unasked', async () => {
    const { status, out, err } = await learn(form(), ...PLAN);
    expect(status).toBe(0);
    expect(err).toBe(
      'Nothing is written: name the organisation’s policy file with --policy, or a new one with -o.',
    );
    expect(out).toMatch(/ 7 labels, headings and controls; taken for the template “Incident form” /u);
    expect(out).toMatch(
      /dictionary knows the words:\n {2}label {2}“Incident dates” {2}incident\.occurredOn {2}it is/u,
    );
    expect(out).toMatch(/Nobody knows yet; [^]*“Our ref”/u);
  });

  it('writes a new file, but over none that is there', async () => {
    const file = sandbox.path('organisation.json');
    expect(await learn(form(), ...PLAN, '-o', file)).toMatchObject({ status: 0, err: `${file} is written.` });
    expect(written('organisation.json')).toMatchObject({
      schemaVersion: 1,
      layouts: [{ name: 'Incident form', kind: 'investigation-plan', recognisedBy: { share: 0.6 } }],
    });
    expect(await sandbox.run(['policy', 'validate', file])).toMatchObject({ status: 0 });
    const before = sandbox.read('organisation.json');
    expect(await learn(form(), ...PLAN, '-o', file)).toMatchObject({
      status: 2,
      err: expect.stringContaining('E_OUTPUT: '),
    });
    expect(sandbox.read('organisation.json')).toBe(before);
  });

  it('adds to the policy file and leaves the rest of it as it stands', async () => {
    const rest =
      '{\n  "$schema": "./organisation.schema.json",\n  "schemaVersion": 1,\n  "holidays": [ "2026-11-02" ]';
    const file = sandbox.write('organisation.json', `${rest}\n}\n`);
    await learn(form(), ...PLAN, '--policy', file);
    sandbox.write('Plan.docx', departmentPlan());
    await learn(sandbox.path('Plan.docx'), '--policy', file, '--name', 'Our plan');
    expect(sandbox.read('organisation.json').startsWith(`${rest},\n  "layouts": [\n`)).toBe(true);
    expect(written('organisation.json').layouts.map(({ name, kind }) => [name, kind])).toEqual([
      ['Incident form', 'investigation-plan'],
      ['Our plan', 'investigation-plan'],
    ]);
    expect(await sandbox.run(['policy', 'validate', file])).toMatchObject({ status: 0 });
  });

  it('writes to another file or to stdout, and leaves the policy file as it is', async () => {
    const file = sandbox.write('organisation.json', '{ "schemaVersion": 1, "name": "Example Care" }');
    const { out, err } = await learn(form(), ...PLAN, '--policy', file, '-o', '-');
    expect(JSON.parse(out)).toMatchObject({ name: 'Example Care', layouts: [{ name: 'Incident form' }] });
    expect(err).toContain('“Our ref”');
    await learn(form(), ...PLAN, '--policy', file, '-o', sandbox.path('new.json'));
    expect(written('new.json')).toEqual(JSON.parse(out));
    expect(sandbox.read('organisation.json')).toBe('{ "schemaVersion": 1, "name": "Example Care" }');
  });

  it('keeps what a person corrected when it learns again', async () => {
    await learn(form(), ...PLAN, '-o', sandbox.path('organisation.json'));
    const file = correct('organisation.json', { confirmed: { by: 'Example Person', on: '2026-03-02' } });
    sandbox.write('Incident form.docx', oddLabels());
    const again = await learn(form(), '--policy', file);
    expect(again).toMatchObject({ status: 0, err: `${file} is written.` });
    expect(again.out).toContain(
      'Yours stand, although something else would be proposed:\n  label  “Our ref”',
    );
    expect(written('organisation.json').layouts[0]).toMatchObject({
      confirmed: { by: 'Example Person' },
      entries: expect.arrayContaining([{ label: 'Our ref', means: 'incident.id' }]),
    });

    sandbox.write('Incident form.docx', departmentPlan());
    const changed = await learn(form(), '--policy', file);
    expect(changed.out).toContain('No longer in the template; kept, because somebody gave them a meaning:');
    expect(changed.out).toMatch(/taken out:\n {2}label {2}“Kid’s birthday” {2}null/u);
    expect(changed.out).toContain('It is no longer confirmed');
    expect(written('organisation.json').layouts[0]).not.toHaveProperty('confirmed');
  });

  it('warns of a template that is filled, and writes none of its values', async () => {
    sandbox.write('Incident form.docx', oddLabels({ 'Our ref': 'IRD-9', 'Kid’s name': 'Sample Client One' }));
    const { err, out, status } = await learn(form(), ...PLAN, '-o', sandbox.path('organisation.json'));
    expect(status).toBe(0);
    expect(err).toContain('it looks filled: something stands at “Our ref”, “Kid’s name”.');
    expect(out + err + sandbox.read('organisation.json')).not.toMatch(/Sample Client|IRD-9/u);
  });

  it('warns of a report in prose, and leaves out headings that may hold a name', async () => {
    const { docxWithBody, paragraph, run } = await import('../fixtures/docx-builder');
    const heading = (text: string) => paragraph(run(text), '<w:outlineLvl w:val="0"/>');
    const report = docxWithBody(
      heading('Investigation report') +
        heading('Interview with Example Person') +
        paragraph(run('It is alleged that Example Person shouted at a child.')),
    );
    sandbox.write('Report.docx', report);
    const { err, out } = await learn(sandbox.path('Report.docx'), '-o', sandbox.path('organisation.json'));
    expect(err).toContain('it looks filled: it tells of a person, a day or what is alleged.');
    expect(err).toContain('one label or heading was left out, because it may hold somebody’s name.');
    expect(out + err + sandbox.read('organisation.json')).not.toContain('Example Person');
  });

  it.each([
    ['a file that is not there', ['gone.docx'], 'E_NOT_FOUND'],
    ['a file that is no document', ['text.docx'], 'E_UNREADABLE'],
    ['a template of ours', ['ours.docx'], 'E_TEMPLATE'],
    ['a template with nothing to go by', ['empty.docx', ...PLAN], 'E_TEMPLATE'],
    ['a kind that cannot be told', ['Incident form.docx'], 'E_TEMPLATE'],
    ['a name that is blank', ['Incident form.docx', '--name', ' ', ...PLAN], 'E_USAGE'],
    ['another kind of document', ['Incident form.docx', '--kind', 'letter'], 'E_USAGE'],
    [
      'a policy file that is not there',
      ['Incident form.docx', ...PLAN, '--policy', 'gone.json'],
      'E_NOT_FOUND',
    ],
    [
      'a policy file that is broken',
      ['Incident form.docx', ...PLAN, '--policy', 'wrong.json'],
      'E_POLICY_FILE',
    ],
    ['a folder to write to', ['Incident form.docx', ...PLAN, '-o', 'folder'], 'E_IS_FOLDER'],
  ])('%s ends in one sentence', async (_, args, code) => {
    sandbox.write('text.docx', 'no document');
    sandbox.write('ours.docx', await documentBytes('investigation-plan'));
    const { docxWithBody, paragraph } = await import('../fixtures/docx-builder');
    sandbox.write('empty.docx', docxWithBody(paragraph('Nothing here.')));
    sandbox.writeJson('wrong.json', { schemaVersion: 1, incidentIdPatern: 'x' });
    mkdirSync(sandbox.path('folder'));
    const paths = args.map((arg) => (/\.(?:docx|json)$|^folder$/u.test(arg) ? sandbox.path(arg) : arg));
    const { status, out, err } = await learn(...paths);
    expect(status).toBe(2);
    expect(err.split('\n').at(-1)).toMatch(new RegExp(`^cims-report: ${code}: [^\n]+\\.$`, 'u'));
    if (code !== 'E_IS_FOLDER') expect(out).toBe('');
  });

  it('reads the template from standard input where it is given a name', async () => {
    const stdin = () => Promise.resolve(new Uint8Array(readFileSync(form())));
    const named = await sandbox.run(['policy', 'learn', '-', '--name', 'Form', ...PLAN], { stdin });
    expect([named.status, named.out]).toEqual([0, expect.stringContaining('the template “Form”')]);
    const bare = await sandbox.run(['policy', 'learn', '-', ...PLAN], { stdin });
    expect([bare.status, bare.err]).toEqual([
      2,
      'cims-report: E_USAGE: -: give the template a name with --name.',
    ]);
  });
});

describe('a layout in the policy file', () => {
  const filled = oddLabels({
    'Our ref': 'IRD-7',
    'What happened': 'A fall.',
    'Kid’s name': 'Sample Client One',
  });

  const checked = async (...args: readonly string[]): Promise<CheckReport> => {
    const { out } = await sandbox.run(['check', ...args, '--format', 'json', '--today', DAY]);
    return parseCheckResult(JSON.parse(out));
  };

  it('is what check reads documents by', async () => {
    await learn(form(), ...PLAN, '-o', sandbox.path('organisation.json'));
    const policy = ['--policy', correct('organisation.json')];
    const file = sandbox.write('filled.docx', filled);
    const [plain] = (await checked(file)).files;
    expect([plain?.kind, plain?.caseFile?.layout]).toEqual(['unknown', undefined]);
    const [byLayout] = (await checked(file, ...policy)).files;
    expect(byLayout?.kind).toBe('investigation-plan');
    expect(byLayout?.caseFile).toMatchObject({
      layout: { name: 'Incident form', because: expect.stringContaining('7 of the 7 ') },
      fields: { 'incident.id': { text: 'IRD-7', foundBy: 'label', sureness: 'likely' } },
    });
  });

  it.each(['text', 'json', 'html'])('is shown with the rest of the policy as %s', async (format) => {
    const file = sandbox.path('organisation.json');
    await learn(form(), ...PLAN, '-o', file);
    const { out } = await sandbox.run(['policy', 'show', file, '--format', format]);
    expect(out).toContain('Incident form');
    expect((await sandbox.run(['policy', 'show', '--format', format])).out).not.toContain(
      'rganisation’s policy',
    );
  });

  it('is what the documents of a bundle are read by', async () => {
    await learn(form(), ...PLAN, '-o', sandbox.path('organisation.json'));
    const policy = correct('organisation.json');
    const file = sandbox.write('filled.docx', filled);
    await sandbox.run([
      'bundle',
      file,
      '-o',
      sandbox.path('out'),
      '--draft',
      '--policy',
      policy,
      '--today',
      DAY,
    ]);
    const { unzipSync, strFromU8 } = await import('fflate');
    const bundle = unzipSync(readFileSync(sandbox.path('out', `CIMS-IRD-7-${DAY}-DRAFT.zip`)));
    expect(strFromU8(bundle['case.json']!)).toContain('Sample Client One');
  });

  it('with a name that there is not is told by path and value, and never used', async () => {
    await learn(form(), ...PLAN, '-o', sandbox.path('organisation.json'));
    const { layouts, ...rest } = written('organisation.json');
    layouts[0]!.entries[1]!.means = 'incident.idd';
    const file = sandbox.writeJson('organisation.json', { ...rest, layouts });
    const { status, out } = await sandbox.run(['policy', 'validate', file]);
    expect([status, out]).toEqual([
      1,
      expect.stringContaining(
        'layouts[0].entries[1].means is "incident.idd": there is no such field; write one of ',
      ),
    ]);
    const document = sandbox.write('filled.docx', filled);
    for (const args of [
      ['check', document, '--policy', file],
      ['bundle', document, '-o', sandbox.path('out'), '--policy', file],
      ['policy', 'show', file],
    ]) {
      expect(await sandbox.run(args)).toMatchObject({
        status: 2,
        err: expect.stringContaining('E_POLICY_FILE: '),
      });
    }
  });
});
