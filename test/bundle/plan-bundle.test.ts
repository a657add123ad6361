import { attachmentsOf, buildBundle, mayGoUnread, planBundle } from '../../src/bundle';
import { finding, sampleCase } from '../report/sample';
import { attachment, bundleInput, bytesOf, sampleDocument } from './sample';

describe('the plan of a bundle', () => {
  test('has the name, the files and their order that the bundle has', async () => {
    const plan = sampleDocument(
      'plan.docx',
      sampleCase({ 'incident.id': 'SAMPLE-0001' }, {}, 'investigation-plan'),
    );
    const input = bundleInput([plan, sampleDocument('report.docx')], {
      attachments: [attachment('photo.jpg')],
    });
    const planned = await planBundle(input);
    const built = await buildBundle(input);
    expect(planned).toMatchObject({ name: built.name, draft: false, lacks: [], incidentId: 'SAMPLE-0001' });
    expect(planned.refused).toBeUndefined();
    expect(planned.files.map(({ name, original }) => [name, original])).toEqual([
      ['1-investigation-report.docx', 'report.docx'],
      ['2-investigation-plan.docx', 'plan.docx'],
      ['4-attachment-1.jpg', 'photo.jpg'],
    ]);
    expect(built.manifest.files.slice(0, 3).map(({ name }) => name)).toEqual(
      planned.files.map(({ name }) => name),
    );
  });

  test('is a draft where an error is left or something is lacking, and says what', async () => {
    const withError = bundleInput(undefined, {
      findings: { 'report.docx': [finding({ severity: 'error' })] },
    });
    expect(await planBundle(withError)).toMatchObject({ draft: true, counts: { error: 1 }, lacks: [] });
    const withoutId = bundleInput([sampleDocument('report.docx', sampleCase({}))]);
    expect(await planBundle(withoutId)).toMatchObject({
      draft: true,
      name: 'CIMS-_no-id-2026-11-22-DRAFT.zip',
      lacks: ['No document gives an incident report ID.'],
    });
  });

  test('of files that make no bundle says why, and still lists them', async () => {
    const twice = bundleInput([sampleDocument('a.docx'), sampleDocument('b.docx')]);
    const planned = await planBundle(twice);
    expect(planned).toMatchObject({ draft: true, refused: { reason: 'two-of-a-kind' } });
    expect(planned.files).toHaveLength(2);
    await expect(buildBundle({ ...twice, draft: true })).rejects.toMatchObject({
      name: 'BundleRefused',
      message: planned.refused?.message,
    });
  });
});

test('making a bundle tells of each file that went in', async () => {
  const told: number[][] = [];
  const input = bundleInput(undefined, { attachments: [attachment('photo.jpg')] });
  await buildBundle(input, (done, of) => told.push([done, of]));
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test.each([
  ['photo.jpg', 'not-a-word-document', true],
  ['scan.pdf', 'pdf', true],
  ['scan.PDF', 'empty-file', false],
  ['report.docx', 'zip-damaged', false],
  ['report.DOC', 'old-word-format', false],
  ['README', 'not-a-word-document', false],
])('%s that cannot be read (%s) may go along: %s', (file, reason, may) => {
  expect(mayGoUnread(file, reason)).toBe(may);
});

describe('the RCS report among the attachments', () => {
  const along = ['one.pdf', 'two.pdf'].map((file) => ({ file, bytes: bytesOf(file), reason: 'pdf' }));
  const rcs = [sampleCase({}, {}, 'cims-recommendations', 'rcs')];
  const found = (...input: Parameters<typeof attachmentsOf>) =>
    attachmentsOf(...input)
      .filter(({ role }) => role === 'rcs-investigation-report')
      .map(({ file }) => file);

  test('is the one that is named, else the only PDF of an RCS case without a report', () => {
    expect(found(along, rcs, 'two.pdf')).toEqual(['two.pdf']);
    expect(found(along, rcs)).toEqual([]);
    expect(found(along.slice(0, 1), rcs)).toEqual(['one.pdf']);
    expect(found(along.slice(0, 1), [sampleCase()])).toEqual([]);
    expect(found(along.slice(0, 1), [...rcs, sampleCase({}, {}, 'rcs-investigation-report', 'rcs')])).toEqual(
      [],
    );
    expect(found([], rcs)).toEqual([]);
  });
});
