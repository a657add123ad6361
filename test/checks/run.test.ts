import { choosePolicy, countBySeverity, definitionFor, runChecks } from '../../src/checks';
import { status } from '../../src/checks/counts';
import type { CheckInput, ReadDocument, Rule, RuleFinding } from '../../src/checks';
import { POLICIES, policyFor } from '../../src/policy';
import { readSpec } from './support/check-case';
import { cimsPlan, cimsReport, typed } from './support/document-spec';
import { TODAY } from './support/fixture';

const source = { document: 'product', where: 'a test' } as const;
const base = {
  group: 'data',
  severity: 'warning',
  description: 'A rule of a test.',
  source,
  standing: 'stated',
} as const;

const rule = (
  id: string,
  check: Extract<Rule, { about: 'document' }>['check'],
  more: Partial<Rule> = {},
): Rule => ({ ...base, id, about: 'document', check, ...more }) as Rule;

const says = (message: string, more: Partial<RuleFinding> = {}): RuleFinding => ({
  message,
  fix: 'Mend it.',
  ...more,
});

let report: ReadDocument;
let plan: ReadDocument;
beforeAll(async () => {
  [report, plan] = await Promise.all([readSpec(cimsReport()), readSpec(cimsPlan())]);
});

const run = (rules: readonly Rule[], more: Partial<CheckInput> = {}) =>
  runChecks({ documents: [report], today: TODAY, rules, ...more });
const findings = (rules: readonly Rule[]) => run(rules).documents[0]?.findings ?? [];

test('a finding has the severity, source and standing of its rule unless it says otherwise', () => {
  const own = {
    severity: 'info',
    standing: 'confirmed',
    source: { document: 'organisation', where: 'row 1' },
  } as const;
  const [plain, special] = findings([rule('data-a', () => [says('one'), says('two', own)])]);
  expect(plain).toEqual({
    rule: 'data-a',
    message: 'one',
    fix: 'Mend it.',
    severity: 'warning',
    source,
    standing: 'stated',
  });
  expect(special).toEqual({ rule: 'data-a', message: 'two', fix: 'Mend it.', ...own });
});

test('what is only suggested is no error, but for the documented exceptions', () => {
  const suggested = { severity: 'error', standing: 'suggested' } as const;
  const found = findings([
    rule('data-a', () => [says('one', suggested)]),
    rule('mapping-outcome-differs', () => [says('two', suggested)]),
  ]);
  expect(found.map(({ severity }) => severity)).toEqual(['warning', 'error']);
});

test('findings stand in the order of the document, the file as a whole first, then by rule and message', () => {
  const place = (part: string, paragraph: number) => ({
    place: { part, paragraph, headings: [], excerpt: '' },
  });
  const body = report.content.parts[0]?.name ?? '';
  const header = report.content.parts.find(({ kind }) => kind === 'header')?.name ?? '';
  const found = findings([
    rule('data-z', () => [
      says('header', place(header, 0)),
      says('body 9', place(body, 9)),
      says('body 2', place(body, 2)),
      says('nowhere', place('word/unknown.xml', 0)),
      says('file'),
    ]),
    rule('data-b', () => [
      says('b second', place(body, 2)),
      says('b first', place(body, 2)),
      says('b first', place(body, 2)),
    ]),
  ]);
  expect(found.map(({ message }) => message)).toEqual([
    'file',
    'b first',
    'b first',
    'b second',
    'body 2',
    'body 9',
    'header',
    'nowhere',
  ]);
});

test('a rule that fails says so, keeps what it had found, and takes no other rule down', () => {
  const found = findings([
    rule('data-broken', function* () {
      yield says('before');
      throw new TypeError('something '.repeat(40));
    }),
    rule('data-well', () => [says('well')]),
  ]);
  expect(found.map(({ rule: id }) => id)).toEqual(['data-broken', 'data-well', 'document-check-failed']);
  expect(found[2]).toMatchObject({
    severity: 'error',
    standing: 'suggested',
    message: expect.stringMatching(
      /^The rule “data-broken” could not be checked because of a fault in this tool \(TypeError: something .{1,60}…\)\.$/,
    ),
    fix: 'Look by hand at what the rule asks for: A rule of a test.',
  });
  expect(
    run([
      rule('data-broken', () => {
        throw new Error('no');
      }),
    ]).status,
  ).toBe('not-ready');
});

describe('a rule that finds the same many times over', () => {
  const many = (count: number, grave?: number) =>
    findings([
      rule('data-a', function* () {
        for (let n = 0; n < count; n += 1) yield says(`${n}`, n === grave ? { severity: 'error' } : {});
      }),
    ]);

  test('two hundred findings and one are listed', () => {
    expect(many(201)).toHaveLength(201);
    expect(many(201).every(({ message }) => /^\d+$/.test(message))).toBe(true);
  });

  test('of more the first are listed and the rest counted', () => {
    const found = many(1200);
    expect(found).toHaveLength(201);
    expect(found.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^1000 more findings of this kind are not listed one by one/),
    );
  });

  test('an error among those that are not listed stays an error', () => {
    expect(many(1200, 700).filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({ rule: 'data-a', message: expect.stringMatching(/^1000 more/) as string }),
    ]);
    expect(many(1200, 7).filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });
});

