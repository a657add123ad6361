import { renderText } from '../../src/report';
import { fileInput, finding, hostileReport, sampleReport } from './sample';

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('renderText', () => {
  it('gives for each finding what, where, how to mend, source and standing', () => {
    const text = renderText(sampleReport());
    for (const part of [
      'report.docx: investigation report, CIMS investigation: ready (1 warning)',
      'Warning  The sample is not right. [data-sample]',
      'where   Incident details',
      '“SAMPLE-0001”',
      'mend    Put the sample right.',
      'CIMS review – FAQ, Question 1',
      '(stated in the source)',
      '1 file: 1 ready; 1 warning.',
      'Checked as at 2026-11-22 against sample-policy 1, cims-report 9.9.9.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says that nothing was found rather than nothing', () => {
    expect(renderText(sampleReport([fileInput('a.docx', [])]))).toContain('ready (nothing found)');
  });

  it('calls no file ready whose case lacks something', () => {
    const text = renderText(sampleReport([fileInput('a.docx', [])]), { lacks: ['There is no report.'] });
    expect(text).toContain(': no error in the way (nothing found)');
    expect(text).toContain('Not complete\n  There is no report.\n');
    expect(text).toContain('1 file: 0 ready, 1 of a case that is not complete;');
  });

  it('does not say so of files that nobody could read', () => {
    const unread = { file: 'a.pdf', problem: { reason: 'pdf', message: 'This is a PDF.' } };
    const text = renderText(sampleReport([unread]));
    expect(text).toContain('1 file: 0 ready, 1 could not be read.');
    expect(text).not.toContain('nothing found');
  });

  it('says of a finding about the whole file no place, of one without headings the paragraph', () => {
    const { place, ...whole } = finding();
    const bare = { ...place, part: 'word/document.xml', headings: [], paragraph: 4, excerpt: '' };
    const footer = { ...bare, part: 'word/footer2.xml', headings: [] };
    expect(renderText(sampleReport([fileInput('a.docx', [whole])]))).not.toContain('where');
    expect(renderText(sampleReport([fileInput('a.docx', [finding({ place: bare })])]))).toContain(
      'paragraph 5',
    );
    expect(renderText(sampleReport([fileInput('a.docx', [finding({ place: footer })])]))).toContain(
      'page footer',
    );
  });

  it('groups what is across files by case, and shows waivers', () => {
    const waived = { reason: 'Seen', name: 'Example Person', date: '2026-11-01' };
    const of = (files: string[], incidentId: string | null) => ({ ...finding(), files, incidentId, waived });
    const text = renderText(
      sampleReport(
        [],
        [of(['a.docx', 'b.docx'], 'X-1'), of(['a.docx', 'b.docx'], 'X-1'), of(['c.docx'], null)],
      ),
    );
    expect(text.match(/Across the files/gu)).toHaveLength(2);
    expect(text).toContain('Across the files of X-1 (a.docx, b.docx)');
    expect(text).toContain('Across the files of the case (c.docx)');
    expect(text).toContain('waived  Seen (decided by Example Person on 2026-11-01)');
  });

  it('lets nothing of a document reach the terminal but visible characters', () => {
    const text = renderText(hostileReport());
    for (const line of text.split('\n')) expect(line).not.toMatch(UNSAFE);
    expect(text).toContain('\\u{001b}[31mred\\u{009b}2J\\u{202e}evil\\u{200b}');
    expect(text).toContain('1 could not be read');
  });

  it('is coloured only when asked, and then only by escapes of its own', () => {
    expect(renderText(sampleReport())).not.toContain('\u001b');
    const coloured = renderText(hostileReport(), { colour: true });
    expect(coloured).toContain('\u001b[31;1mError');
    expect(coloured).not.toContain('\u001b[31mred');
  });
});

test('says what each file was taken for, and why', () => {
  const text = renderText(sampleReport());
  expect(text).toContain('Its title says so. The sample says so.');
});

it('shows every kind of decision, and those that came to nothing', () => {
  const note = { reason: 'Seen', name: 'Example Person', date: '2026-11-01' };
  const marked = {
    ...finding(),
    markedWrong: { ...note, from: 'document' as const, shownOnly: true as const },
    assigned: { ...note, reason: '', to: 'Example Writer' },
  };
  const report = sampleReport([fileInput('a.docx', [marked])]);
  const decision = { kind: 'waive' as const, rule: 'data-none', ...note };
  const text = renderText({
    ...report,
    droppedDecisions: [{ decision, why: 'gone', sentence: 'Its rule finds nothing.' }],
  });
  expect(text).toContain(
    'wrong   Seen (decided by Example Person on 2026-11-01; kept inside the document and not counted)',
  );
  expect(text).toContain('assign  to Example Writer (decided by Example Person on 2026-11-01)');
  expect(text).toContain(
    'The waiver of data-none (Example Person, 2026-11-01) was not applied. Its rule finds nothing.',
  );
});
