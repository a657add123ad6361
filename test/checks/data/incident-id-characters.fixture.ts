import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'data-incident-id-characters';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().with('incident.id', 'SAMPLE\u200b-0001')],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().with('incident.id', 'SAMPLE\u00a0–\u00a00001 (#1)')],
};
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /not all of it is plain letters and figures \(U\+200B\)/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'letters and figures of other scripts are named': {
    documents: [cimsReport().with('incident.id', 'S\u0410MPLE-\uff11')],
    expects: [{ rule, says: /\(U\+0410 and U\+FF11\)/ }],
  },
  'a handful of characters is named': {
    documents: [cimsReport().with('incident.id', '\u0410\u0411\u0412\u0413\u0414\u0415\u0416 1')],
    expects: [{ rule, says: /, U\+0414 and 2 more\)/ }],
  },
  'a note that there is no ID yet is none': {
    documents: [cimsReport().with('incident.id', 'Not yet known')],
    expects: ['data-incident-id-missing'],
  },
};
