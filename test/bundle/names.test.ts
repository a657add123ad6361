import fc from 'fast-check';
import { bundleName, safeIncidentId } from '../../src/bundle/names';

const none = new Set<string>();

describe('safeIncidentId', () => {
  it.each([
    ['SAMPLE-0001', 'SAMPLE-0001'],
    ['IRD 12/3', 'IRD_2012_2f3'],
    ['a_b', 'a_5fb'],
    ['../x', '_2e_2e_2fx'],
    ['é', '_c3_a9'],
  ])('writes %j as %s', async (id, safe) => {
    expect(await safeIncidentId(id, none)).toBe(safe);
  });

  it('never makes one name of two IDs, nor one that a file system would not take', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (one, other) => {
        const [a, b] = [await safeIncidentId(one, none), await safeIncidentId(other, none)];
        expect(a).toMatch(/^[A-Za-z0-9_-]{0,60}$/u);
        if (one !== other) expect(a).not.toBe(b);
      }),
    );
  });

  it.each([
    'SAMPLE-1\tDate of birth:\t3/3/2016',
    'SAMPLE-1 Client: Sample Client One',
    'SAMPLE-1 Fictional',
    'Fictional Person',
    'SAMPLE-1 3.3.2016',
  ])('does not write into a file name what stands beside an ID: %j', async (id) => {
    expect(await safeIncidentId(id, none)).toMatch(/^_h[0-9a-f]{24}$/u);
  });

  it('writes a long ID, and one that is somebody’s name, by its sum', async () => {
    const personal = new Set(['fictional', 'person']);
    const long = 'X'.repeat(61);
    expect(await safeIncidentId(long, none)).toMatch(/^_h[0-9a-f]{24}$/u);
    expect(await safeIncidentId(`${long}Y`, none)).not.toBe(await safeIncidentId(long, none));
    expect(await safeIncidentId('Fictional', personal)).toMatch(/^_h/u);
    expect(await safeIncidentId('Fictional-Person-1', personal)).toMatch(/^_h/u);
    expect(await safeIncidentId('PERSON-0001', personal)).toBe('PERSON-0001');
    expect(await safeIncidentId(null, personal)).toBe('_no-id');
  });
});

describe('bundleName', () => {
  it('says when it is a draft', () => {
    expect(bundleName('A', '2026-11-22', false)).toBe('CIMS-A-2026-11-22.zip');
    expect(bundleName('A', '2026-11-22', true)).toBe('CIMS-A-2026-11-22-DRAFT.zip');
  });
});
