import { existsSync, readFileSync } from 'node:fs';
import { readCase } from '../../src/casefile';
import { RULES } from '../../src/checks';
import { todayFrom } from '../../src/cli/today';
import { readDocx } from '../../src/docx';
import { describeSource, POLICIES } from '../../src/policy';
import { TEMPLATE_KINDS } from '../../src/template';
import { DAY, documentBytes, SAMPLE, Sandbox } from './sandbox';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

const read = (bytes: Uint8Array) => readCase(readDocx(bytes));

describe('cims-report template', () => {
  it.each(TEMPLATE_KINDS)('writes the committed %s to stdout', async (kind) => {
    const { status, bytes, err } = await sandbox.run(['template', kind]);
    expect([status, err]).toEqual([0, '']);
    expect(bytes.equals(readFileSync(`templates/${kind}.docx`))).toBe(true);
  });

  it('fills it from a case, and from the case of a bundle', async () => {
    const plain = sandbox.writeJson('case.json', SAMPLE);
    const file = sandbox.path('filled.docx');
    const { status, out, err } = await sandbox.run([
      'template',
      'investigation-report',
      '--case',
      plain,
      '-o',
      file,
    ]);
    expect([status, out, err]).toEqual([0, '', `${file} is written.`]);
    expect(read(readFileSync(file)).fields['incident.id']?.text).toBe('SAMPLE-0002');

    for (const kind of ['investigation-report', 'cims-recommendations'] as const) {
      sandbox.write(`${kind}.docx`, await documentBytes(kind));
    }
    const documents = ['investigation-report', 'cims-recommendations'].map((kind) =>
      sandbox.path(`${kind}.docx`),
    );
    await sandbox.run(['bundle', ...documents, '-o', sandbox.path('b'), '--today', DAY]);
    const { unzipSync } = await import('fflate');
    const bundled = unzipSync(readFileSync(sandbox.path('b', `CIMS-SAMPLE-0002-${DAY}.zip`)))['case.json']!;
    const again = await sandbox.run([
      'template',
      'investigation-plan',
      '--case',
      sandbox.write('bundled.json', bundled),
    ]);
    const { fields, pathway } = read(again.bytes);
    expect(fields['client.name'] ?? fields['incident.id']).toMatchObject({ text: 'SAMPLE-0002' });
    expect(pathway.value).toBe('rcs');
  });

  it('fills in the service provider of a policy file where the case leaves it out', async () => {
    const organisation = sandbox.writeJson('organisation.json', {
      schemaVersion: 1,
      serviceProvider: { name: 'Example Care', area: 'Sample Area' },
    });
    const given = sandbox.writeJson('part.json', { fields: { 'provider.area': 'Another Area' }, groups: {} });
    const args = ['template', 'investigation-plan', '--policy', organisation];
    const empty = await sandbox.run(args);
    expect([empty.status, empty.err]).toEqual([0, '']);
    expect(read(empty.bytes).fields['provider.name']?.text).toBe('Example Care');
    expect(read(empty.bytes).fields['provider.area']?.text).toBe('Sample Area');
    const filled = read((await sandbox.run([...args, '--case', given])).bytes).fields;
    expect([filled['provider.name']?.text, filled['provider.area']?.text]).toEqual([
      'Example Care',
      'Another Area',
    ]);
    for (const kind of TEMPLATE_KINDS) {
      const { status, bytes } = await sandbox.run(['template', kind, '--policy', organisation]);
      expect([status, read(bytes).fields['provider.name']?.text]).toEqual([0, 'Example Care']);
    }
  });

  it('writes nothing with a policy file that has anything wrong in it, nor over that file', async () => {
    const wrong = sandbox.writeJson('wrong-policy.json', {
      schemaVersion: 1,
      serviceProvider: { phone: '000' },
    });
    const stopped = await sandbox.run(['template', 'investigation-plan', '--policy', wrong]);
    expect([stopped.status, stopped.bytes.length]).toEqual([2, 0]);
    expect(stopped.err).toMatch(/^cims-report: E_POLICY_FILE: .*serviceProvider\.phone is "000"/u);
    const sound = sandbox.writeJson('sound.json', { schemaVersion: 1, name: 'Example Care' });
    const over = await sandbox.run(['template', 'investigation-plan', '--policy', sound, '-o', sound]);
    expect(over.status).toBe(2);
    expect(readFileSync(sound, 'utf8')).toContain('Example Care');
  });

  it('leaves out the other pathway when told', async () => {
    const both = await sandbox.run(['template', 'investigation-report']);
    const cims = await sandbox.run(['template', 'investigation-report', '--pathway', 'cims']);
    expect(cims.bytes.length).toBeLessThan(both.bytes.length);
  });

  it('names what is wrong with a case file', async () => {
    const wrong = sandbox.writeJson('wrong.json', { fields: { 'incident.idd': 'x' }, groups: {} });
    const { status, err, out } = await sandbox.run(['template', 'investigation-plan', '--case', wrong]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^cims-report: E_CASE_FILE: .*incident\.idd/u);
    const noJson = await sandbox.run([
      'template',
      'investigation-plan',
      '--case',
      sandbox.write('no.json', '{'),
    ]);
    expect(noJson.err).toContain('it is not JSON');
  });

  it('writes a file at a terminal, but over none that is there', async () => {
    const before = process.cwd();
    process.chdir(sandbox.folder);
    try {
      const args = ['template', 'investigation-plan'];
      expect(await sandbox.run(args, { outIsTerminal: true })).toMatchObject({ status: 0, out: '' });
      expect(existsSync(sandbox.path('investigation-plan.docx'))).toBe(true);
      const again = await sandbox.run(args, { outIsTerminal: true });
      expect(again.status).toBe(2);
      expect(again.err).toContain('there is such a file already');
      const asked = await sandbox.run([...args, '-o', '-'], { outIsTerminal: false });
      expect(asked.bytes.length).toBeGreaterThan(1000);
    } finally {
      process.chdir(before);
    }
  });

  it('knows no other kind', async () => {
    const { status, err } = await sandbox.run(['template', 'letter']);
    expect(status).toBe(2);
    expect(err).toMatch(/^cims-report: E_USAGE: unknown kind 'letter'/u);
  });
});

