import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'document-macros';
const MACRO_DOCUMENT = 'application/vnd.ms-word.document.macroEnabled.main+xml';

const macroEnabled = cimsReport().part('[Content_Types].xml', (xml) =>
  xml.replace(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    MACRO_DOCUMENT,
  ),
);

export const breaks: RuleFixture['breaks'] = {
  documents: [
    macroEnabled.addPart(
      'word/vbaProject.bin',
      'no real program',
      'application/vnd.ms-office.vbaProject',
      'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
    ),
  ],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /carries macros/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'may carry macros and carries none': {
    documents: [macroEnabled],
    expects: [{ rule, severity: 'info', says: /and carries none/, times: 1 }],
  },
};
