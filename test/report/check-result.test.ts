import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { renderJson, renderJsonl } from '../../src/report';
import { checkResultSchema, parseCheckResult } from '../../src/report/check-result';
import { makeCheckResultSchema } from '../tools/check-result-schema';
import { fileInput, finding, hostileReport, sampleReport } from './sample';

const path = 'docs/schemas/check-result.schema.json';
const published: object = JSON.parse(readFileSync(path, 'utf8'));

describe('the JSON of a check', () => {
  const across = { ...finding(), files: ['a.docx'], incidentId: null };
  const waived = { ...finding(), waived: { reason: 'Seen', name: 'Example Person', date: '2026-11-01' } };
  const reports = {
    full: sampleReport([fileInput('a.docx', [waived, finding({ severity: 'error' })])], [across]),
    empty: sampleReport([]),
    hostile: hostileReport(),
  };

  it.each(Object.entries(reports))('has the published shape: %s', (_name, report) => {
    const validate = new Ajv2020({ strict: false }).compile(published);
    const value: unknown = JSON.parse(renderJson(report));
    expect(validate(value) ? [] : validate.errors).toEqual([]);
    expect(parseCheckResult(value)).toEqual(value);
  });

  it('has a published schema that is the one of the code', () => {
    expect(published).toEqual(JSON.parse(makeCheckResultSchema()));
  });

  it('is refused where a member is missing, unknown or of another kind', () => {
    const report = reports.full;
    const validate = new Ajv2020({ strict: false }).compile(published);
    for (const wrong of [
      { ...report, today: 'yesterday' },
      { ...report, more: 1 },
      { ...report, schemaVersion: 2 },
      { ...report, files: [{ ...report.files[0], status: 'fine' }] },
    ]) {
      expect(checkResultSchema.safeParse(wrong).success).toBe(false);
      expect(validate(wrong)).toBe(false);
    }
  });

  it('keeps every character of a document, yet prints none that a terminal acts on', () => {
    const report = hostileReport();
    const json = renderJson(report);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });

  it('comes as one value a line as well, each with its type', () => {
    const lines = renderJsonl(reports.full).split('\n');
    expect(lines.pop()).toBe('');
    const values = lines.map((line) => JSON.parse(line) as { type: string; file?: string; files?: string[] });
    expect(values.map(({ type }) => type)).toEqual(['report', 'file', 'finding', 'finding', 'finding']);
    expect(values[2]?.file).toBe('a.docx');
    expect(values[4]?.files).toEqual(['a.docx']);
  });
});
