import { cimsPlan, cimsReport, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { headingXml, paragraphXml } from '../support/package-edits';

const rule = 'data-value-given-twice';

/** The header of another case, as when a finished report is filled in anew. */
const withHeaderOfAnother = (text: string) =>
  cimsReport().part('word/header1.xml', (xml) => xml.replace('SAMPLE-0001', text));

export const breaks: RuleFixture['breaks'] = { documents: [withHeaderOfAnother('SAMPLE-0009'), cimsPlan()] };
export const holds: RuleFixture['holds'] = { documents: [withHeaderOfAnother('sample 0001'), cimsPlan()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /^“Incident report ID” is “SAMPLE-0001” in one place and “SAMPLE-0009” in another/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'a finding in its field, and a sentence that says otherwise': {
    documents: [
      cimsReport().paragraph('In conclusion, we find that Allegation 1 is unsubstantiated.'),
      cimsPlan(),
    ],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /^Allegation 1: “CIMS outcome” is “Substantiated” in one place and “Unsubstantiated” in another; the first was taken\.$/,
        times: 1,
      },
    ],
  },
  'a finding in its field, and a sentence that says the same': {
    documents: [
      cimsReport().paragraph('In conclusion, we find that Allegation 1 is substantiated.'),
      cimsPlan(),
    ],
    expects: [],
  },
  'typed twice, perhaps of a related incident': {
    documents: [
      typed(
        headingXml('Minutes'),
        paragraphXml('Incident report ID: SAMPLE-0001'),
        paragraphXml('Date of incident: 6/2/2026'),
        paragraphXml('Incident report ID: SAMPLE-0009'),
        paragraphXml('Date of incident: 6 February 2026'),
        paragraphXml('Service provider: One'),
        paragraphXml('Service provider: Another'),
      ),
    ],
    expects: [{ rule, severity: 'warning', times: 1 }, 'completeness-kind-unknown'],
  },
  'two IDs in the one field': {
    documents: [typed(headingXml('Minutes'), paragraphXml('Incident report ID: SAMPLE-0001 / SAMPLE-0009'))],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /^“Incident report ID” seems to hold 2 IDs: “SAMPLE-0001” and “SAMPLE-0009”; the whole was taken for one\.$/,
        times: 1,
      },
      'completeness-kind-unknown',
    ],
  },
};
