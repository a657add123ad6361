import { fieldTag, groupTag, sectionTag } from '../../../../src/template';
import { destination, report, reportOfClients } from './support/documents';
import { openWord, paragraphs, plain } from './support/word';

const client = (occurrence: number) => ({ tag: groupTag('client'), occurrence });
const clients = { tag: sectionTag('clients'), occurrence: 0 };
const name = (occurrence: number) => ({ tag: fieldTag('client.name'), occurrence });

test('to the control itself, in its copy', async () => {
  const { word, selected } = await openWord(await reportOfClients(3), { wordApi: '1.9' });
  const to = destination({ control: name(1), around: [client(1), clients], words: 'Sample Client 2' });
  expect(await word.goTo(to)).toEqual({ ok: true, by: 'control' });
  expect(selected()).toMatchObject({ text: 'Sample Client 2', mode: 'Select' });
});

test.each([
  ['at the floor', { wordApi: '1.3' }],
  ['where the member is missing', { wordApi: '1.9', withoutMembers: ['Body.getContentControls'] }],
] as const)('%s to the words within the control round it', async (_, options) => {
  const { word, selected } = await openWord(await reportOfClients(3), options);
  const to = destination({ control: name(1), around: [client(1), clients], words: 'Sample Client 2' });
  expect(await word.goTo(to)).toEqual({ ok: true, by: 'words' });
  expect(selected()).toMatchObject({ text: 'Sample Client 2', mode: 'Select' });
});

test('at the floor to the start of the control round it, where nothing stands in the field', async () => {
  const { word, selected } = await openWord(await reportOfClients(2), { wordApi: '1.3' });
  const to = destination({ control: name(1), around: [client(1), clients] });
  expect(await word.goTo(to)).toEqual({ ok: true, by: 'around' });
  expect(selected()).toMatchObject({ tag: groupTag('client'), mode: 'Start' });
});

test('a copy that is gone leaves its section', async () => {
  const { word, selected } = await openWord(await reportOfClients(1), { wordApi: '1.9' });
  const to = destination({ control: name(4), around: [client(4), clients], words: 'Sample Client 5' });
  expect(await word.goTo(to)).toEqual({ ok: true, by: 'around' });
  expect(selected()).toMatchObject({ tag: sectionTag('clients'), mode: 'Start' });
});

const typed = () =>
  paragraphs([
    ['Contents', 'TOC1'],
    ['Allegation 2', 'TOC1'],
    ['Allegation 1', 'Heading1'],
    ['Finding: Substantiated on the balance of probabilities'],
    ['Allegation 2', 'Heading1'],
    ['Finding: Substantiated on the balance of probabilities'],
    ['See clause ^p and "this" one.'],
  ]);

test.each(['1.3', '1.9'] as const)(
  'with WordApi %s words that stand once are found by themselves',
  async (wordApi) => {
    const { word, selected } = await openWord(typed(), { wordApi });
    expect(
      await word.goTo(destination({ words: 'See clause ^p and "this" one.', headings: ['Allegation 2'] })),
    ).toEqual({
      ok: true,
      by: 'words',
    });
    expect(selected()).toMatchObject({ text: 'See clause ^p and "this" one.', mode: 'Select' });
  },
);

test('words that stand twice are those below their heading', async () => {
  const { word, selected, paragraphOfSelection } = await openWord(typed(), { wordApi: '1.3' });
  const words = 'Finding: Substantiated on the balance of probabilities';
  for (const [heading, paragraph] of [
    ['Allegation 1', 3],
    ['Allegation 2', 5],
  ] as const) {
    expect(await word.goTo(destination({ words, headings: [heading] }))).toEqual({ ok: true, by: 'words' });
    expect(selected()).toMatchObject({ text: words });
    expect(paragraphOfSelection()).toBe(paragraph);
  }
});

test('spacing that an excerpt does not keep: the first few words are enough', async () => {
  const { word, paragraphOfSelection } = await openWord(
    paragraphs([['Other'], ['The client was left alone in the bathroom for  about\ttwenty minutes.']]),
    { wordApi: '1.3' },
  );
  const words = 'The client was left alone in the bathroom for about twenty minutes.';
  expect(await word.goTo(destination({ words }))).toEqual({ ok: true, by: 'words' });
  expect(paragraphOfSelection()).toBe(1);
});

test('the heading where the words are gone, and not its line in the contents', async () => {
  const { word, paragraphOfSelection } = await openWord(typed(), { wordApi: '1.3' });
  expect(
    await word.goTo(destination({ words: 'Taken out.', headings: ['Findings', 'Allegation 2'] })),
  ).toEqual({
    ok: true,
    by: 'heading',
  });
  expect(paragraphOfSelection()).toBe(4);
});

test('nothing is found: a reason, and nothing is selected', async () => {
  const { word, selected } = await openWord(plain('Something else.'), { wordApi: '1.9' });
  const answer = await word.goTo(destination({ control: name(0), words: 'Taken out.', headings: ['Gone'] }));
  expect(answer).toEqual({ ok: false, reason: expect.stringMatching(/no longer in the document/) });
  expect(selected()).toBeUndefined();
});

test('a header is not searched for in the body', async () => {
  const { word, host } = await openWord(await report(), { wordApi: '1.9' });
  const answer = await word.goTo(destination({ words: '1234567', part: 'word/header1.xml' }));
  expect(answer).toEqual({ ok: false, reason: expect.stringMatching(/header.*“1234567”/) });
  expect(host.engine.log.requests).toEqual([]);
});

test('a place that goes away between two requests is an answer, not an error', async () => {
  const { word, host } = await openWord(await reportOfClients(1), { wordApi: '1.9' });
  host.faults.plan('ContentControl.select', { error: 'InvalidObjectPath' });
  expect(await word.goTo(destination({ control: name(0), around: [] }))).toMatchObject({ ok: false });
});

test('a lost session is an error', async () => {
  const { word, host } = await openWord(await reportOfClients(1), { wordApi: '1.9' });
  host.faults.plan('richApi', { error: 5012 });
  await expect(word.goTo(destination({ control: name(0) }))).rejects.toMatchObject({ code: 'session-lost' });
});
