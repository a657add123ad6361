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
};
