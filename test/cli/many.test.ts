import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { DAY, documentBytes, Sandbox, withFields, type Ended } from './sandbox';

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

const plan = (id: string) => documentBytes('investigation-plan', withFields({ 'incident.id': id }));

const put = async (name: string, content: string | Promise<Uint8Array>): Promise<void> => {
  mkdirSync(sandbox.path(name, '..'), { recursive: true });
  sandbox.write(name, await content);
};

beforeAll(async () => {
  for (const id of ['1', '2', '3', '4', '5']) await put(`desk/case-${id}/plan.docx`, plan(`SAMPLE-${id}`));
  await put(
    'desk/case-2/report.docx',
    documentBytes('investigation-report', withFields({ 'incident.id': 'Sample 2' })),
  );
  await put('desk/no-id.docx', plan(''));
  await put('desk/case-3/scan.docx', '%PDF-1.7');
  await put('desk/case-3/notes.txt', 'notes');
});

const desk = sandbox.path('desk');
const call = (...args: string[]): Promise<Ended> => sandbox.run(args);
const check = (...args: string[]): Promise<Ended> => call('check', '--today', DAY, ...args);
const whole = (...args: string[]): Promise<Ended> => check(desk, '--recursive', ...args);
const code = ({ err }: Ended): string => /E_[A-Z_]+/u.exec(err)?.[0] ?? '';

describe('many documents', () => {
  it('are taken from the folders within a folder where that is asked for', async () => {
    const { out, err, status } = await whole('--format', 'table');
    expect(status).toBe(2);
    expect(out.split('\n').map((line) => line.split(/ {2,}/u)[0])).toEqual([
      'case',
      'no-id.docx (?)',
      'SAMPLE-1',
      'SAMPLE-2',
      'SAMPLE-3',
      'scan.docx',
      'SAMPLE-4',
      'SAMPLE-5',
      '(?) which files are of this case is a guess',
      '',
    ]);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^cims-report: E_UNREADABLE: scan\.docx: /u),
      'case-3/notes.txt: not a Word document, so not taken from the folder; it was not checked.',
      'no-id.docx: no incident report ID, so compared with no other file.',
    ]);
    const flat = await check(desk, '--format', 'table');
    expect(flat.out.split('\n')).toHaveLength(4);
    expect(flat.err).toContain('case-2: a folder within the folder, so not looked into; name it as well.');
  });

  it('are not taken through links that lead round in a circle', async () => {
    mkdirSync(sandbox.path('round'));
    await put('round/plan.docx', plan('SAMPLE-9'));
    symlinkSync('..', sandbox.path('round', 'up'));
    const { out, err } = await check(sandbox.path('round'), '--recursive', '--format', 'table');
    expect(out.split('\n')).toHaveLength(3);
    expect(err).toBe('up: a folder within the folder, so not looked into; name it as well.');
  });

  it('end their text with a table, sorted as is asked for', async () => {
    const { out } = await whole('--sort', 'warnings');
    const table = await whole('--format', 'table', '--sort', 'warnings');
    expect(out).toContain(`\n${table.out}\n`);
    expect(out.trimEnd().split('\n').at(-2)).toMatch(
      /^8 files: 0 ready, 5 of a case that is not complete, 1 could not be read; 2 errors,/u,
    );
  });

  it('are shown in part, with the exit status of all', async () => {
    const { out, err, status } = await whole('--format', 'table', '--only', 'not-ready, unreadable');
    expect(out.split('\n').map((line) => line.split(/ {2,}/u)[0])).toEqual([
      'case',
      'no-id.docx (?)',
      'SAMPLE-2',
      'scan.docx',
      '(?) which files are of this case is a guess',
      '',
    ]);
    expect([status, err.split('\n').at(-1)]).toEqual([
      2,
      '--only not-ready,unreadable: 3 of 7 cases are shown; the exit status is that of all.',
    ]);
    const ready = await check(`${desk}/case-2`, '--only', 'ready', '--format', 'json');
    expect(JSON.parse(ready.out)).toMatchObject({ files: [], cases: [] });
    expect(ready.status).toBe(1);
  });

  it.each([
    [['--format', 'csv', '--sort', 'case'], '--sort is about the table'],
    [['--format', 'jsonl', '--only', 'ready'], '--only leaves cases out'],
    [['--listing', 'x.jsonl'], 'name files or a listing'],
    [['--shard', '4/3'], 'the number of the share'],
    [['--sort', 'colour'], 'Allowed choices'],
    [['--only', 'ready,late'], 'give one or several of ready,'],
  ])('refuse %j', async (args, why) => {
    const ended = await whole(...args);
    expect([ended.status, ended.out, code(ended)]).toEqual([2, '', 'E_USAGE']);
    expect(ended.err).toContain(why);
  });

  it('ask for something to check', async () => {
    expect((await check()).err).toBe(
      'cims-report: E_USAGE: name a file or folder to check, or a listing with --listing.',
    );
  });
});