test('a rule about the case runs once for the case, and one that fails says so there', () => {
  const seen: number[] = [];
  const about = (id: string, check: Extract<Rule, { about: 'case' }>['check']): Rule => ({
    ...base,
    id,
    about: 'case',
    check,
  });
  const result = run(
    [
      about('case-b', ({ documents }) => {
        seen.push(documents.length);
        return [says('apart', { severity: 'error' }), says('alike')];
      }),
      about('case-a', () => {
        throw new Error('no');
      }),
    ],
    { documents: [report, plan] },
  );
  expect(seen).toEqual([2]);
  expect(result.caseFindings.map(({ rule: id, message }) => `${id} ${message.slice(0, 5)}`)).toEqual([
    'case-b alike',
    'case-b apart',
    'document-check-failed The r',
  ]);
  expect(result.documents.map(({ file, findings: of }) => [file, of.length])).toEqual([
    ['investigation-report.docx', 0],
    ['investigation-plan.docx', 0],
  ]);
  expect([result.status, result.counts]).toEqual(['not-ready', { error: 2, warning: 1, info: 0 }]);
});

test('a rule cannot change what it looks at', () => {
  const found = findings([
    rule('data-context', (context) => {
      (context as { today: string }).today = '2000-01-01';
      return [];
    }),
    rule('data-content', ({ document }) => {
      const [first] = document.content.parts[0]?.paragraphs ?? [];
      (first as { text: string }).text = 'changed';
      return [];
    }),
  ]);
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringContaining('TypeError: Cannot assign to read only'),
    expect.stringContaining('TypeError: Cannot assign to read only'),
  ]);
});

test('no document is never ready', () => {
  expect(run([], { documents: [] })).toMatchObject({ status: 'not-ready', documents: [], caseFindings: [] });
  expect(run([]).status).toBe('ready');
});

test('status and counts', () => {
  const [finding] = findings([rule('data-a', () => [says('one')])]);
  if (finding === undefined) throw new Error('there is a finding');
  const info = { ...finding, severity: 'info' } as const;
  const error = { ...finding, severity: 'error' } as const;
  expect(countBySeverity([finding, info, info])).toEqual({ error: 0, warning: 1, info: 2 });
  expect([status([]), status([finding, info]), status([info, error])]).toEqual([
    'ready',
    'ready',
    'not-ready',
  ]);
});

test('a document is held against the definition of its kind', async () => {
  expect(definitionFor(plan)?.id).toBe('investigation-plan');
  expect(definitionFor(await readSpec(typed('Minutes')))).toBeUndefined();
});

describe('which rule set governs the case', () => {
  const [inForce, earlier] = POLICIES;

  test('turns on the day on which the incident report was submitted, the latest where documents differ', async () => {
    const old = await readSpec(
      cimsReport()
        .with('incident.occurredOn', '6/12/2024')
        .with('incident.awareOn', '7/12/2024')
        .with('incident.submittedOn', '8/12/2024'),
    );
    expect(choosePolicy([old])).toEqual({
      policy: earlier,
      because: 'The incident report was submitted on 8 December 2024.',
      submittedOn: '2024-12-08',
    });
    expect(choosePolicy([report, old])).toMatchObject({ policy: inForce, submittedOn: '2026-08-05' });
  });

  test('is that of the incident where it cannot have been submitted so early', async () => {
    const mistyped = await readSpec(cimsReport().with('incident.submittedOn', '5/8/2020'));
    expect(choosePolicy([mistyped])).toEqual({
      policy: inForce,
      because: expect.stringMatching(/cannot have been submitted on 5 August 2020, before 4 August 2026/),
      submittedOn: '2020-08-05',
    });
  });

  test('is the one in force where no document gives the day', async () => {
    const none = await readSpec(cimsReport().with('incident.submittedOn', 'last week'));
    const choice = choosePolicy([none]);
    expect(choice).toMatchObject({
      policy: inForce,
      because: expect.stringMatching(/^No document gives a readable “/),
    });
    expect(choice).not.toHaveProperty('submittedOn');
  });

  test('is the one that was given, whatever the day', () => {
    expect(choosePolicy([report], earlier)).toEqual({
      policy: earlier,
      because: `The rule set “${earlier?.title ?? ''}” was given.`,
      submittedOn: '2026-08-05',
    });
    expect(run([], { policy: policyFor('2024-01-01') }).policy.id).toBe(earlier?.id);
  });
});
