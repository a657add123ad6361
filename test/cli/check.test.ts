import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import type { CheckReport } from '../../src/report';
import { parseCheckResult } from '../../src/report/check-result';
import { DAY, documentBytes, Sandbox, withFields } from './sandbox';

const sandbox = new Sandbox();
const json = (text: string): CheckReport => parseCheckResult(JSON.parse(text));
let report: string;
let plan: string;
let recommendations: string;

beforeAll(async () => {
  report = sandbox.write('report.docx', await documentBytes('investigation-report'));
  plan = sandbox.write('plan.docx', await documentBytes('investigation-plan'));
  recommendations = sandbox.write('recs.docx', await documentBytes('cims-recommendations'));
});
afterAll(() => sandbox.remove());

const check = (...args: string[]) => sandbox.run(['check', '--today', DAY, ...args]);

describe('cims-report check', () => {
  it('finds a case ready and ends with 0', async () => {
    const { status, out, err } = await check(report, plan, recommendations, '--format', 'json');
    const result = json(out);
    expect(result.files.map(({ file, kind, status: ready }) => [file, kind, ready])).toEqual([
      ['report.docx', 'investigation-report', 'ready'],
      ['plan.docx', 'investigation-plan', 'ready'],
      ['recs.docx', 'cims-recommendations', 'ready'],
    ]);
    expect([status, err, result.today, result.schemaVersion]).toEqual([0, '', DAY, 1]);
    expect(result.files[0]?.caseFile?.fields['incident.id']?.text).toBe('SAMPLE-0002');
  });

  it('ends with 1 where there is an error', async () => {
    const { status, out } = await check(report, '--format', 'json');
    expect(status).toBe(1);
    expect(json(out).files[0]).toMatchObject({ status: 'not-ready', counts: { error: 1 } });
  });

  it('says why a file cannot be read, ends with 2, and still checks the others', async () => {
    const broken = sandbox.write('broken.docx', Buffer.from('PK\u0003\u0004 no more'));
    const { status, out, err } = await check(plan, broken, sandbox.path('gone.docx'), '--format', 'json');
    expect(status).toBe(2);
    const { files } = json(out);
    expect(files.map(({ file, status: read, problem }) => [file, read, problem?.reason])).toEqual([
      ['plan.docx', 'ready', undefined],
      ['broken.docx', 'unreadable', 'zip-truncated'],
      ['gone.docx', 'unreadable', 'E_NOT_FOUND'],
    ]);
    expect(err).toMatch(/^cims-report: E_UNREADABLE: broken\.docx: .+\.$/mu);
    expect(err).toMatch(/^cims-report: E_NOT_FOUND: gone\.docx: There is no such file or folder\.$/mu);
    expect(out).not.toContain(sandbox.folder);
  });

  it('writes nothing where nothing could be read', async () => {
    const text = sandbox.write('notes.docx', 'Some notes.');
    const { status } = await check(text, '-o', sandbox.path('never.json'));
    expect(status).toBe(2);
    expect(readdirSync(sandbox.folder)).not.toContain('never.json');
  });

  it('takes the Word documents of a folder by name, and no lock file or other file', async () => {
    mkdirSync(sandbox.path('folder', 'inner'), { recursive: true });
    for (const name of [
      'b10.docx',
      'b9.DOCX',
      '~$b9.docx',
      '._b9.docx',
      '.hidden.docx',
      '.notes',
      'notes.txt',
    ]) {
      sandbox.write(`folder/${name}`, await documentBytes('investigation-plan'));
    }
    const { out, status, err } = await check(sandbox.path('folder'), '--format', 'json');
    expect(json(out).files.map(({ file }) => file)).toEqual(['b9.DOCX', 'b10.docx']);
    expect(status).not.toBe(2);
    expect(err).toBe(
      'Passed over in the folder, because they are hidden or no plain files: .hidden.docx; give a hidden file by its name to have it taken.\n' +
        'notes.txt: not a Word document, so not taken from the folder; it was not checked.\n' +
        'inner: a folder within the folder, so not looked into; name it as well.',
    );
    const named = await check(sandbox.path('folder', '.hidden.docx'), '--format', 'json');
    expect(json(named.out).files.map(({ file }) => file)).toEqual(['.hidden.docx']);
    const empty = await check(sandbox.path('folder', 'inner'));
    expect(empty.status).toBe(2);
    expect(empty.err).toContain('E_EMPTY_FOLDER');
  });

  it('waits for no pipe in a folder, and says which links lead nowhere without naming the folder', async () => {
    mkdirSync(sandbox.path('odd'));
    sandbox.write('odd/plan.docx', await documentBytes('investigation-plan'));
    execFileSync('mkfifo', [sandbox.path('odd', 'pipe.docx')]);
    symlinkSync('gone', sandbox.path('odd', 'broken.docx'));
    symlinkSync('loop.docx', sandbox.path('odd', 'loop.docx'));
    const { out, status, err } = await check(sandbox.path('odd'), '--format', 'json');
    expect(json(out).files.map(({ file, problem }) => [file, problem?.message])).toEqual([
      ['broken.docx', 'There is no such file or folder.'],
      ['loop.docx', 'It is a link that leads nowhere but to itself.'],
      ['plan.docx', undefined],
    ]);
    expect([status, err.includes(sandbox.folder)]).toEqual([2, false]);
    expect(err).toContain('no plain files: pipe.docx;');
  });

  it('says once of all that was passed over which it was, in the folders within as well', async () => {
    mkdirSync(sandbox.path('hiding', 'inner'), { recursive: true });
    const plan = await documentBytes('investigation-plan');
    sandbox.write('hiding/plan.docx', plan);
    for (let at = 1; at <= 11; at += 1) sandbox.write(`hiding/inner/.${String(at)}.docx`, plan);
    const { err } = await check(sandbox.path('hiding'), '--recursive');
    expect(err.match(/Passed over/gu)).toHaveLength(1);
    expect(err).toContain(': inner/.1.docx, inner/.2.docx,');
    expect(err).toContain('inner/.10.docx and 1 more; give');
  });

  it('lets nothing of a file name or an ID reach the terminal but visible characters', async () => {
    const hostile = '\u009b31mred\u202e';
    const named = sandbox.write(
      `${hostile}.docx`,
      await documentBytes('investigation-plan', withFields({ 'incident.id': `SAMPLE ${hostile}` })),
    );
    const none = sandbox.write(
      'no-id.docx',
      await documentBytes('investigation-plan', withFields({ 'incident.id': '' })),
    );
    const { err } = await check(named, none);
    expect(err).toContain('taken for the case SAMPLE \\u{009b}31mred');
    const refused = await check(named, '-o', sandbox.path('no', hostile));
    for (const text of [err, refused.err]) expect(text).not.toMatch(/[\u009b\u202e]/u);
  });

  it('tells files of the same name in two folders apart, and takes a file once', async () => {
    mkdirSync(sandbox.path('one'));
    mkdirSync(sandbox.path('two'));
    for (const folder of ['one', 'two'])
      sandbox.write(`${folder}/plan.docx`, await documentBytes('investigation-plan'));
    const { out } = await check(
      sandbox.path('one'),
      sandbox.path('two'),
      sandbox.path('one', 'plan.docx'),
      '--format',
      'json',
    );
    expect(json(out).files.map(({ file }) => file)).toEqual(['one/plan.docx', 'two/plan.docx']);
  });

  it('reads standard input as -', async () => {
    const stdin = () => documentBytes('investigation-plan');
    const { out, status } = await sandbox.run(['check', '-', '--today', DAY, '--format', 'json'], { stdin });
    expect(json(out).files[0]).toMatchObject({ file: '-', kind: 'investigation-plan' });
    expect(status).toBe(0);
  });

  it('keeps cases apart by incident report ID, and says where a file without one goes', async () => {
    const other = sandbox.write(
      'other.docx',
      await documentBytes('investigation-plan', withFields({ 'incident.id': 'SAMPLE-7' })),
    );
    const none = sandbox.write(
      'none.docx',
      await documentBytes('investigation-plan', withFields({ 'incident.id': '' })),
    );
    const joined = await check(recommendations, none, '--format', 'json');
    expect(joined.err).toBe('none.docx: no incident report ID, so taken for the case SAMPLE-0002.');
    const apart = await check(recommendations, other, none, '--format', 'json');
    expect(apart.err).toBe('none.docx: no incident report ID, so compared with no other file.');
    expect(json(apart.out).crossDocument).toEqual([]);
    expect((await check(none)).err).toBe('');
  });

  it('gives what is across the files of a case its files and ID', async () => {
    const differing = sandbox.write(
      'differing.docx',
      await documentBytes('investigation-plan', withFields({ 'incident.occurredOn': '6 July 2026' })),
    );
    const { out } = await check(report, recommendations, differing, '--format', 'json');
    expect(json(out).crossDocument).toContainEqual(
      expect.objectContaining({
        incidentId: 'SAMPLE-0002',
        files: ['report.docx', 'recs.docx', 'differing.docx'],
      }),
    );
  });

  it('takes a file for the kind and the pathway that it is told', async () => {
    const { out } = await check(
      plan,
      '--kind',
      'cims-recommendations',
      '--pathway',
      'cims',
      '--format',
      'json',
    );
    expect(json(out).files[0]).toMatchObject({ kind: 'cims-recommendations', pathway: 'cims' });
  });

  it('writes a report into a file whole, in place of the one before, and leaves nothing beside it', async () => {
    const folder = sandbox.path('reports');
    mkdirSync(folder);
    sandbox.write('reports/r.html', 'the one before');
    const { out, status } = await check(plan, '-o', sandbox.path('reports', 'r.html'), '--format', 'html');
    expect([out, status]).toEqual(['', 0]);
    expect(sandbox.read('reports', 'r.html')).toMatch(/^<!doctype html>/u);
    expect(readdirSync(folder)).toEqual(['r.html']);
  });

  it('writes over no file that it has read, not even by another name', async () => {
    symlinkSync(plan, sandbox.path('link.docx'));
    for (const target of [plan, sandbox.path('link.docx')]) {
      const { status, err } = await check(plan, '-o', target);
      expect([status, err.slice(0, 35)]).toEqual([
        2,
        'cims-report: E_OUTPUT_IS_INPUT: ' + target.slice(0, 3),
      ]);
    }
    expect((await check(plan)).status).toBe(0);
    const policy = sandbox.writeJson('own-policy.json', { schemaVersion: 1 });
    const waivers = sandbox.writeJson('own-waivers.json', []);
    for (const [option, file] of [
      ['--policy', policy],
      ['--waivers', waivers],
    ] as const) {
      const { status, err } = await check(plan, option, file, '-o', file);
      expect([status, err.includes('E_OUTPUT_IS_INPUT')]).toEqual([2, true]);
    }
    expect(sandbox.read('own-policy.json')).toBe('{"schemaVersion":1}');
  });

  it.each([
    ['a folder', () => sandbox.folder, 'E_IS_FOLDER'],
    ['a folder that is not there', () => sandbox.path('no', 'such', 'r.txt'), 'E_NOT_FOUND'],
  ])('refuses to write into %s', async (_name, target, code) => {
    const { status, err } = await check(plan, '-o', target());
    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(`^cims-report: ${code}: .+\\.$`, 'u'));
  });

  it.each(['text', 'json', 'jsonl', 'html', 'sarif', 'csv'])('writes the same %s twice', async (format) => {
    const first = await check(plan, report, '--format', format);
    expect(first.out.length).toBeGreaterThan(100);
    expect(await check(plan, report, '--format', format)).toEqual(first);
  });

  it('colours and breaks lines for a terminal alone', async () => {
    const { out } = await sandbox.run(['check', plan, '--today', '2026-12-01'], { colour: true, width: 80 });
    expect(out).toContain('\u001b[');
    const plainText = out.replace(/\p{Cc}\[[\d;]*m/gu, '');
    expect(
      Math.max(
        ...plainText
          .split('\n')
          .filter((line) => !/https?:/u.test(line))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
    expect((await check(plan)).out).not.toContain('\u001b[');
  });

  it('applies an organisation’s policy file, and refuses one with anything wrong in it', async () => {
    const policy = sandbox.writeJson('policy.json', { schemaVersion: 1, incidentIdPattern: 'IRD[0-9]+' });
    const { out } = await check(plan, '--policy', policy, '--format', 'json');
    expect(json(out).files[0]?.findings.map(({ rule }) => rule)).toContain('data-incident-id-pattern');
    const wrong = sandbox.writeJson('wrong.json', { schemaVersion: 1, incidentIdPatern: 'x' });
    for (const [file, what] of [
      [wrong, 'incidentIdPatern'],
      [sandbox.write('text.json', '{'), 'not JSON'],
      [sandbox.path('none.json'), 'E_NOT_FOUND'],
    ] as const) {
      const { status, err, out: none } = await check(plan, '--policy', file);
      expect([status, none]).toEqual([2, '']);
      expect(err).toContain(what);
      expect(err.trimEnd()).not.toContain('\n');
    }
    const several = sandbox.writeJson('several.json', {
      schemaVersion: 1,
      incidentIdPatern: 'x',
      limitts: {},
    });
    const { err } = await check(plan, '--policy', several);
    expect(err.trimEnd().split('\n')).toEqual([
      `cims-report: E_POLICY_FILE: ${several}: 2 problems:`,
      expect.stringMatching(/^ {2}.*incidentIdPatern/u),
      expect.stringMatching(/^ {2}.*limitts/u),
    ]);
  });

  it('shows waivers, says which are of no use, and refuses one of an error', async () => {
    const waiver = {
      rule: 'data-report-overdue',
      reason: 'Agreed',
      name: 'Example Person',
      date: '2026-11-01',
    };
    const late = ['check', plan, '--today', '2026-12-01', '--format', 'json', '--waivers'];
    const { out, err } = await sandbox.run([
      ...late,
      sandbox.writeJson('w1.json', [waiver, { ...waiver, file: 'x' }]),
    ]);
    const waived = json(out).files[0]?.findings.find(({ rule }) => rule === 'data-report-overdue')?.waived;
    expect(waived).toEqual({ reason: 'Agreed', name: 'Example Person', date: '2026-11-01' });
    expect(err).toContain('is not among the files that were checked.');
    const early = await check(report, '--waivers', sandbox.writeJson('w0.json', [waiver]));
    expect([early.status, early.out]).toEqual([2, '']);
    expect(early.err).toContain('is of 2026-11-01, which is after 2026-08-18; correct its date.');
    const ofError = { ...waiver, date: DAY, rule: 'completeness-recommendations-not-attached' };
    const refused = await check(report, '--waivers', sandbox.writeJson('w2.json', [ofError]));
    expect([refused.status, refused.out.includes(ofError.rule)]).toEqual([1, true]);
    expect(refused.err).toContain('Only a warning can be waived');
    const wrong = await check(report, '--waivers', sandbox.writeJson('w3.json', [{ rule: 'x' }]));
    const [head, ...each] = wrong.err.trimEnd().split('\n');
    expect(head).toMatch(/^cims-report: E_WAIVERS_FILE: .*w3\.json: \d problems:$/u);
    expect(each).toContainEqual(expect.stringMatching(/^ {2}0\.reason: /u));
    const one = await check(report, '--waivers', sandbox.writeJson('w4.json', {}));
    expect(one.err).toMatch(/^cims-report: E_WAIVERS_FILE: .*w4\.json: the whole file: .*\.$/u);
  });

  it.each([
    [['--today', '2026-02-30'], 'E_USAGE'],
    [['--today', 'tomorrow'], 'E_USAGE'],
    [['--format', 'pdf'], 'E_USAGE'],
    [['--jobs', '0'], 'E_USAGE'],
    [['--jobs', 'many'], 'E_USAGE'],
    [['--kind', 'letter'], 'E_USAGE'],
    [['--unknown'], 'E_USAGE'],
  ])('ends with 2 and one sentence for %j', async (args, code) => {
    const { status, out, err } = await sandbox.run(['check', plan, ...args]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^cims-report: ${code}: [^\\n]+$`, 'u'));
  });
});