describe('a listing', () => {
  const listing = sandbox.path('listing.jsonl');
  const list = (file = listing, ...args: string[]) => call('list', desk, '--recursive', '-o', file, ...args);

  it('stands for the files, also where both were moved', async () => {
    const { status, err } = await list();
    expect([status, err.split('\n').at(-1)]).toEqual([
      2,
      `${listing}: 8 files, 6 cases; 1 files could not be read.`,
    ]);
    expect(readFileSync(listing, 'utf8')).not.toContain(sandbox.folder);
    const before = await whole('--format', 'jsonl');
    mkdirSync(sandbox.path('moved'));
    for (const name of ['desk', 'listing.jsonl']) renameSync(sandbox.path(name), sandbox.path('moved', name));
    const moved = await check('--listing', sandbox.path('moved', 'listing.jsonl'), '--format', 'jsonl');
    for (const name of ['desk', 'listing.jsonl']) renameSync(sandbox.path('moved', name), sandbox.path(name));
    expect(moved).toEqual(before);
  });

  it('does not check a file that has changed since, and says so', async () => {
    await put('changing/plan.docx', plan('SAMPLE-1'));
    const file = sandbox.path('changing.jsonl');
    await call('list', sandbox.path('changing'), '-o', file);
    await put('changing/plan.docx', plan('SAMPLE-2'));
    const { status, out, err } = await check('--listing', file, '--format', 'json');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ status: 'unreadable', problem: { reason: 'changed-meanwhile' } }],
    });
    expect(err).toMatch(/^cims-report: E_UNREADABLE: plan\.docx: The file has changed since it was listed/u);
    rmSync(sandbox.path('changing', 'plan.docx'));
    const gone = await check('--listing', file, '--format', 'json');
    expect(JSON.parse(gone.out)).toMatchObject({ files: [{ problem: { reason: 'E_NOT_FOUND' } }] });
  });

  it.each([
    ['is none', () => sandbox.write('none.jsonl', '{"type":"report"}\n'), 'it is no listing'],
    [
      'was cut off',
      () => sandbox.write('cut.jsonl', readFileSync(listing, 'utf8').split('\n').slice(0, 5).join('\n')),
      'it is not whole',
    ],
    [
      'holds half a line',
      () => sandbox.write('half.jsonl', readFileSync(listing, 'utf8').slice(0, -30)),
      'line 9 is not whole',
    ],
    ['is empty', () => sandbox.write('empty.jsonl', ''), 'it is not whole'],
    ['is not there', () => sandbox.path('gone.jsonl'), 'there is no such file'],
  ])('is refused where it %s', async (_name, file, why) => {
    const { status, out, err } = await check('--listing', file());
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });

  it('is refused where files would be read otherwise', async () => {
    const ended = await check('--listing', listing, '--kind', 'investigation-plan');
    expect(ended.err).toContain('the kind or pathway that files are taken for differ');
    expect([ended.status, code(ended)]).toEqual([2, 'E_LISTING']);
    expect(code(await list('-'))).toBe('E_USAGE');
    const over = await list(sandbox.path('desk', 'no-id.docx'));
    expect(over.err).toContain('E_OUTPUT_IS_INPUT');
  });
});

