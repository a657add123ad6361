import { readFileSync } from 'node:fs';
import path from 'node:path';
import { auditExceptions, judgeAudit, type AuditException } from './judge-audit';

const TODAY = '2026-03-02';
const ADDRESS = 'https://github.com/advisories/GHSA-0000-0000-0001';

const advisory = (severity: string, rest: object = {}) => ({
  source: 1,
  name: 'example-parser',
  dependency: 'example-parser',
  title: 'Example Parser takes very long over brackets',
  url: ADDRESS,
  severity,
  range: '<2.0.1',
  ...rest,
});

/** What npm audit would print for such entries; the packages and advisories are made up. */
const printed = (entries: Readonly<Record<string, { severity: string; via: unknown[] }>>): string => {
  const count = (level: string): number =>
    Object.values(entries).filter(({ severity }) => severity === level).length;
  const vulnerabilities = Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [
      name,
      { name, isDirect: false, effects: [], range: '*', nodes: [], fixAvailable: true, ...entry },
    ]),
  );
  const levels = ['info', 'low', 'moderate', 'high', 'critical'];
  const counts = Object.fromEntries(levels.map((level) => [level, count(level)]));
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: {
      vulnerabilities: { ...counts, total: Object.keys(entries).length },
      dependencies: { total: 9 },
    },
  });
};

/** One package with a fault, and one that is in the list because it uses the first. */
const serious = printed({
  'example-parser': { severity: 'high', via: [advisory('high')] },
  'example-loader': { severity: 'high', via: ['example-parser'] },
});

const exception: AuditException = {
  advisory: ADDRESS,
  package: 'example-parser',
  reason: 'Only the development server reads with it, and only our own files.',
  decided: '2026-03-01',
  until: '2026-06-01',
};

test('nothing known is status 0', () => {
  expect(judgeAudit(printed({}), [], TODAY)).toEqual({
    status: 0,
    lines: ['0 of severity high or critical, 0 of them excepted; 0 less severe.'],
  });
});

test('what is less severe is counted and fails nothing', () => {
  const mild = printed({ 'example-parser': { severity: 'moderate', via: [advisory('moderate')] } });
  expect(judgeAudit(mild, [], TODAY)).toEqual({
    status: 0,
    lines: ['0 of severity high or critical, 0 of them excepted; 1 less severe.'],
  });
});

test.each(['high', 'critical'])(
  'an advisory of severity %s fails, told once with its address',
  (severity) => {
    const given = printed({
      'example-parser': { severity, via: [advisory(severity)] },
      'example-loader': { severity, via: ['example-parser'] },
    });
    const { status, lines } = judgeAudit(given, [], TODAY);
    expect(status).toBe(1);
    expect(lines).toEqual([
      `${severity}: example-parser <2.0.1: Example Parser takes very long over brackets (${ADDRESS})`,
      '1 of severity high or critical, 0 of them excepted; 0 less severe.',
    ]);
  },
);

test('an exception with its reason covers one advisory of one package, up to its last day', () => {
  expect(judgeAudit(serious, [exception], TODAY).status).toBe(0);
  expect(judgeAudit(serious, [exception], exception.until).status).toBe(0);
  expect(judgeAudit(serious, [exception], '2026-06-02')).toMatchObject({
    status: 1,
    lines: expect.arrayContaining([
      `The exception for example-parser (${ADDRESS}) held until 2026-06-01.`,
    ]) as string[],
  });
  expect(judgeAudit(serious, [{ ...exception, package: 'example-loader' }], TODAY).status).toBe(1);
  const other = ADDRESS.replace('0001', '0002');
  expect(judgeAudit(serious, [{ ...exception, advisory: other }], TODAY).status).toBe(1);
  const second = printed({
    'example-parser': { severity: 'high', via: [advisory('high'), advisory('high', { url: other })] },
  });
  expect(judgeAudit(second, [exception], TODAY).lines[0]).toContain(other);
});

test('an exception that nothing needs fails', () => {
  expect(judgeAudit(printed({}), [exception], TODAY)).toMatchObject({
    status: 1,
    lines: [`The exception for example-parser (${ADDRESS}) is not needed any more.`, expect.any(String)],
  });
});

const REFUSED =
  '{"message":"405 Method Not Allowed - POST https://registry.example/audit","statusCode":405,"error":{}}';
test.each([
  ['nothing', '', 'npm audit printed no JSON.'],
  ['an error page', '<html></html>', 'npm audit printed no JSON.'],
  ['a refusal', REFUSED, '405 Method Not Allowed - POST https://registry.example/audit'],
  ['another form', '{"auditReportVersion":3}', 'the answer of npm audit has a form that is not known.'],
  [
    'an entry without its advisory',
    printed({ 'example-loader': { severity: 'high', via: ['example-parser'] } }),
    'the answer of npm audit does not name an advisory for each of its entries.',
  ],
  [
    'entries that only name each other',
    printed({ a: { severity: 'critical', via: ['b'] }, b: { severity: 'critical', via: ['a'] } }),
    'the answer of npm audit does not name an advisory for each of its entries.',
  ],
  [
    'fewer entries than it counts',
    printed({}).replace('"high":0', '"high":1'),
    'the answer of npm audit does not name an advisory for each of its entries.',
  ],
])('%s is never taken for “none”', (_, text, why) => {
  expect(judgeAudit(text, [], TODAY)).toEqual({
    status: 2,
    lines: [`Not established: ${why}`, 'Whether packages have known vulnerabilities is not known.'],
  });
});

test('the exceptions that are declared have a reason, a day and an end', () => {
  const file = path.join(__dirname, '../../.config/audit-exceptions.json');
  const declared = auditExceptions.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(declared.filter(({ decided, until }) => decided > until)).toEqual([]);
  for (const lacking of ['reason', 'decided', 'until'] as const) {
    expect(auditExceptions.safeParse([{ ...exception, [lacking]: '' }]).success).toBe(false);
  }
  expect(auditExceptions.safeParse([exception]).success).toBe(true);
});
