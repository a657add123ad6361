import { applyWaivers, totalCounts, type Waiver } from '../../src/report';
import { parseWaiverFile } from '../../src/report/waiver-file';
import { fileInput, finding, sampleReport, withoutPlace } from './sample';

const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  rule: 'data-sample',
  reason: 'Seen',
  name: 'Example Person',
  date: '2026-11-01',
  ...more,
});

const waivedIn = (waivers: readonly Waiver[], report = sampleReport()) =>
  applyWaivers(report, waivers).report.files.flatMap(({ findings }) => findings.map(({ waived }) => waived));

describe('applyWaivers', () => {
  it.each([
    ['by rule', {}, true],
    ['by another rule', { rule: 'data-other' }, false],
    ['by file', { file: 'report.docx' }, true],
    ['by another file', { file: 'other.docx' }, false],
    ['by tag', { place: 'cims:incident.id' }, true],
    ['by heading', { place: 'Incident  details' }, true],
    ['by another place', { place: 'Endorsement' }, false],
    ['by words there', { excerpt: 'SAMPLE' }, true],
    ['by words that are not there', { excerpt: 'nothing' }, false],
  ])('matches %s: %j', (_name, more, matches) => {
    const { unused } = applyWaivers(sampleReport(), [waiver(more)]);
    const decided = { reason: 'Seen', name: 'Example Person', date: '2026-11-01' };
    expect(waivedIn([waiver(more)])).toEqual([matches ? decided : undefined]);
    expect(unused).toHaveLength(matches ? 0 : 1);
  });

  it.each(['stated', 'confirmed', 'suggested'] as const)('never waives an error (%s)', (standing) => {
    const report = sampleReport([fileInput('report.docx', [finding({ severity: 'error', standing })])]);
    const { report: after, refused, unused } = applyWaivers(report, [waiver()]);
    expect(after).toEqual(report);
    expect(refused).toEqual([waiver()]);
    expect(unused).toEqual([]);
  });

  it('waives a warning across files, by the name of any of them', () => {
    const across = { ...finding(), files: ['a.docx', 'b.docx'], incidentId: null };
    const { report } = applyWaivers(sampleReport([], [across]), [waiver({ file: 'b.docx' })]);
    expect(report.crossDocument[0]?.waived?.reason).toBe('Seen');
  });

  it('needs a place to match one, and leaves notes alone', () => {
    const whole = withoutPlace(finding());
    const report = sampleReport([fileInput('report.docx', [whole, finding({ severity: 'info' })])]);
    expect(waivedIn([waiver({ place: 'Endorsement' }), waiver({ excerpt: 'x' })], report)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('changes no count', () => {
    const report = sampleReport();
    expect(totalCounts(applyWaivers(report, [waiver()]).report)).toEqual(totalCounts(report));
  });
});

describe('parseWaiverFile', () => {
  it('reads what the help says', () => {
    const full = waiver({ file: 'a.docx', place: 'x', excerpt: 'y' });
    expect(parseWaiverFile(JSON.stringify([waiver(), full]))).toEqual({ waivers: [waiver(), full] });
  });

  it.each([
    ['no JSON', '{', 'it is not JSON'],
    ['no list', '{}', 'the whole file: write a list, in square brackets'],
    ['a list of something else', '["x"]', '0: write each waiver as an object, in braces'],
    [
      'no reason',
      JSON.stringify([{ ...waiver(), reason: ' ' }]),
      '0.reason: write it as text, and do not leave it empty',
    ],
    [
      'a number for a name',
      JSON.stringify([{ ...waiver(), name: 5 }]),
      '0.name: write it as text, and do not leave it empty',
    ],
    [
      'no date',
      JSON.stringify([{ ...waiver(), date: '1/11/2026' }]),
      '0.date: write a day that exists as yyyy-mm-dd',
    ],
    [
      'a name that it does not know',
      JSON.stringify([{ ...waiver(), severity: 'error' }]),
      '0: there is no setting called severity, so correct the name or take it out',
    ],
  ])('names what is wrong: %s', (_name, json, problem) => {
    expect(parseWaiverFile(json)).toEqual({ problems: [problem] });
  });
});
