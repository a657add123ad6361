import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readDocx } from '../../src/docx';
import { addBusinessDays, parseDate } from '../../src/policy';
import { manifestSchema } from '../../src/bundle/manifest';
import { parseCheckResult } from '../../src/report/check-result';
import { DAY, documentBytes, Sandbox, withFields } from './sandbox';

const FILE = JSON.stringify({
  schemaVersion: 1,
  name: 'Example Care',
  incidentIdPattern: 'IRD[0-9]+',
  holidays: ['2026-08-03'],
  wording: [{ avoid: ['sampleword'], instead: 'another word' }],
  regulator: {
    name: 'Sample Regulator',
    from: '2026-07-01',
    by: 'Example Person',
    on: '2026-07-02',
    page: 'Sample page',
  },
});
const SHA256 = createHash('sha256').update(FILE).digest('hex');
const USED = { name: 'Example Care', sha256: SHA256, leftOut: 0 };
const SENTENCE = `Checked with the file of Example Care (SHA-256 ${SHA256}).`;

const sandbox = new Sandbox();
let report: string;
let recommendations: string;
let policy: string;
let other: string;

beforeAll(async () => {
  const said = withFields({ 'incident.description': 'The client said a sampleword.' });
  report = sandbox.write('report.docx', await documentBytes('investigation-report', said));
  recommendations = sandbox.write('recommendations.docx', await documentBytes('cims-recommendations', said));
  policy = sandbox.write('organisation.json', FILE);
  other = sandbox.writeJson('other.json', { schemaVersion: 1, name: 'Another Sample Provider' });
});
afterAll(() => sandbox.remove());

const calendarDay = (text = '') => parseDate(text) ?? '1900-01-01';
const run = (...args: readonly string[]) => sandbox.run(args);
const check = (...args: readonly string[]) => run('check', report, '--today', DAY, ...args);
const rulesIn = (out: string): readonly string[] => {
  const { files, crossDocument } = parseCheckResult(JSON.parse(out));
  return [...files.flatMap(({ findings }) => findings), ...crossDocument].map(({ rule }) => rule);
};

describe('a check with an organisation’s file', () => {
  it('follows it, and says in JSON which file it was', async () => {
    const without = await check('--format', 'json');
    const { out } = await check('--format', 'json', '--policy', policy);
    expect(rulesIn(without.out)).not.toContain('data-incident-id-pattern');
    expect(rulesIn(out)).toContain('data-incident-id-pattern');
    const wording = 'wording-alleged-perpetrator';
    expect([rulesIn(without.out).includes(wording), rulesIn(out).includes(wording)]).toEqual([false, true]);
    const dueOf = (text: string) => parseCheckResult(JSON.parse(text)).cases?.[0]?.dueDate?.date;
    expect(dueOf(out)).toBe(addBusinessDays(calendarDay(dueOf(without.out)), 1));
    expect(parseCheckResult(JSON.parse(out)).organisation).toEqual(USED);
    expect(without.out).not.toContain('"organisation"');
  });

  it.each(['text', 'html'])('says so as %s too', async (format) => {
    expect((await check('--format', format, '--policy', policy)).out).toContain(SENTENCE);
    expect((await check('--format', format)).out).not.toContain('SHA-256');
  });

  it('says so in a Word document', async () => {
    const { bytes } = await check('--format', 'docx', '--policy', policy);
    const text = JSON.stringify(readDocx(bytes));
    expect(text).toContain(SENTENCE);
    expect(text).toContain('Sample Regulator');
  });

  it('is told of with a file that has no name, and with one that sets nothing', async () => {
    const bare = sandbox.writeJson('bare.json', { schemaVersion: 1 });
    expect((await check('--policy', bare)).out).toMatch(
      /Checked with an organisation’s file without a name \(SHA-256 [0-9a-f]{64}\)\./u,
    );
  });

  it('is the same from shares that are merged; of files that differ only in how they are written, none is named', async () => {
    const one = sandbox.path('one.jsonl');
    const spaced = sandbox.write('spaced.json', JSON.stringify(JSON.parse(FILE), null, 2));
    const two = sandbox.path('two.jsonl');
    await check('--format', 'jsonl', '--policy', policy, '-o', one);
    await check('--format', 'jsonl', '--policy', spaced, '-o', two);
    expect((await run('merge', one, '--format', 'json')).out).toBe(
      (await check('--format', 'json', '--policy', policy)).out,
    );
    const { out } = await run('merge', one, two, '--format', 'json');
    expect(parseCheckResult(JSON.parse(out)).organisation).toEqual({ name: 'Example Care', leftOut: 0 });
  });

  it('goes into a listing, so that shares are of one file', async () => {
    const listing = sandbox.path('listing.jsonl');
    expect((await run('list', report, '-o', listing, '--policy', policy)).status).toBe(0);
    const same = await run('check', '--listing', listing, '--today', DAY, '--policy', policy);
    expect(same.out).toContain(SENTENCE);
  });

  it('puts what it asks for into comments', async () => {
    const copy = sandbox.path('copy.docx');
    await run('annotate', report, '--today', DAY, '-o', copy, '--policy', policy);
    const comments = JSON.stringify(readDocx(new Uint8Array(readFileSync(copy))).comments);
    expect(comments).toContain('sampleword');
  });

  it('is compared with one that was kept, and another file is told of', async () => {
    const kept = sandbox.path('kept.json');
    await check('--format', 'json', '--policy', policy, '-o', kept);
    const same = await run('diff', kept, report, '--today', DAY, '--policy', policy);
    expect(same.out).not.toContain('organisation’s file');
    const differs = await run('diff', kept, report, '--today', DAY);
    expect(differs.out).toContain(`Before: ${SENTENCE} After: No organisation’s file is named.`);
  });

  it('refuses a file that is no text in UTF-8', async () => {
    const latin = sandbox.write(
      'latin.json',
      Buffer.from('{"schemaVersion":1,"name":"Caf\u00e9"}', 'latin1'),
    );
    const { status, err } = await check('--policy', latin);
    expect([status, err.includes('not text in UTF-8')]).toEqual([2, true]);
  });
});

