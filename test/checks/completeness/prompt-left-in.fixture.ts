import { escapeXml, paragraphXml } from '../support/package-edits';
import { cimsReport, typed } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'completeness-prompt-left-in';
const FOOTER = 'CIMS incident investigation plan for <Update the footer with appropriate file name>';

const inFooter = (text: string) =>
  cimsReport().part('word/footer1.xml', (xml) =>
    xml.replace(/(<\/w:ftr>)/, () => `${paragraphXml(text)}</w:ftr>`),
  );

export const breaks: RuleFixture['breaks'] = {
  documents: [cimsReport().paragraph('Incident reference number: <Enter incident report ID (IRD) here>')],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    cimsReport().paragraph(
      'The client said “[inaudible] it was hot”, wrote to <someone@provider.example> and waited <5 minutes, not >10.',
      'The account [name withheld] gave agrees [sic] with page [3].',
    ),
  ],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'error',
    says: /^A prompt of the template is left in: “<Enter incident report ID \(IRD\) here>”\.$/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'our own prompt, pasted as text': {
    documents: [
      cimsReport().paragraph(
        'Describe what was reported, in the order it happened',
        'What was reported: Describe what was reported, in the order it happened',
      ),
    ],
    expects: [{ rule, severity: 'error', says: /“Describe what was reported/, times: 2 }],
  },
  'the prompt of a field that need not be filled, as other programs leave it when they drop a control': {
    documents: [cimsReport().paragraph('Enter where the incident happened')],
    expects: [{ rule, severity: 'info', says: /“Enter where the incident happened”/, times: 1 }],
  },
  'the prompts of fields that do not apply to this document': {
    documents: [
      cimsReport().paragraph(
        'Enter the reportable conduct matter number',
        'Say what was considered because the client is in kinship care',
      ),
    ],
    expects: [{ rule, severity: 'info', says: /^A prompt of the template is left in/, times: 2 }],
  },
  'the prompt of a field that is asked of another copy': {
    documents: [cimsReport().paragraph('Enter the client’s CRIS ID')],
    expects: [{ rule, severity: 'error', says: /“Enter the client’s CRIS ID”/, times: 1 }],
  },
  'Word’s own prompt': {
    documents: [cimsReport().paragraph('Name: Click or tap here to enter text.')],
    expects: [{ rule, severity: 'error', says: /“Click or tap here to enter”/, times: 1 }],
  },
  'a name in angle brackets is likely to be one': {
    documents: [cimsReport().paragraph('The interview with <client name> was held.')],
    expects: [{ rule, severity: 'warning', says: /“<client name>”/, times: 1 }],
  },
  'guidance in square brackets': {
    documents: [
      cimsReport().paragraph(
        'Area [As identified in the incident report]',
        'Date of birth [DD/MM/YYYY]',
        '[Insert logo here]',
      ),
    ],
    expects: [
      { rule, severity: 'warning', says: /^Guidance of the template is left in: “\[As identified/, times: 3 },
    ],
  },
  'the footer of the department’s earlier template': {
    documents: [inFooter(FOOTER)],
    expects: [{ rule, severity: 'error', says: /^The footer still asks to be updated/, times: 1 }],
  },
  'one finding a paragraph, and the rest of many as one': {
    documents: [
      cimsReport().paragraph(
        ...Array.from({ length: 30 }, (_, index) => `<Enter ${String(index)} here> and <Enter more here>`),
        '<client name>',
      ),
    ],
    expects: [{ rule, severity: 'error', says: /^11 more prompts/, times: 21 }],
  },
  'a prompt that a control shows is an empty field': {
    documents: [
      typed(
        'Minutes',
        `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${paragraphXml('Click or tap here to enter text.')}</w:sdtContent></w:sdt>`,
        `<w:p><w:r><w:t xml:space="preserve">Name: </w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>${escapeXml('<Enter name here>')}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
      ),
    ],
    expects: ['completeness-kind-unknown', 'data-incident-id-missing', 'completeness-prompts-showing'],
  },
};
