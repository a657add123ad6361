import { meaningProblem } from '../../../src/casefile';
import { FIELD_NAMES, GROUP_NAMES } from '../../../src/template';

test.each([...FIELD_NAMES, ...GROUP_NAMES, 'section.service-details'])('%s is a meaning', (means) => {
  expect(meaningProblem(means, 'investigation-plan', false)).toBeUndefined();
});

test.each([
  ['incident.idd', false, /^there is no such field; write one of incident\.id, incident\.type/],
  ['Incident', false, /^write a field, whose name begins with one of incident, .*a group \(“allegation”\)/],
  ['', false, /^write a field/],
  ['section.nothing', false, /^write a section of this kind of document, one of section\.service-details/],
  ['client.name', true, /^write a group, one of client, .*because only a group has copies$/],
])('“%s” is none, and it is said what to write', (means, opensCopy, advice) => {
  expect(meaningProblem(means, 'investigation-plan', opensCopy)).toMatch(advice);
});

test('a kind that we have no template of has no sections', () => {
  expect(meaningProblem('section.service-details', 'rcs-investigation-report', false)).toBe(
    'write a field or a group, because no sections are known of this kind of document',
  );
});
