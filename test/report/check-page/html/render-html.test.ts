import { createHash } from 'node:crypto';
import { renderHtml } from '../../../../src/report';
import { summariseCase } from '../../../../src/review';
import { fileInput, finding, hostileReport, sampleReport } from '../../sample';

const problem = { reason: 'pdf', message: 'This is a PDF.' };

describe('renderHtml', () => {
  it('allows its own style sheet by its hash and nothing else', () => {
    const page = renderHtml(sampleReport());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(page)?.[1];
    const style = /<style>([\s\S]*?)<\/style>/u.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('loads nothing: no script, no picture, no frame, no import, no style of an element', () => {
    const page = renderHtml(hostileReport());
    expect(page).not.toMatch(/<(?:script|img|iframe|link|object|embed|video|audio|base|form)\b/iu);
    // The one drawing is lines and words, and refers to nothing.
    const [drawing = ''] = /<svg[\s\S]*<\/svg>/u.exec(page) ?? [];
    expect(new Set([...drawing.matchAll(/<([a-z]+)/gu)].map(([, tag]) => tag))).toEqual(
      new Set(['svg', 'title', 'desc', 'line', 'text']),
    );
    expect(drawing).not.toMatch(/href|style=/iu);
    expect(page).not.toMatch(/@import|url\(|\ssrc=|\sstyle=|\son\w+=/iu);
  });

  it('escapes everything that a document said', () => {
    const page = renderHtml(hostileReport(), {
      title: '<b>',
      subtitle: '<i>',
      notChecked: ['<u>'],
      lacks: ['<s>'],
    });
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\\u{001b}[31mred');
    expect(page).toContain('&quot;&#39;&amp;=1+1');
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    for (const tag of ['<b>', '<i>', '<u>', '<s>']) expect(page).not.toContain(tag);
  });

  it('gives each finding its words, place, mend, source with address, standing and rule', () => {
    const page = renderHtml(sampleReport());
    for (const part of [
      'The sample is not right.',
      '<dt>Where</dt><dd>Incident details</dd>',
      '<q>SAMPLE-0001</q>',
      '<dt>How to mend it</dt><dd>Put the sample right.</dd>',
      'href="https://providers.dffh.vic.gov.au/cims"',
      'stated in the source',
      '<code>data-sample</code>',
    ]) {
      expect(page).toContain(part);
    }
  });

  it.each([
    ['Not ready: 1 error left.', [fileInput('a.docx', [finding({ severity: 'error' })])]],
    ['No errors. 1 warning for a person to look at.', [fileInput('a.docx', [finding()])]],
    ['No errors and no warnings.', [fileInput('a.docx', [])]],
    ['1 file could not be read.', [fileInput('a.docx', []), { file: 'b.pdf', problem }]],
  ])('opens with the summary: %s', (verdict, files) => {
    const page = renderHtml(sampleReport(files));
    expect(page.indexOf(verdict)).toBeGreaterThan(page.indexOf('id="summary-title"'));
    expect(page.indexOf(verdict)).toBeLessThan(page.indexOf('id="file-1"'));
  });

  it('never calls the whole ready while something is lacking', () => {
    const page = renderHtml(sampleReport([fileInput('a.docx', [])]), { lacks: ['There is no report.'] });
    expect(page).toContain('<p>Not complete.</p>\n<p>There is no report.</p>');
    expect(page).not.toContain('No errors and no warnings');
    expect(page).not.toMatch(/>Ready\b/u);
    expect(page).toContain('>No error in the way<');
  });

  it('says which case lacks something, and calls only the files of the others ready', () => {
    const files = [fileInput('plan.docx', []), fileInput('report.docx', [])];
    const summary = (incidentId: string, file: string) => ({
      ...summariseCase({ incidentId, because: '', isGuess: false, files: [], across: [] }),
      files: [file],
      lacks: incidentId === 'SAMPLE-1' ? ['There is no report.'] : [],
    });
    const page = renderHtml({
      ...sampleReport(files),
      cases: [summary('SAMPLE-1', 'plan.docx'), summary('SAMPLE-2', 'report.docx')],
    });
    expect(page).toContain('<p>Not complete.</p>\n<p>SAMPLE-1: There is no report.</p>');
    expect(page.split('>No error in the way<')).toHaveLength(3);
    expect(page.split('>Ready<')).toHaveLength(3);
  });

  it('has headings in order without a gap, one h1, landmarks and a language', () => {
    const page = renderHtml(hostileReport());
    const levels = [...page.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const tag of ['<html lang="en-AU">', '<header>', '<main id="main">', '<footer>'])
      expect(page).toContain(tag);
    const named = [...page.matchAll(/aria-labelledby="([^"]+)"/gu)].map(([, id]) => id);
    for (const id of named.flatMap((ids = '') => ids.split(' '))) expect(page).toContain(`id="${id}"`);
  });

  it('shows what is across files, what was not checked, and waivers', () => {
    const waived = { reason: 'Seen', name: 'Example Person', date: '2026-11-01' };
    const across = { ...finding({ message: 'They differ.' }), files: ['a.docx'], incidentId: null, waived };
    const page = renderHtml(sampleReport([fileInput('a.docx', [])], [across]), {
      notChecked: ['1-report.pdf'],
    });
    expect(page.slice(page.indexOf('id="across"'))).toContain('They differ.');
    expect(page).toContain('files that are no Word documents are read: 1-report.pdf.');
    expect(page).toContain('Seen (decided by Example Person on 2026-11-01)');
  });

  it('says of a source that was not read that it was not read, and of none without an address no link', () => {
    const of = (document: 'cims-policy' | 'product') => finding({ source: { document, where: 'x' } });
    const page = renderHtml(sampleReport([fileInput('a.docx', [of('cims-policy'), of('product')])]));
    expect(page).toContain('not read by the authors of this tool');
    expect(page).toContain('<dd>The design of this tool, x');
  });
});
