import type { DocumentSpec } from '../support/document-spec';
import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import {
  commentedXml,
  COMMENTS_EXTENDED_RELATIONSHIP,
  COMMENTS_EXTENDED_TYPE,
  COMMENTS_TYPE,
  commentsExtendedXml,
  commentsXml,
  OFFICE_RELATIONSHIP,
} from '../support/word-markup';

const rule = 'document-comments-open';

const commented = (texts: readonly string[], resolved: readonly boolean[]): DocumentSpec =>
  cimsReport()
    .body(texts.map((_, index) => commentedXml(index)).join(''))
    .addPart('word/comments.xml', commentsXml(texts), COMMENTS_TYPE, OFFICE_RELATIONSHIP('comments'))
    .addPart(
      'word/commentsExtended.xml',
      commentsExtendedXml(resolved),
      COMMENTS_EXTENDED_TYPE,
      COMMENTS_EXTENDED_RELATIONSHIP,
    );

export const breaks: RuleFixture['breaks'] = { documents: [commented(['Is this the right day?'], [false])] };
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /^A comment is open: “Is this the right day\?”\.$/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'resolved ones': {
    documents: [commented(['Right day?', 'Right place?'], [true, true])],
    expects: [{ rule, severity: 'info', says: /^2 resolved comments stay in the file/, times: 1 }],
  },
  'one of each, the open one without words': {
    documents: [commented([' ', 'Right place?'], [false, true])],
    expects: [
      { rule, severity: 'warning', says: /it has no words/, times: 2 },
      { rule, severity: 'info', says: /^A resolved comment stays/ },
    ],
  },
  'our own are one finding, beside those of others': {
    documents: [
      commented(
        ['CIMS check: Error: one.', 'Why?', 'CIMS check: Error: two.', 'CIMS check: Error: three.'],
        [false, false, false, true],
      ),
    ],
    expects: [
      { rule, severity: 'warning', says: /^2 comments of this check are still in the file\.$/, times: 3 },
      { rule, severity: 'info', says: /^A resolved comment stays/ },
    ],
  },
  'many are summed up': {
    documents: [
      commented(
        Array.from({ length: 8 }, () => 'Why?'),
        Array.from({ length: 8 }, () => false),
      ),
    ],
    expects: [{ rule, severity: 'warning', says: /^3 more comments are open/, times: 6 }],
  },
};
