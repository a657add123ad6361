import { headingXml, paragraphXml } from '../support/package-edits';
import { cimsReport, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-prompts-showing';
const empty = (title: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${paragraphXml('Enter text.')}</w:sdtContent></w:sdt>`;

export const breaks: RuleFixture['breaks'] = {
  documents: [
    cimsReport().without(
      'incident.location',
      'incident.awareOn',
      'incident.endorsedOn',
      'investigation.startedOn',
    ),
  ],
};
export const holds: RuleFixture['holds'] = {
  documents: [typed('Minutes')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'info',
    says: /^3 prompts are still showing under “Incident summary details” \(“Secondary incident type”, “Date the service provider became aware” and “Where the incident happened”\)/,
  },
  'completeness-field-empty',
];
export const holdsExpects: RuleFixture['holdsExpects'] = [
  'completeness-kind-unknown',
  'data-incident-id-missing',
];
export const also: RuleFixture['also'] = {
  'in a document that is none of ours, by its headings': {
    documents: [
      typed(empty(''), headingXml('Members'), empty('Name'), empty('Age'), empty('Town'), empty('Street')),
    ],
    expects: [
      { rule, says: /^One prompt is still showing, and will be seen/, times: 2 },
      { rule, says: /^4 prompts are still showing under “Members” \(“Name”, “Age”, “Town” and 1 more\)/ },
      'completeness-kind-unknown',
      'data-incident-id-missing',
    ],
  },
};