describe('shares', () => {
  const shares = [1, 2, 3].map((number) => sandbox.path(`share-${String(number)}.jsonl`));
  const listing = sandbox.path('listing.jsonl');

  beforeAll(async () => {
    for (const [at, file] of shares.entries()) {
      const shard = ['--shard', `${String(at + 1)}/3`];
      // One machine has the listing, another looks at the folder itself.
      const files = at === 1 ? [desk, '--recursive'] : ['--listing', listing];
      await check(...files, ...shard, '--format', 'jsonl', '-o', file);
    }
  });

  it.each(['jsonl', 'json', 'csv', 'text', 'table', 'html', 'sarif'])(
    'merged are byte for byte what one run writes: %s',
    async (format) => {
      const [one = '', two = '', three = ''] = shares;
      const merged = await call('merge', three, one, two, '--format', format);
      const single = await whole('--format', format);
      expect(merged.out).toBe(single.out);
      expect([merged.status, merged.err]).toEqual([single.status, '']);
    },
  );

  it('given twice count once', async () => {
    const [one = ''] = shares;
    const single = await whole('--format', 'jsonl');
    expect((await call('merge', ...shares, one, one)).out).toBe(single.out);
  });

  it('are written also where there is nothing in them', async () => {
    const files: string[] = [];
    for (let number = 1; number <= 9; number += 1) {
      const file = sandbox.path(`ninth-${String(number)}.jsonl`);
      const shard = ['--shard', `${String(number)}/9`, '--format', 'jsonl', '-o', file];
      await check('--listing', listing, ...shard);
      files.push(file);
    }
    expect(files.map((file) => readFileSync(file, 'utf8').split('\n').length)).toContain(2);
    expect((await call('merge', ...files)).out).toBe((await whole('--format', 'jsonl')).out);
  });

  it('that are missing are told', async () => {
    const [one = '', , three = ''] = shares;
    const { status, err, out } = await call('merge', one, three);
    expect(status).toBe(2);
    expect(err).toMatch(/^cims-report: E_MERGE: The share 2\/3 is missing, and with it \d of 7 cases\.$/u);
    const head = JSON.parse(out.split('\n')[0] ?? '') as { cases: { here: number; inAll: number } };
    expect(head.cases.inAll).toBe(7);
    expect(head.cases.here).toBeLessThan(7);
    // What was merged of them can be merged with the rest.
    const part = sandbox.write('part.jsonl', out);
    expect((await call('merge', part, shares[1] ?? '')).out).toBe((await whole('--format', 'jsonl')).out);
  });

  it('are written into a file whole, and over none of them', async () => {
    const target = sandbox.path('merged.html');
    expect((await call('merge', ...shares, '--format', 'html', '-o', target)).out).toBe('');
    expect(sandbox.read('merged.html')).toBe((await whole('--format', 'html')).out);
    expect(code(await call('merge', ...shares, '-o', shares[0] ?? ''))).toBe('E_OUTPUT_IS_INPUT');
  });

  it('checked with a policy file say so in a report where it is named', async () => {
    const policy = sandbox.writeJson('policy.json', { schemaVersion: 1, incidentIdPattern: 'SAMPLE-[0-9]+' });
    const other = sandbox.writeJson('other.json', { schemaVersion: 1, incidentIdPattern: 'X' });
    // With a PDF and a note beside its documents, which a report names as not checked.
    const folder = sandbox.path('desk', 'case-3');
    const file = sandbox.path('policy.jsonl');
    await check(folder, '--policy', policy, '--format', 'jsonl', '-o', file);
    const merged = await call('merge', file, '--format', 'html', '--policy', policy);
    expect(merged.out).toBe((await check(folder, '--policy', policy, '--format', 'html')).out);
    expect((await call('merge', file, '--format', 'html')).out).not.toContain('none was given');
    expect((await call('merge', file, '--policy', other)).err).toContain('it is not the policy file');
  });

  it('of other settings, or that are not whole, are refused', async () => {
    const [one = '', two = ''] = shares;
    const text = readFileSync(one, 'utf8');
    const other = sandbox.path('other-day.jsonl');
    await check(desk, '--recursive', '--today', '2026-08-19', '--format', 'jsonl', '-o', other);
    for (const [file, why] of [
      [other, 'other settings than the first (the day that is taken for today differ)'],
      [sandbox.write('lines.jsonl', text.split('\n').slice(0, 2).join('\n')), 'it is not whole'],
      [sandbox.write('cut.jsonl', text.slice(0, -10)), 'is not whole'],
      [sandbox.write('twice.jsonl', text + text), 'begins another result'],
      [sandbox.write('none.jsonl', '{}'), 'it is no result of'],
      [sandbox.write('nothing.jsonl', ''), 'it is empty'],
      ['-', 'name files'],
    ] as const) {
      const ended = await call('merge', two, file);
      expect([ended.status, ended.out]).toEqual([2, '']);
      expect(ended.err).toContain(why);
    }
  });

  it('that were changed, or lost a line, are refused', async () => {
    const lines = shares.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return text.includes('"severity":"error"') ? [{ file, lines: text.split('\n') }] : [];
    })[0]!;
    const error = lines.lines.findIndex((line) => line.includes('"severity":"error"'));
    const changes: readonly ((line: string, at: number) => readonly string[])[] = [
      (line, at) => (at === error ? [] : [line]),
      (line, at) => [at === error ? line.replace('"severity":"error"', '"severity":"warning"') : line],
      (line) => [line.replace('"status":"not-ready"', '"status":"ready"')],
      (line) => [line.startsWith('{"type":"case"') ? line.replace('"not-ready"', '"ready"') : line],
      (line) => [line.startsWith('{"type":"case"') ? line.replace(/"errors":\d+/u, '"errors":0') : line],
    ];
    for (const change of changes) {
      const file = sandbox.write('changed.jsonl', lines.lines.flatMap(change).join('\n'));
      const ended = await call('merge', file);
      expect([ended.status, ended.out]).toEqual([2, '']);
      expect(ended.err).toContain('does not go with the findings above it');
    }
  });

  it('of two listings come one after the other; the same case twice must be the same', async () => {
    for (const name of ['more/a', 'again/a', 'same/b/plan']) await put(`${name}.docx`, plan('SAMPLE-7'));
    await put('again/z.docx', plan('SAMPLE-8'));
    const run = async (name: string) => {
      const file = sandbox.path(`${name}.jsonl`);
      await check(sandbox.path(name), '--recursive', '--format', 'jsonl', '-o', file);
      return file;
    };
    const names = ({ out }: Ended) => out.split('\n').flatMap((line) => /^SAMPLE-\d/u.exec(line) ?? []);
    const [first, more, again] = [await run('desk'), await run('more'), await run('again')];
    const both = await call('merge', first, more, again, '--format', 'table');
    expect(names(both)).toEqual([1, 2, 3, 4, 5, 7, 8].map((each) => `SAMPLE-${String(each)}`));
    expect(both.err).toBe('');
    const lines = await call('merge', more, again);
    expect(lines.out.match(/"type":"case","number":\d/gu)).toEqual(
      ['1', '2'].map((each) => `"type":"case","number":${each}`),
    );
    expect(JSON.parse(lines.out.split('\n')[0] ?? '')).toMatchObject({ cases: { here: 2, inAll: 2 } });
    const apart = await call('merge', more, await run('same'));
    expect(code(apart)).toBe('E_MERGE');
    expect(apart.err).toContain('SAMPLE-7: this case stands in');
    expect(apart.out).toBe('');
  });
});