describe('a bundle with an organisation’s file', () => {
  const made = async (...args: readonly string[]): Promise<string> => {
    const folder = sandbox.path(`made-${String(args.length)}`);
    await run('bundle', report, recommendations, '-o', folder, '--today', DAY, '--draft', ...args);
    return sandbox.path(`made-${String(args.length)}`, readdirSync(folder)[0] ?? '');
  };
  const manifestOf = (file: string) =>
    manifestSchema.parse(
      JSON.parse(new TextDecoder().decode(unzipSync(readFileSync(file))['manifest.json'])),
    );

  it('names it in its manifest and its check report, and verify says so', async () => {
    const file = await made('--policy', policy);
    expect(manifestOf(file).organisation).toEqual(USED);
    const page = new TextDecoder().decode(unzipSync(readFileSync(file))['check-report.html']);
    expect(page).toContain(SHA256);
    expect((await run('verify', file)).out).toContain(SENTENCE);
    const { bundles } = JSON.parse((await run('verify', file, '--format', 'json')).out) as {
      bundles: readonly { organisation: unknown }[];
    };
    expect(bundles[0]?.organisation).toEqual(USED);
  });

  it('is checked again with the same file, with another, or without, and that is said', async () => {
    const file = await made('--policy', policy);
    const again = async (...args: readonly string[]) => (await run('verify', file, '--recheck', ...args)).out;
    const same = await again('--policy', policy);
    expect(same).toContain('Checked again with the organisation’s file that it was made with.');
    expect(same).toContain('Today’s rules find nothing more in it.');
    expect(await again()).toContain('Checked again without that organisation’s file');
    expect(await again('--policy', other)).toContain('Checked again with another organisation’s file');
  });

  it('without one says nothing of it', async () => {
    const file = await made();
    expect(manifestOf(file)).not.toHaveProperty('organisation');
    expect((await run('verify', file)).out).not.toContain('SHA-256');
  });
});

it('policy show has the regulator by date, and who confirmed it', async () => {
  const { out } = await run('policy', 'show', policy);
  expect(out).toContain('is overseen by “Sample Regulator”. Confirmed by Example Person on 2 July 2026');
  expect(out).toContain('this holds until 30 June 2026.');
});
