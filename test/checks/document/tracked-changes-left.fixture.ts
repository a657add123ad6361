import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { deletionXml, formattingXml, insertionXml, rewriteXml } from '../support/word-markup';

const rule = 'document-tracked-changes-left';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().body(insertionXml('Put in later.') + deletionXml('Taken out.'))],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport().paragraph('Kept. Put in later.')] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /left: text put in “Put in later\.”\.$/, times: 2 },
  { rule, severity: 'warning', says: /left: text taken out “Taken out\.”\.$/ },
];
export const also: RuleFixture['also'] = {
  'a paragraph once': {
    documents: [cimsReport().body(rewriteXml('Old.', 'New.'))],
    expects: [{ rule, says: /“Old\.” and 1 more in this paragraph/, times: 1 }],
  },
  'formatting only': {
    documents: [cimsReport().body(formattingXml('Bold now.'))],
    expects: [{ rule, severity: 'info', says: /^A tracked change of formatting is left/, times: 1 }],
  },
  'formatting in two places': {
    documents: [cimsReport().body(formattingXml('Bold now.') + formattingXml('Here too.'))],
    expects: [{ rule, severity: 'info', says: /^2 tracked changes of formatting are left/, times: 1 }],
  },
  'many places are summed up': {
    documents: [cimsReport().body(Array.from({ length: 9 }, () => insertionXml('Put in.')).join(''))],
    expects: [{ rule, says: /in 4 more paragraphs, the first of them here/, times: 6 }],
  },
};
