import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'document-names-in-properties';
const CORE = 'docProps/core.xml';
const CUSTOM = 'docProps/custom.xml';

export const breaks: RuleFixture['breaks'] = {
  documents: [
    cimsReport().part(CORE, (xml) => xml.replace('Investigation report', 'Report about Sample Client One')),
  ],
};
export const holds: RuleFixture['holds'] = { documents: [cimsReport()] };
export const expects: RuleFixture['expects'] = [
  { rule, severity: 'warning', says: /“Title” holds the name of a client/, times: 1 },
];
export const also: RuleFixture['also'] = {
  'who wrote it': {
    documents: [
      cimsReport().part(CORE, (xml) =>
        xml.replace('<dc:creator>CIMS Report Assistant', '<dc:creator>Example Investigator'),
      ),
    ],
    expects: [{ rule, severity: 'info', says: /name who worked on it \(“Author”\)/, times: 1 }],
  },
  'a custom property': {
    documents: [
      cimsReport().part(CUSTOM, (xml) =>
        xml.replace(
          '</Properties>',
          '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="9" name="Matter"><vt:lpwstr>Example Worker</vt:lpwstr></property></Properties>',
        ),
      ),
    ],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /“Custom: Matter” holds the name of a subject of allegation/,
        times: 1,
      },
    ],
  },
  'a property that is too long to be searched': {
    documents: [
      cimsReport().part(CORE, (xml) => xml.replace('Investigation report', `Report ${'x'.repeat(1000)}`)),
    ],
    expects: [{ rule, severity: 'warning', says: /“Title” is too long to be searched for names/, times: 1 }],
  },
  'more properties than are searched': {
    documents: [
      cimsReport().part(CUSTOM, (xml) =>
        xml.replace(
          '</Properties>',
          `${Array.from({ length: 200 }, (_, n) => `<property name="n${n}"><vt:lpwstr>x</vt:lpwstr></property>`).join('')}</Properties>`,
        ),
      ),
    ],
    expects: [{ rule, severity: 'warning', says: /properties, and only 200 were searched/, times: 1 }],
  },
};