describe('a run that is resumed', () => {
  it('does nothing twice, and writes the same', async () => {
    const state = sandbox.path('state.jsonl');
    const single = await whole('--format', 'jsonl');
    const first = await whole('--format', 'jsonl', '--resume', state);
    expect(first).toEqual(single);
    const kept = readFileSync(state, 'utf8');
    expect(await whole('--format', 'jsonl', '--resume', state)).toEqual(single);
    expect(readFileSync(state, 'utf8')).toBe(kept);
    // Half of it, as after a stop.
    const lines = kept.split('\n');
    sandbox.write('state.jsonl', `${lines.slice(0, -3).join('\n')}\n${(lines.at(-2) ?? '').slice(0, 40)}`);
    const resumed = await whole('--format', 'jsonl', '--resume', state);
    expect(resumed.out).toBe(single.out);
    expect(resumed.err.split('\n')[0]).toBe(
      `${state}: one line was not whole and is left out; what stood there is done again.`,
    );
    expect(readFileSync(state, 'utf8')).toBe(kept);
  });

  it('is refused with other settings', async () => {
    const ended = await check(desk, '--resume', sandbox.path('state.jsonl'), '--today', '2026-08-20');
    expect([ended.status, ended.out, code(ended)]).toEqual([2, '', 'E_STATE']);
  });
});
