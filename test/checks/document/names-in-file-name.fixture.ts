import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'document-names-in-file-name';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().named('Report Sample Client Two final.docx')],
};
export const holds: RuleFixture['holds'] = {
  documents: [cimsReport().named('Sample client report one, final.docx')],
};
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /the name of a client, and/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'a subject of allegation, written together': {
    documents: [cimsReport().named('2026-09 ExampleWorkerReport.docx')],
    expects: [{ rule, says: /the name of a subject of allegation/, times: 1 }],
  },
  'a family name alone': {
    documents: [
      cimsReport()
        .withIn('client', 2, { 'client.name': 'Samplé Fictionson' })
        .named('fictionson_report.docx'),
    ],
    expects: [{ rule, says: /the name of a client/, times: 1 }],
  },
};
