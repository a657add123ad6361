import { DEFINITIONS, TEMPLATE_KINDS, type CaseData, type TemplateKind } from '../../../../src/template';
import { createSession } from '../../../../taskpane/session/create-session';
import { openDocumentOf } from '../../../../taskpane/session/open-document';
import { buildDocument } from '../../../checks/support/build-document';
import { cimsPlan, typed, type DocumentSpec } from '../../../checks/support/document-spec';
import { bodyOf, headerOf } from '../../host/word/support/documents';
import { openWord, type OpenOptions } from '../../host/word/support/word';
import { fakePage, fakeTime } from '../../support/fake-host';
import { inProcessWork } from '../../support/in-process-work';

/** The pane's session on a document that is open in the emulated Word. */
const startOn = async (spec: DocumentSpec, options: OpenOptions) => {
  const { word, current, host } = await openWord(await buildDocument(spec), options);
  const time = fakeTime();
  const session = createSession({
    host: word,
    work: inProcessWork(),
    now: time.now,
    setTimer: time.setTimer,
    page: fakePage(),
  });
  await session.start();
  return { session, current, host, open: () => openDocumentOf(session.state())! };
};

const OTHER: CaseData = { fields: { 'incident.id': 'SAMPLE-0077' }, groups: {} };

/** What the control of the incident report ID says in the page header. */
const headerText = (bytes: Uint8Array): string =>
  headerOf(bytes)!
    .paragraphs.map(({ text }) => text)
    .join(' ');

test.each(TEMPLATE_KINDS)(
  'in the place of an older document, “%s” has its own incident report ID',
  async (kind) => {
    const { session, current, open } = await startOn(cimsPlan(), { wordApi: '1.9' });
    expect(open().fields['incident.id']?.text).toBe('SAMPLE-0001');
    await session.insertTemplate(kind, 'replace', OTHER);
    expect(open().kind.value).toBe(kind);
    expect(open().fields['incident.id']?.text).toBe('SAMPLE-0077');
    expect(headerText(current())).toContain('SAMPLE-0077');
    expect(headerText(current())).not.toContain('SAMPLE-0001');
  },
);

test('an empty template does not have the incident report ID of the document before it', async () => {
  const { session, current, open } = await startOn(cimsPlan(), { wordApi: '1.9' });
  await session.insertTemplate('investigation-report', 'replace');
  expect(open().fields['incident.id']?.text).toBe('');
  expect(headerText(current())).not.toContain('SAMPLE-0001');
  expect(bodyOf(current()).paragraphs.map(({ text }) => text)).not.toContain('SAMPLE-0001');
});

test.each<[string, TemplateKind]>([
  ['1.3', 'investigation-report'],
  ['1.3', 'cims-recommendations'],
])(
  'where Word %s cannot write it, the person is told that the document says another',
  async (wordApi, kind) => {
    const { session, open } = await startOn(cimsPlan(), { wordApi: wordApi as '1.3' });
    await expect(session.insertTemplate(kind, 'replace', OTHER)).rejects.toMatchObject({
      code: 'not-kept-by-word',
      message: expect.stringMatching(/is in the document.*says “SAMPLE-0001”.*“SAMPLE-0077”/u),
    });
    expect(open().kind.value).toBe(kind);
  },
);

test('at the end, an ID that somebody wrote stays, and that is said', async () => {
  const { session, open } = await startOn(cimsPlan(), { wordApi: '1.9' });
  await expect(session.insertTemplate('investigation-report', 'end', OTHER)).rejects.toMatchObject({
    code: 'not-kept-by-word',
    message: expect.stringContaining('“SAMPLE-0001”'),
  });
  expect(open().fields['incident.id']?.text).toBe('SAMPLE-0001');
});

test('at the end, an ID that nobody wrote is filled, and an empty template changes none', async () => {
  const unfilled = await startOn(cimsPlan().without('incident.id'), { wordApi: '1.9' });
  await unfilled.session.insertTemplate('investigation-report', 'end', OTHER);
  expect(unfilled.open().fields['incident.id']?.text).toBe('SAMPLE-0077');
  const filled = await startOn(cimsPlan(), { wordApi: '1.9' });
  await filled.session.insertTemplate('investigation-report', 'end');
  expect(filled.open().fields['incident.id']?.text).toBe('SAMPLE-0001');
});

test('a document that Word still calls another template is not passed over', async () => {
  const { session, host } = await startOn(cimsPlan(), { wordApi: '1.5' });
  host.faults.plan('CustomPropertyCollection.add', { error: 'GeneralException' });
  await expect(session.insertTemplate('cims-recommendations', 'replace')).rejects.toMatchObject({
    code: 'not-kept-by-word',
    message: expect.stringContaining(DEFINITIONS['investigation-plan'].title),
  });
});

test('an ID with lines and spaces, as somebody pasted it, is the same ID in one line', async () => {
  const { session, open } = await startOn(cimsPlan(), { wordApi: '1.9' });
  const data: CaseData = { fields: { 'incident.id': ' SAMPLE-0077 \n(second  report) ' }, groups: {} };
  await session.insertTemplate('investigation-report', 'replace', data);
  expect(open().fields['incident.id']?.text).toBe('SAMPLE-0077 (second report)');
});

test('into a blank document it goes without another word', async () => {
  const { session, open } = await startOn(typed(''), { wordApi: '1.3' });
  await session.insertTemplate('investigation-plan', 'replace', OTHER);
  expect(open().fields['incident.id']?.text).toBe('SAMPLE-0077');
});
