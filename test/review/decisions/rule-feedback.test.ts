import fc from 'fast-check';
import { ruleFeedback } from '../../../src/review';
import { fileInput, finding, sampleCase, sampleReport } from '../../report/sample';

const CASE = sampleCase(
  { 'incident.id': 'SAMPLE-0001', 'manager.name': 'Exa Mplemanager' },
  {
    client: [{ 'client.name': 'Sample Clientone', 'client.dateOfBirth': '3 March 2012' }],
    subject: [{ 'subject.name': 'Zoë Example-Carer' }],
  },
);

const feedbackOn = (reason: string, more: Parameters<typeof finding>[0] = {}) => {
  const markedWrong = { reason, name: 'Rhea Viewer', date: '2026-11-01' };
  const wrong = { ...finding({ message: 'Words of the document.', ...more }), markedWrong };
  return ruleFeedback(sampleReport([fileInput('Clientone report.docx', [wrong, finding()], CASE)]));
};

it('says which rule was wrong, where in our own terms, and why; nothing of the document', () => {
  const { entries, ...head } = feedbackOn('It is no incident report ID.');
  expect(entries).toEqual([
    {
      rule: 'data-sample',
      severity: 'warning',
      standing: 'stated',
      kind: 'investigation-report',
      field: 'incident.id',
      reason: 'It is no incident report ID.',
      date: '2026-11-01',
    },
  ]);
  expect(head.note).toMatch(/^Read it before you send it/u);
});

it('a place that is none of our fields is not told', () => {
  const place = { part: 'x', tag: 'Their tag', headings: ['A name'], paragraph: 0, excerpt: 'words' };
  expect(feedbackOn('No.', { place }).entries[0]).not.toHaveProperty('field');
});

it.each([
  ['Sample Clientone said so', '[name] said so'],
  ['clientone’s mother ZOE EXAMPLE', '[name]’s mother [name]'],
  ['Ask Exa Mplemanager or Rhea Viewer', 'Ask [name] or [name]'],
  ['See SAMPLE-0001, born 3 March 2012', 'See [removed], born [removed]'],
  [
    'Born 3/3/2012 (03.03.12, 2012-03-03), 3rd of March 2012',
    'Born [removed] ([removed], [removed]), [removed]',
  ],
  [
    'Born on March 3, 2012; the incident was on 4 March 2012',
    'Born on [removed]; the incident was on 4 March 2012',
  ],
  ['In “Clientone report.docx”', 'In “[removed]”'],
])('takes names and numbers out of the reason: %s', (reason, expected) => {
  expect(feedbackOn(reason).entries[0]?.reason).toBe(expected);
});

it('whatever stands round a name, no word of it stays', () => {
  const names = fc.constantFrom('Clientone', 'Zoë', 'Carer', 'Mplemanager', 'Rhea', 'SAMPLE-0001');
  const around = fc.constantFrom(' ', '', ', ', '-', '(', ')', '/', '\n', '“', '1');
  fc.assert(
    fc.property(fc.array(fc.tuple(around, names, around), { minLength: 1, maxLength: 6 }), (pieces) => {
      const said = pieces.map(([before, name, after]) => ` ${before}${name}${after} `).join('');
      const reason = feedbackOn(said).entries[0]?.reason ?? '';
      for (const [, name] of pieces) expect(reason.toLowerCase()).not.toContain(name.toLowerCase());
    }),
  );
});

it('what is across files is of the case', () => {
  const markedWrong = { reason: 'No.', name: 'Rhea Viewer', date: '2026-11-01' };
  const across = { ...finding(), files: ['a.docx'], incidentId: null, markedWrong };
  expect(ruleFeedback(sampleReport([], [across])).entries).toMatchObject([{ kind: 'case' }]);
});
