import { caseReview } from '../../fixtures/other-templates/case-review';
import { coveringLetter } from '../../fixtures/other-templates/covering-letter';
import { extensionRequest } from '../../fixtures/other-templates/extension-request';
import { outcomeAndRca } from '../../fixtures/other-templates/outcome-and-rca';
import { messagesOf, review } from './reviewed';

// They hold many of the same fields. Held against what an investigation report must hold they would get a dozen
// findings that are false; passed over they would be called ready. So they are said to be something else.
test.each([
  ['a case review report', caseReview, /title “.*case review report” is that of another kind of document/],
  [
    'an outcome and root cause analysis',
    outcomeAndRca,
    /root cause analysis report” is that of another kind/,
  ],
  ['a request for an extension', extensionRequest, /title “Request for extension of due date”/],
  [
    'a covering letter that names a report',
    coveringLetter,
    /It is a letter that begins “Dear Example Officer”/,
  ],
])('%s is none of the documents that are checked, and is not ready', (_, bytes, because) => {
  const reviewed = review(bytes);
  expect(reviewed.caseFile.kind.value).toBe('unknown');
  expect(reviewed.caseFile.kind.because).toMatch(because);
  expect(reviewed.caseFile.sections).toEqual([]);
  expect(reviewed.isReady).toBe(false);
  expect(messagesOf(reviewed, 'completeness-kind-unknown')).toHaveLength(1);
  expect(messagesOf(reviewed, 'completeness-section-missing')).toEqual([]);
  expect(messagesOf(reviewed, 'completeness-field-empty')).toEqual([]);
});

test('what they say of the case is read all the same', () => {
  expect(review(caseReview).data.fields['incident.id']).toBe('SAMPLE-14');
  expect(review(caseReview).data.groups.allegation).toBeUndefined();
  expect(review(outcomeAndRca).data.groups.client).toEqual([
    { 'client.name': 'Sample Client One', 'client.dateOfBirth': '4/5/2012' },
  ]);
  expect(review(extensionRequest).data.fields['investigation.dueOn']).toBe('10 April 2026');
});
