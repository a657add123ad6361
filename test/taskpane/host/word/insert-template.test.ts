import { readDocx } from '../../../../src/docx';
import { POLICIES } from '../../../../src/policy';
import { DEFINITIONS } from '../../../../src/template';
import { buildTemplate } from '../../../../src/template/builder';
import { bodyOf, copiesOf, headerOf, report } from './support/documents';
import { openWord, plain, restricted } from './support/word';

test('whole: the header comes along, and the property that names the template', async () => {
  const { word, current } = await openWord(plain(''), { wordApi: '1.6' });
  await word.insertTemplate(await report(), 'replace');
  const bytes = current();
  expect(copiesOf(bodyOf(bytes), 'client')).toHaveLength(1);
  expect(headerOf(bytes)?.controls.map(({ tag }) => tag)).toEqual(['cims:incident.id']);
  expect(readDocx(bytes).properties.custom).toMatchObject({
    CIMSReportTemplate: expect.stringMatching(/^cims-recommendations /),
  });
});

test.each(['1.3', '1.5', '1.6'] as const)(
  'with WordApi %s the document no longer says that it was made from the template before',
  async (wordApi) => {
    const older = await buildTemplate(DEFINITIONS['investigation-plan'], { policy: POLICIES[0] });
    const { word, current } = await openWord(older, { wordApi });
    await word.insertTemplate(await report(), 'replace');
    expect(readDocx(current()).properties.custom).toMatchObject({
      CIMSReportTemplate: expect.stringMatching(/^cims-recommendations /),
    });
  },
);

test('a property that Word does not take leaves the template in the document', async () => {
  const { word, host, current } = await openWord(plain(''), { wordApi: '1.3' });
  host.faults.plan('CustomPropertyCollection.add', { error: 'GeneralException' });
  await word.insertTemplate(await report(), 'replace');
  expect(copiesOf(bodyOf(current()), 'client')).toHaveLength(1);
});

test('what the host is asked for, and no more than this version has', async () => {
  for (const [wordApi, properties] of [
    ['1.5', undefined],
    ['1.6', true],
  ] as const) {
    const { word, host } = await openWord(plain(''), { wordApi });
    await word.insertTemplate(await report(), 'replace');
    const [request] = host.engine.log.requests;
    const asked = JSON.stringify(request?.body);
    expect(request?.actions).toEqual(expect.arrayContaining(['Document.insertFileFromBase64']));
    expect(asked).toContain('"importTheme":true,"importStyles":true,"importParagraphSpacing":true');
    expect(asked.includes('"importCustomProperties":true')).toBe(properties === true);
  }
});

test.each([
  ['at the floor', { wordApi: '1.3' }],
  ['where the member is missing', { wordApi: '1.9', withoutMembers: ['Document.insertFileFromBase64'] }],
] as const)('%s the body takes it, without the header', async (_, options) => {
  const { word, current } = await openWord(plain(''), options);
  expect(word.capabilities.insertWhole).toBe(false);
  await word.insertTemplate(await report(), 'replace');
  const bytes = current();
  expect(copiesOf(bodyOf(bytes), 'client')).toHaveLength(1);
  expect(headerOf(bytes)).toBeUndefined();
});

test.each(['1.3', '1.9'] as const)(
  'with WordApi %s, at the end what is there stays, and replaced it is gone',
  async (wordApi) => {
    for (const [where, stays] of [
      ['end', true],
      ['replace', false],
    ] as const) {
      const { word, current } = await openWord(plain('Typed by hand.'), { wordApi });
      await word.insertTemplate(await report(), where);
      const texts = bodyOf(current()).paragraphs.map(({ text }) => text);
      expect(texts.includes('Typed by hand.')).toBe(stays);
      expect(texts.at(0) === 'Typed by hand.').toBe(stays);
    }
  },
);

test('a refusal of Word on the web says what to do instead', async () => {
  const { word, host, current } = await openWord(plain('Typed by hand.'), { wordApi: '1.9' });
  host.faults.plan('Document.insertFileFromBase64', { error: 'NotAllowed' });
  await expect(word.insertTemplate(await report(), 'replace')).rejects.toMatchObject({
    name: 'PaneProblem',
    code: 'insert-refused',
  });
  expect(bodyOf(current()).paragraphs.map(({ text }) => text)).toEqual(['Typed by hand.']);
});

test('a refusal that says nothing is no protection where there is none', async () => {
  const { word, host } = await openWord(plain(''), { wordApi: '1.9' });
  host.faults.plan('Document.insertFileFromBase64', {
    error: 'GeneralException',
    message: 'Etwas ist passiert',
  });
  await expect(word.insertTemplate(await report(), 'replace')).rejects.toMatchObject({
    code: 'insert-refused',
  });
});

test.each(['1.3', '1.9'] as const)(
  'with WordApi %s a protected document is told from one that is read-only',
  async (wordApi) => {
    const locked = await openWord(restricted(await report()), { wordApi });
    await expect(locked.word.insertTemplate(await report(), 'end')).rejects.toMatchObject({
      code: 'document-protected',
    });
    const shut = await openWord(plain(''), { wordApi, word: { mode: 'readOnly' } });
    await expect(shut.word.insertTemplate(await report(), 'end')).rejects.toMatchObject({
      code: 'document-read-only',
    });
  },
);

test('what is larger than Word inserts is not sent', async () => {
  const { word, host } = await openWord(plain(''), { wordApi: '1.9' });
  await expect(word.insertTemplate(new Uint8Array(4 * 1024 * 1024 + 1), 'end')).rejects.toMatchObject({
    code: 'document-too-large',
  });
  expect(host.engine.log.requests).toEqual([]);
});

test.each([
  [5103, 'document-too-large'],
  [5012, 'session-lost'],
  [5102, 'document-busy'],
  [5016, 'document-busy'],
] as const)('a request that the host answers with %d is %s', async (error, code) => {
  const { word, host } = await openWord(plain(''), { wordApi: '1.9' });
  host.faults.plan('richApi', { error });
  await expect(word.insertTemplate(await report(), 'end')).rejects.toMatchObject({ code });
});