describe('cims-report rules', () => {
  it('lists every rule', async () => {
    const { out, status } = await sandbox.run(['rules']);
    expect(status).toBe(0);
    for (const { id } of RULES) expect(out).toContain(`  ${id} `);
    const asJson = JSON.parse((await sandbox.run(['rules', '--format', 'json'])).out) as { id: string }[];
    expect(asJson.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  });

  it('shows a rule with its source and standing', async () => {
    const documentRule = RULES.find(({ about }) => about === 'document')!;
    const caseRule = RULES.find(({ about }) => about === 'case')!;
    for (const rule of [documentRule, caseRule]) {
      const { out } = await sandbox.run(['rules', rule.id]);
      expect(out).toContain(describeSource(rule.source));
      expect(out).toContain(rule.description);
      expect(out).toContain(rule.about === 'case' ? 'the documents of a case' : 'one document');
      const asJson: unknown = JSON.parse((await sandbox.run(['rules', rule.id, '--format', 'json'])).out);
      expect(asJson).toMatchObject({ id: rule.id, standing: rule.standing });
    }
  });

  it('says that there is no such rule', async () => {
    expect(await sandbox.run(['rules', 'nothing'])).toMatchObject({
      status: 2,
      out: '',
      err: 'cims-report: E_UNKNOWN_RULE: nothing: there is no such rule; `cims-report rules` lists them.',
    });
  });
});

describe('cims-report policy', () => {
  const row = POLICIES[0].incidentTypeAlignment.find(({ standing }) => standing === 'suggested')!.id;
  const good = {
    schemaVersion: 1,
    confirmations: [{ row, by: 'Example Person', on: '2026-01-05', page: '64' }],
  };

  it.each(['text', 'json', 'html'])(
    'shows every fact as %s, and what an organisation confirmed',
    async (format) => {
      const plain = await sandbox.run(['policy', 'show', '--format', format]);
      expect(plain).toMatchObject({ status: 0, err: '' });
      expect(plain.out).not.toContain('Example Person');
      const file = sandbox.writeJson('good.json', good);
      expect((await sandbox.run(['policy', 'show', file, '--format', format])).out).toContain(
        'Example Person',
      );
    },
  );

  it('validates a file, and names what is wrong by path', async () => {
    const file = sandbox.writeJson('good.json', good);
    const sound = await sandbox.run(['policy', 'validate', file]);
    expect(sound.status).toBe(0);
    expect(sound.out).toContain(`nothing is wrong with it.\n\nWhat your organisation’s policy file adds`);
    expect(sound.out).toContain(`${row} (Example Person, 5 January 2026, page 64).`);
    const wrong = sandbox.writeJson('wrong.json', {
      schemaVersion: 1,
      name: 'Example Care',
      confirmations: [{ row: 'nothing' }],
    });
    const { status, out } = await sandbox.run(['policy', 'validate', wrong]);
    expect(status).toBe(1);
    expect(out).toContain('confirmations[0].');
    expect(out).toMatch(
      /With --policy, no command goes on .* uses the rest:\n.*Organisation\n +Example Care\n/su,
    );
    const nothing = sandbox.writeJson('nothing.json', { schemaVersion: 1 });
    expect((await sandbox.run(['policy', 'validate', nothing])).out).toMatch(/It adds nothing\.\n$/u);
    expect((await sandbox.run(['policy', 'validate', sandbox.write('x.json', '{')])).out).toContain(
      'not JSON',
    );
    expect((await sandbox.run(['policy', 'validate'])).out).toContain(POLICIES[0].id);
    expect((await sandbox.run(['policy', 'validate', sandbox.path('gone.json')])).status).toBe(2);
  });
});

describe('cims-report', () => {
  it('gives help and its version on stdout with 0, and without a command the help on stderr with 2', async () => {
    expect(await sandbox.run(['--help'])).toMatchObject({ status: 0, err: '' });
    expect((await sandbox.run(['check', '--help'])).out).toContain('--jobs');
    expect((await sandbox.run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
    const bare = await sandbox.run([]);
    expect([bare.status, bare.out]).toEqual([2, '']);
    expect(bare.err).toContain('Usage: cims-report');
    expect((await sandbox.run(['chek'])).err).toContain('E_USAGE');
  });

  it('says of a fault of its own that it is one', async () => {
    const out = () => {
      throw new Error('the sample fault');
    };
    const { status, err } = await sandbox.run(['rules'], { out });
    expect([status, err]).toEqual([
      2,
      'cims-report: E_INTERNAL: a fault in this tool, not in your documents (the sample fault).',
    ]);
  });
});

describe('today', () => {
  it('is the day in Melbourne, wherever the machine stands', () => {
    expect(todayFrom(undefined, new Date('2026-06-30T13:59:00Z'))).toBe('2026-06-30');
    expect(todayFrom(undefined, new Date('2026-06-30T14:01:00Z'))).toBe('2026-07-01');
    expect(todayFrom(undefined, new Date('2026-12-31T13:01:00Z'))).toBe('2027-01-01');
  });
});
