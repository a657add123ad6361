import type { ReadDocument } from '../../../src/checks';
import { policyFor } from '../../../src/policy';
import { dueDateOfCase } from '../../../src/review';
import { sampleCase } from '../../report/sample';

type Fields = Parameters<typeof sampleCase>[0];
type Kind = Parameters<typeof sampleCase>[2];

const document = (fields: Fields, kind: Kind = 'investigation-report'): ReadDocument => ({
  file: `${kind ?? ''}.docx`,
  caseFile: sampleCase(fields, {}, kind),
  content: {} as ReadDocument['content'],
});
const due = (...documents: ReadDocument[]) =>
  dueDateOfCase({ documents, policy: policyFor(), organisation: {} });

const ENDORSED = { 'incident.endorsedOn': '6 February 2026' };
const FORM = { ...ENDORSED, 'investigation.extensionForm': 'Submitted' };

describe('dueDateOfCase', () => {
  it('is counted from the endorsement of the incident report', () => {
    const found = due(document(ENDORSED));
    expect(found).toMatchObject({ date: '2026-03-19', isGuess: false });
    expect(found?.because).toMatch(/^28 business days after 6 February 2026, .+\.$/u);
  });

  it('is not known where nobody says when that was', () => {
    expect(due(document({}))).toBeUndefined();
    expect(due()).toBeUndefined();
  });

  it('is that of the report, also where the plan says another', () => {
    const plan = document({ 'incident.endorsedOn': '6 January 2026' }, 'investigation-plan');
    expect(due(plan, document(ENDORSED))?.date).toBe('2026-03-19');
    expect(due(plan, document({}))?.date).not.toBe('2026-03-19');
  });
});

describe('an extension', () => {
  it.each([
    [{ 'investigation.extensionDays': '5' }, '2026-03-26', false, /an extension of 5 business days\.$/u],
    [{ 'investigation.extensionDays': '400' }, undefined, false, /the longest extension that there is\.$/u],
    [{}, '2026-03-19', true, /A guess: an extension request form is recorded without/u],
  ])('of %j', (fields, date, isGuess, because) => {
    const found = due(document({ ...FORM, ...fields }));
    if (date !== undefined) expect(found?.date).toBe(date);
    expect(found?.isGuess).toBe(isGuess);
    expect(found?.because).toMatch(because);
  });

  it('by a new form is not counted, and said to be a guess', () => {
    const form = 'New form submitted after the extended date passed';
    const found = due(document({ ...ENDORSED, 'investigation.extensionForm': form }));
    expect(found).toMatchObject({ date: '2026-03-19', isGuess: true });
    expect(found?.because).toContain('a new extension request form is recorded');
  });
});
