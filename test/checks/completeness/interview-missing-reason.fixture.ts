import { cimsPlan, cimsReport, typed } from '../support/document-spec';
import { headingXml, paragraphXml } from '../support/package-edits';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-interview-missing-reason';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().withIn('interview', 4, { 'interview.notHeldReason': '' })],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport(), cimsPlan()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /^Interview 4 was neither held nor explained\.$/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'a client who was not heard': {
    documents: [cimsReport().remove('interview', 2)],
    expects: [{ rule, severity: 'warning', says: /^Client 2 is not among the people interviewed/, times: 1 }],
  },
  'an interview whose date is still to come was not held': {
    documents: [cimsReport().withIn('interview', 3, { 'interview.date': 'TBA', 'interview.summary': 'Nil' })],
    expects: [{ rule, says: /^Interview 3/, times: 1 }, 'data-date-impossible'],
  },
  'clients may be given by their roles, and names may be short': {
    documents: [
      cimsReport()
        .withIn('interview', 1, { 'interview.person': 'The older child' })
        .withIn('interview', 2, { 'interview.person': 'The younger child' }),
      cimsReport()
        .withIn('interview', 1, { 'interview.role': '', 'interview.person': 'Client One' })
        .named('b.docx'),
    ],
    expects: ['case-kind-duplicated', 'completeness-field-empty'],
  },
  'prose under a heading is for a person to read': {
    documents: [
      typed(
        headingXml('Reportable conduct investigation report'),
        headingXml('Allegation 1 – physical violence'),
        paragraphXml('It is alleged that Example Worker pushed Sample Client One.'),
        headingXml('Interviews'),
        paragraphXml('Sample Client One was interviewed on 10 March 2026.'),
      ),
    ],
    expects: [
      'completeness-kind-unknown',
      'data-incident-id-missing',
      'completeness-allegation-without-finding',
    ],
  },
  'no interview at all is an empty group': {
    documents: [cimsReport().remove('interview')],
    expects: [{ rule: 'completeness-field-empty', says: /“Interview”/, times: 1 }],
  },
};
