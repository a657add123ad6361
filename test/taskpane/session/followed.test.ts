import { followed } from '../../../taskpane/session/keeping/followed';
import { EMPTY_STATE } from '../../../taskpane/session/kept-state';

const about = (file?: string) => ({
  kind: 'waive' as const,
  rule: 'r',
  reason: 'Known',
  name: 'Sample Reviewer',
  date: '2026-11-22',
  ...(file !== undefined && { file }),
});
const kept = { ...EMPTY_STATE, decisions: [about('Document.docx'), about('plan.docx'), about()] };

test('decisions about a document follow it to another name, and no others do', () => {
  const named = followed(kept, 'Document.docx');
  expect(named).toEqual({ ...kept, document: 'Document.docx' });
  expect(followed(named, 'report.docx')).toEqual({
    ...kept,
    document: 'report.docx',
    decisions: [about('report.docx'), about('plan.docx'), about()],
  });
});

test('where there is nothing to follow, what is kept is the very same', () => {
  expect(followed(EMPTY_STATE, 'report.docx')).toBe(EMPTY_STATE);
  const named = followed(kept, 'report.docx');
  expect(followed(named, 'report.docx')).toBe(named);
  expect(named.decisions).toBe(kept.decisions);
});
