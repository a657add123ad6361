import type { Manifest, Recheck, RecheckedFinding } from '../../src/bundle';
import { verifiedText } from '../../src/cli/verified-text';

const manifest = (more: Partial<Manifest> = {}): Manifest =>
  ({
    status: 'ready',
    incidentId: 'SAMPLE-0001',
    today: '2026-09-16',
    tool: { name: 'cims-report', version: '0.0.9' },
    policy: { id: 'sample', version: '1' },
    files: [{}, {}],
    findings: [],
    ...more,
  }) as unknown as Manifest;

const made = { tool: { name: 'cims-report', version: '0.0.9' }, policy: { id: 'sample', version: '1' } };

const finding = (at: number): RecheckedFinding => ({
  files: ['1-report.docx'],
  rule: 'data-sample',
  severity: 'warning',
  message: `Finding ${String(at)}.`,
});

const recheck = (more: Partial<Recheck> = {}): Recheck => ({
  then: made,
  now: { ...made, tool: { ...made.tool, version: '9.9.9' } },
  sameRules: false,
  newRules: [],
  added: [],
  gone: [],
  unread: [],
  ...more,
});

const text = (more: Partial<Recheck>, of = manifest()): string =>
  verifiedText({ bundle: 'a.zip', ok: true, problems: [], manifest: of, recheck: recheck(more) });

describe('verifiedText', () => {
  it('says what is wrong with a bundle that does not verify', () => {
    const problems = [{ code: 'changed' as const, message: 'case.json was changed.' }];
    expect(verifiedText({ bundle: 'a.zip', ok: false, problems })).toBe(
      'a.zip: does not verify.\n  case.json was changed. [changed]\n',
    );
  });

  it('says of which case it is, whether it is a draft, and what was set aside for it to be ready', () => {
    const plain = { bundle: 'a.zip', ok: true, problems: [] };
    expect(verifiedText({ ...plain, manifest: manifest({ status: 'draft', incidentId: null }) })).toContain(
      'a.zip: verified: a draft, 2026-09-16; 2 files',
    );
    const waived = { reason: 'Seen.', name: 'Example Person', date: '2026-09-15' };
    const findings = [
      {
        files: ['1-report.docx'],
        rule: 'data-value-given-twice',
        severity: 'error' as const,
        standing: 'suggested' as const,
        message: 'Twice.',
        waived,
      },
    ];
    expect(verifiedText({ ...plain, manifest: manifest({ findings }) })).toContain(
      'a ready bundle of SAMPLE-0001, with 1 error set aside by Example Person, 2026-09-16',
    );
  });

  it('says what it was made with and what the rules of today find, twenty by name', () => {
    const said = text({ added: Array.from({ length: 23 }, (_, at) => finding(at)) });
    expect(said).toContain('Made with cims-report 0.0.9 (sample 1); checked again with 9.9.9 (sample 1).');
    expect(said).toContain('Today’s rules find 23 things more in it:');
    expect(said).toContain('Warning: Finding 19. (1-report.docx) [data-sample]');
    expect(said).not.toContain('Finding 20.');
    expect(said).toContain('and 3 more.');
    expect(said).toContain('An organisation file is not part of a bundle');
  });

  it('says where nothing differs, and with the same rules', () => {
    const said = text({ sameRules: true });
    expect(said).toContain('Checked again with the rules that it was made with (0.0.9, sample 1).');
    expect(said).toContain('find nothing more');
    expect(said).not.toContain('organisation file');
  });

  it('says what is found no longer, and what cannot be read', () => {
    const unread = [{ file: '2-plan.docx', sentence: 'It is too large.' }];
    expect(text({ gone: [finding(1)], unread })).toContain(
      '1 finding of its check report is not found today:',
    );
    expect(text({ gone: [finding(1), finding(2)], unread })).toContain(
      '2 findings of its check report are not',
    );
    expect(text({ unread })).toContain('2-plan.docx cannot be read today: It is too large.');
  });
});
