import fc from 'fast-check';
import { RULES, SEVERITIES, type Finding } from '../../src/checks';
import { SOURCES, type SourceId } from '../../src/policy';
import { renderSarif, type CheckReport } from '../../src/report';
import { sarifFaults } from '../fixtures/published-schemas';
import { HOSTILE_STRINGS } from '../fixtures/hostile/strings';
import { fileInput, finding, HOSTILE, hostileReport, sampleReport, withoutPlace } from './sample';

const faultsOf = (report: CheckReport): readonly string[] =>
  sarifFaults(JSON.parse(renderSarif(report, RULES)));

const waived = { reason: 'Seen', name: 'Example Person', date: '2026-11-01' };
const across = { ...finding({ severity: 'error' }), files: ['a.docx', 'b.docx'], incidentId: null, waived };

describe('the published schema of SARIF', () => {
  it.each<[string, CheckReport]>([
    ['no file', sampleReport([])],
    ['a file without findings', sampleReport([fileInput('a.docx', [])])],
    [
      'a finding of each severity',
      sampleReport([
        fileInput(
          'a.docx',
          SEVERITIES.map((severity) => finding({ severity })),
        ),
      ]),
    ],
    [
      'a finding of each rule',
      sampleReport([
        fileInput(
          'a.docx',
          RULES.map(({ id }) => finding({ rule: id })),
        ),
      ]),
    ],
    [
      'a finding of each source',
      sampleReport([
        fileInput(
          'a.docx',
          (Object.keys(SOURCES) as SourceId[]).map((document) =>
            finding({ source: { document, where: 'x' } }),
          ),
        ),
      ]),
    ],
    ['a finding about the whole file', sampleReport([fileInput('a.docx', [withoutPlace(finding())])])],
    ['a finding across files, set aside', sampleReport([], [across])],
    ['a file that could not be read', hostileReport()],
    [
      'a file name that looks like an address',
      sampleReport([fileInput('https://example.org/a b?c#d.docx', [finding()])]),
    ],
  ])('holds for %s', (_name, report) => {
    expect(faultsOf(report)).toEqual([]);
  });

  it.each(HOSTILE_STRINGS)('holds for $name', ({ text }) => {
    const note = { reason: text, name: text, date: '2026-11-01' };
    const said: Finding = {
      ...finding({ message: text, fix: text, rule: text }),
      place: { part: text, tag: text, headings: [text, ''], paragraph: 0, excerpt: text },
    };
    expect(
      faultsOf(sampleReport([fileInput(text, [{ ...said, waived: note } as Finding, withoutPlace(said)])])),
    ).toEqual([]);
  });

  it('holds whatever the words, names and places are', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant(HOSTILE), fc.constant(''));
    const place = fc.record({
      part: words,
      tag: words,
      headings: fc.array(words, { maxLength: 3 }),
      paragraph: fc.nat(),
      excerpt: words,
    });
    const findings = fc.array(
      fc
        .record({
          rule: fc.oneof(words, fc.constantFrom(...RULES.map(({ id }) => id))),
          severity: fc.constantFrom(...SEVERITIES),
          message: words,
          fix: words,
          place,
        })
        .map((more) => finding(more)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(words, findings, words, (file, found, reason) => {
        const problem = { reason, message: reason };
        const report = sampleReport([fileInput(file, found), { file: `${file}2`, problem }]);
        expect(faultsOf(report)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what is not SARIF', () => {
    const log = JSON.parse(renderSarif(sampleReport(), RULES)) as { runs: [{ results: object[] }] };
    const [run] = log.runs;
    const withResult = (result: object) => ({ ...log, runs: [{ ...run, results: [result] }] });
    for (const wrong of [
      { ...log, version: '2.0.0' },
      { ...log, more: 1 },
      { ...log, runs: [{ ...run, tool: {} }] },
      { ...log, runs: [{ ...run, language: 'English' }] },
      withResult({ ruleId: 'x' }),
      withResult({ message: { text: 'x' }, level: 'fatal' }),
      withResult({ message: { text: 'x' }, suppressions: [{ status: 'accepted' }] }),
      withResult({ message: { text: 'x' }, locations: [{ physicalLocation: { region: {} } }] }),
    ]) {
      expect(sarifFaults(wrong)).not.toEqual([]);
    }
  });
});
