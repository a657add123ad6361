import { readFileSync, readdirSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { COMMENT_AUTHOR, COMMENT_MARK } from '../../src/checks/support/own-comments';
import { readDocx } from '../../src/docx';
import { annotate as withComments } from '../../src/docx/annotate';
import { parseCheckResult } from '../../src/report/check-result';
import { docxOf, docxWithBody, flatOpcOf, paragraph } from '../fixtures/docx-builder';
import { DAY, documentBytes, Sandbox, withFields } from './sandbox';

const sandbox = new Sandbox();
let report: string;
let plan: string;
beforeAll(async () => {
  const faulty = withFields({
    'incident.occurredOn': '31 February 2026',
    'incident.awareOn': '1 March 2024',
  });
  report = sandbox.write('report.docx', await documentBytes('investigation-report', faulty));
  plan = sandbox.write('plan.docx', await documentBytes('investigation-plan'));
});
afterAll(() => sandbox.remove());

const annotate = (...args: string[]) => sandbox.run(['annotate', '--today', DAY, ...args]);
const bytesOf = (...steps: string[]) => new Uint8Array(readFileSync(sandbox.path(...steps)));
const commentsIn = (...steps: string[]) => readDocx(bytesOf(...steps)).comments;

interface Found {
  readonly message: string;
  readonly severity: string;
  readonly rule: string;
}

/** What check finds in one file, and across the files of its case. */
const findings = async (...files: string[]): Promise<readonly Found[]> => {
  const { out } = await sandbox.run(['check', '--today', DAY, '--format', 'json', ...files]);
  const result = parseCheckResult(JSON.parse(out));
  return [...result.files.flatMap((file) => file.findings), ...result.crossDocument];
};

describe('cims-report annotate', () => {
  it('puts every error and warning into a copy, in our name and on the day', async () => {
    const before = bytesOf('report.docx');
    const { status, out, err } = await annotate(report, '-o', sandbox.path('copy.docx'));
    const found = (await findings(report)).filter(({ severity }) => severity !== 'info');
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain(`${String(found.length)} comments put in`);
    expect(bytesOf('report.docx')).toEqual(before);
    const comments = commentsIn('copy.docx');
    expect(comments).toHaveLength(found.length);
    expect(new Set(comments.map(({ author, date }) => `${author}, ${date}`))).toEqual(
      new Set([`${COMMENT_AUTHOR}, ${DAY}T00:00:00Z`]),
    );
    for (const { message } of found) {
      expect(comments.some(({ text }) => text.startsWith(COMMENT_MARK) && text.includes(message))).toBe(true);
    }
    expect(comments.every(({ anchor }) => anchor !== undefined)).toBe(true);
  });

  it('leaves out what somebody has set aside, and says who is to mend what', async () => {
    const found = await findings(report);
    const waived = found.find(({ severity }) => severity === 'warning')!;
    const open = found.find(({ severity, rule }) => severity !== 'info' && rule !== waived.rule)!;
    const said = { name: 'Example Reviewer', date: DAY };
    const decisions = sandbox.writeJson('decisions.json', [
      { rule: waived.rule, reason: 'Seen and accepted.', ...said },
      { kind: 'assign', rule: open.rule, to: 'Example Writer', reason: '', ...said },
    ]);
    const { out } = await annotate(report, '--decisions', decisions, '-o', sandbox.path('decided.docx'));
    const texts = commentsIn('decided.docx').map(({ text }) => text);
    expect(texts.some((text) => text.includes(waived.message))).toBe(false);
    expect(texts.some((text) => text.includes('Assigned: to Example Writer'))).toBe(true);
    expect(out).toContain(`${String(texts.length)} comments put in`);
  });

  it('finds in the copy what it found, and of its own comments one thing', async () => {
    await annotate(report, '-o', sandbox.path('copy.docx'));
    const copy = await findings(sandbox.path('copy.docx'));
    const own = copy.filter(({ rule }) => rule === 'document-comments-open');
    expect(own).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('of this check are') as string },
    ]);
    expect(copy.filter((each) => !own.includes(each))).toEqual(await findings(report));
  });

  it('gives the same copy of the document and of its own copy, whatever was put in before', async () => {
    await annotate(report, '-o', sandbox.path('once.docx'), '--severity', 'info, error');
    await annotate(sandbox.path('once.docx'), '-o', sandbox.path('twice.docx'));
    await annotate(report, '-o', sandbox.path('direct.docx'));
    expect(unzipSync(bytesOf('twice.docx'))).toEqual(unzipSync(bytesOf('direct.docx')));
    await annotate(report, '-o', sandbox.path('again.docx'));
    expect(bytesOf('again.docx')).toEqual(bytesOf('direct.docx'));
  });

  it('takes its comments out with --remove, and those of the pane, and no other', async () => {
    await annotate(report, '-o', sandbox.path('copy.docx'));
    const more = ['Mine.', `${COMMENT_MARK}Error: of the pane.`].map((text) => ({
      text,
      author: 'Example Reviewer',
      initials: 'ER',
    }));
    sandbox.write('more.docx', withComments(bytesOf('copy.docx'), more).bytes);
    const { status, out } = await annotate(
      '--remove',
      sandbox.path('more.docx'),
      '-o',
      sandbox.path('less.docx'),
    );
    expect([status, out]).toEqual([0, expect.stringMatching(/comments of this check taken out/u)]);
    expect(commentsIn('less.docx').map(({ text }) => text)).toEqual(['Mine.']);
    await annotate('--remove', sandbox.path('copy.docx'), '-o', sandbox.path('back.docx'));
    expect(unzipSync(bytesOf('back.docx'))).toEqual(unzipSync(bytesOf('report.docx')));
  });

  it('makes copies of several documents under their own names, with what is found across them', async () => {
    const { status, out } = await annotate(report, plan, '-o', sandbox.path('folder'));
    expect(status).toBe(1);
    expect(readdirSync(sandbox.path('folder')).sort()).toEqual(['plan.docx', 'report.docx']);
    expect(out.split('\n').filter((line) => line.includes('put in'))).toHaveLength(2);
    const texts = commentsIn('folder', 'plan.docx').map(({ text }) => text);
    const across = (await findings(report, plan)).filter(({ rule }) => rule.startsWith('case-'));
    for (const { message, severity } of across.filter((each) => each.severity !== 'info')) {
      expect([severity, texts.some((text) => text.includes(message))]).toEqual([severity, true]);
    }
  });

  it('writes one copy to stdout, and what is said of it to stderr', async () => {
    const stdin = () => Promise.resolve(bytesOf('plan.docx'));
    const { bytes, err } = await sandbox.run(
      ['annotate', '-', '-o', '-', '--today', DAY, '--severity', 'info'],
      {
        stdin,
      },
    );
    expect(() => readDocx(new Uint8Array(bytes))).not.toThrow();
    expect(err).toMatch(/comments? put in/u);
  });

  it('says of a finding about the file that it is, where the text begins', async () => {
    const file = sandbox.write('notes.docx', docxWithBody(paragraph('') + paragraph('Some notes.')));
    await annotate(file, '-o', sandbox.path('noted.docx'));
    const whole = commentsIn('noted.docx').filter(({ text }) =>
      text.includes('about the document as a whole'),
    );
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.every(({ anchor }) => anchor?.paragraph === 1)).toBe(true);
  });

  it('never writes over a document of the call', async () => {
    const before = bytesOf('report.docx');
    for (const to of [report, `${sandbox.folder}/`]) {
      const { status, err } = await annotate(report, '-o', to);
      expect(status).toBe(2);
      expect(err).toContain('E_OUTPUT_IS_INPUT');
    }
    expect(bytesOf('report.docx')).toEqual(before);
  });

  it.each([
    ['several copies into one output', () => [report, plan, '-o', '-'], /Several copies/u],
    [
      'a severity that is none',
      () => [report, '-o', 'x.docx', '--severity', 'grave'],
      /error, warning, info/u,
    ],
    ['no output', () => [report], /--output/u],
  ])('refuses %s', async (_, args, says) => {
    const { status, err } = await annotate(...args());
    expect(status).toBe(2);
    expect(err).toMatch(says);
  });

  it('refuses a standard input that has no name for a folder', async () => {
    const { status, err } = await annotate('-', '-o', sandbox.path('folder'));
    expect([status, err]).toEqual([2, expect.stringContaining('standard input has no name')]);
  });

  it('says which files it made no copy of, and makes the others', async () => {
    const files = [
      sandbox.write('flat.docx', flatOpcOf({})),
      sandbox.write('signed.docx', docxOf({ parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } })),
      sandbox.write('odd.docx', docxOf({ related: [{ type: 'comments', xml: '<broken' }] })),
      sandbox.write('damaged.docx', 'PK\u0003\u0004'),
      sandbox.path('gone.docx'),
    ];
    for (const more of [[], ['--remove']]) {
      const { status, err } = await annotate(...files, plan, ...more, '-o', sandbox.path('some'));
      expect(status).toBe(2);
      for (const name of ['flat', 'signed', 'odd', 'damaged', 'gone'])
        expect(err).toContain(`${name}.docx: `);
      expect(err).toContain('E_ANNOTATE: signed.docx: The document has a digital signature');
      expect(readdirSync(sandbox.path('some'))).toEqual(['plan.docx']);
    }
  });
});
