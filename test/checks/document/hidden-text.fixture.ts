import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { hiddenXml, unseenXml } from '../support/word-markup';

const rule = 'document-hidden-text';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().body(hiddenXml('Not for everybody.'))],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport().body(hiddenXml(' '))] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /^Text is hidden here: “Not for everybody\.”\.$/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'in the colour of what is behind it': {
    documents: [cimsReport().body(unseenXml('Not for everybody.', '<w:color w:val="FFFFFF"/>'))],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /^Text here has the colour of what is behind it, so nobody sees it: “Not for everybody\.”\.$/,
        times: 1,
      },
    ],
  },
  'too small': {
    documents: [cimsReport().body(unseenXml('Not for everybody.', '<w:sz w:val="2"/>'))],
    expects: [{ rule, says: /^Text here is too small to be seen: “Not for everybody\.”\.$/, times: 1 }],
  },
  'many places are summed up': {
    documents: [cimsReport().body(Array.from({ length: 9 }, () => hiddenXml('Not seen.')).join(''))],
    expects: [{ rule, says: /^Text is hidden in 4 more places/, times: 6 }],
  },
};
