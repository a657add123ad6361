import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { OFFICE_RELATIONSHIP } from '../support/word-markup';

const rule = 'document-embedded-objects';

export const breaks: RuleFixture['breaks'] = {
  documents: [
    cimsReport().addPart(
      'word/embeddings/oleObject1.bin',
      'no real object',
      'application/vnd.openxmlformats-officedocument.oleObject',
      OFFICE_RELATIONSHIP('oleObject'),
    ),
  ],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /an embedded object \(oleObject1\.bin\)/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'a file': {
    documents: [
      cimsReport().addPart(
        'word/embeddings/roster.xlsx',
        'no real workbook',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        OFFICE_RELATIONSHIP('package'),
      ),
    ],
    expects: [{ rule, severity: 'warning', says: /an embedded file \(roster\.xlsx\)/, times: 1 }],
  },
};
