import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { OFFICE_RELATIONSHIP } from '../support/word-markup';

const rule = 'document-external-content';

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().addExternal(OFFICE_RELATIONSHIP('image'), 'https://pictures.example/map.png')],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    cimsReport()
      .addExternal(OFFICE_RELATIONSHIP('hyperlink'), 'https://provider.example/')
      .addExternal(OFFICE_RELATIONSHIP('hyperlink'), 'mailto:investigator@provider.example'),
  ],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /shows a picture that is kept outside it \(https:\/\/pictures\.example/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'a template from elsewhere': {
    documents: [
      cimsReport().addExternal(
        OFFICE_RELATIONSHIP('attachedTemplate'),
        'https://templates.example/report.dotm',
      ),
    ],
    expects: [{ rule, severity: 'warning', says: /fetches its template from outside/, times: 1 }],
  },
  'a template on the author’s own disk': {
    documents: [
      cimsReport().addExternal(OFFICE_RELATIONSHIP('attachedTemplate'), 'file:///C:\\Templates\\Normal.dotm'),
    ],
    expects: [{ rule, severity: 'info', times: 1 }],
  },
  'a link to somebody’s disk, told once': {
    documents: [
      cimsReport()
        .addExternal(OFFICE_RELATIONSHIP('hyperlink'), `file:///S:/${'long/'.repeat(30)}notes.docx`)
        .addExternal(OFFICE_RELATIONSHIP('hyperlink'), `file:///S:/${'long/'.repeat(30)}notes.docx`),
    ],
    expects: [{ rule, severity: 'info', says: /others may not reach \(.{79}…\)/, times: 1 }],
  },
};
