import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { struckXml } from '../support/word-markup';

const rule = 'document-struck-out-text';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().body(struckXml('No longer so.'))],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport().body(struckXml(' '))] };
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^Text is struck out here and was not read: “No longer so\.”\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'many places are summed up': {
    documents: [cimsReport().body(Array.from({ length: 9 }, () => struckXml('No longer.')).join(''))],
    expects: [{ rule, says: /^Text is struck out in 4 more places/, times: 6 }],
  },
};
