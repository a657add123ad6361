import { cimsPlan, cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'case-kind-duplicated';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport(), cimsReport().named('investigation-report-2.docx'), cimsPlan()],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport(), cimsPlan()] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^“investigation-report.docx” and “investigation-report-2.docx” are both taken for the same kind/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'three of a kind': {
    documents: [cimsReport(), cimsReport().named('b.docx'), cimsReport().named('c.docx')],
    expects: [{ rule, says: /, “b.docx” and “c.docx” are all taken/, times: 1 }],
  },
};
