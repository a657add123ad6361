import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import {
  caseReport,
  csvWriter,
  jsonlWriter,
  jsonWriter,
  renderCsv,
  renderJson,
  renderText,
  ReportStream,
  SCHEMA_VERSION,
  tableWriter,
  textWriter,
  wholeWriter,
  type CaseReport,
  type CaseWriter,
  type CheckReport,
  type RunFacts,
} from '../../../src/report';
import { checkLineSchema } from '../../../src/report/check-lines';
import { parseCheckResult } from '../../../src/report/check-result';
import { makeCheckLinesSchema } from '../../tools/check-lines-schema';
import { fileInput, finding, hostileReport, POLICY, sampleReport, TOOL } from '../sample';

const across = (files: string[], severity: 'error' | 'warning') => ({
  ...finding({ severity }),
  files,
  incidentId: 'SAMPLE-1',
});
const aCase = (number: number, report: CheckReport, more = {}): CaseReport =>
  caseReport({ number, incidentId: 'SAMPLE-1', because: 'So.', isGuess: false, result: {}, ...more }, report);

const unread = aCase(
  1,
  sampleReport([{ file: 'scan.docx', problem: { reason: 'pdf', message: 'It is a PDF.' } }]),
  { incidentId: null, result: undefined },
);
const first = aCase(
  2,
  sampleReport(
    [fileInput('a.docx', [finding(), finding({ severity: 'error' })]), fileInput('b.docx', [])],
    [across(['a.docx', 'b.docx'], 'warning')],
  ),
);
const earlier = aCase(3, {
  ...sampleReport([fileInput('c.docx', [])], [across(['c.docx'], 'error')]),
  policy: { id: 'earlier-policy', version: '1' },
});
const hostile = aCase(4, hostileReport());
const CASES = [unread, first, earlier, hostile];

const RUN: RunFacts = {
  settings: { tool: 'cims-report 9.9.9' },
  listing: '00ff',
  cases: { here: 4, inAll: 9 },
  shard: '1/2',
};
const about = { schemaVersion: SCHEMA_VERSION, tool: TOOL, today: '2026-11-22', run: RUN } as const;

const write = (writer: CaseWriter, cases: readonly CaseReport[] = CASES): string => {
  const stream = new ReportStream(writer, about);
  return cases.map((each) => stream.add(each)).join('') + stream.end();
};
/** The same cases as one report. */
const whole = (cases: readonly CaseReport[] = CASES): CheckReport => {
  let held: CheckReport | undefined;
  write(
    wholeWriter((report) => {
      held = report;
      return '';
    }),
    cases,
  );
  if (held === undefined) throw new Error('nothing was rendered');
  return held;
};

describe('a report that is written case by case', () => {
  it('is the JSON of the whole report', () => {
    expect(write(jsonWriter())).toBe(renderJson(whole()));
    expect(write(jsonWriter(), [])).toBe(renderJson(whole([])));
    const value: unknown = JSON.parse(write(jsonWriter()));
    expect(parseCheckResult(value)).toEqual(value);
  });

  it('takes the rule set of its first case that could be read, and names that of others', () => {
    const { policy, files, cases, crossDocument } = whole();
    expect(policy).toEqual(POLICY);
    expect(files.map(({ file, policy: own }) => [file.slice(0, 6), own?.id])).toEqual([
      ['scan.d', undefined],
      ['a.docx', undefined],
      ['b.docx', undefined],
      ['c.docx', 'earlier-policy'],
      [hostile.files[0]?.file.slice(0, 6), undefined],
      [hostile.files[1]?.file.slice(0, 6), undefined],
    ]);
    expect(cases?.map(({ status }) => status)).toEqual([
      'unreadable',
      'not-ready',
      'not-ready',
      'unreadable',
    ]);
    expect(crossDocument.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(whole([unread]).files).toHaveLength(1);
  });

  it('holds the same lines of CSV, case by case', () => {
    const sorted = (text: string): string[] => text.split('\r\n').sort();
    expect(sorted(write(csvWriter()))).toEqual(sorted(renderCsv(whole())));
    expect(write(csvWriter(), [first])).toBe(renderCsv(whole([first])));
  });

  it('is the text of the report, and has a table where there are several cases', () => {
    expect(write(textWriter(), [first])).toBe(renderText(whole([first])));
    const text = write(textWriter({ order: 'errors' }));
    expect(text).toContain('case ');
    const sums = renderText(whole()).trimEnd().split('\n').slice(-2);
    expect(text.trimEnd().split('\n').slice(-2)).toEqual(sums);
    expect(write(tableWriter()).split('\n')).toHaveLength(6);
    expect(text).toContain(write(tableWriter({ order: 'errors' })));
  });
});

describe('a report as one value a line', () => {
  const values = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly type: string });
  const published: object = JSON.parse(readFileSync('docs/schemas/check-lines.schema.json', 'utf8'));

  it('ends each case with its line', () => {
    expect(values(write(jsonlWriter(), [unread, first])).map(({ type }) => type)).toEqual([
      'report',
      'file',
      'case',
      'file',
      'finding',
      'finding',
      'file',
      'finding',
      'case',
    ]);
    expect(values(write(jsonlWriter()))[0]).toMatchObject({ type: 'report', ...RUN, policy: POLICY });
  });

  it('has the published shape', () => {
    const validate = new Ajv2020({ strict: false }).compile(published);
    for (const value of values(write(jsonlWriter()))) {
      expect(validate(value) ? [] : validate.errors).toEqual([]);
      expect(checkLineSchema.safeParse(value).success).toBe(true);
    }
    for (const wrong of [{ type: 'case' }, { ...values(write(jsonlWriter()))[1], status: 'fine' }]) {
      expect(validate(wrong)).toBe(false);
      expect(checkLineSchema.safeParse(wrong).success).toBe(false);
    }
  });

  it('has a published schema that is the one of the code', () => {
    expect(published).toEqual(JSON.parse(makeCheckLinesSchema()));
  });
});
