import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { OFFICE_RELATIONSHIP } from '../support/word-markup';

const rule = 'document-text-unreadable';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().part('word/footer1.xml', (xml) => xml.slice(0, xml.length / 2))],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'error', says: /could not be read \(word\/footer1\.xml\), so it has not been checked/ },
];
export const also: RuleFixture['also'] = {
  'a document inserted whole': {
    documents: [
      cimsReport().addPart('word/afchunk.html', '<p>More.</p>', 'text/html', OFFICE_RELATIONSHIP('aFChunk')),
    ],
    expects: [{ rule, severity: 'error', says: /inserted whole \(afchunk\.html\)/, times: 1 }],
  },
};
