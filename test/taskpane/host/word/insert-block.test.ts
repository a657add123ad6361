import { groupTag, sectionTag } from '../../../../src/template';
import {
  answers,
  block,
  bodyOf,
  controlsOf,
  copiesOf,
  PLACE,
  report,
  reportOfClients,
} from './support/documents';
import { openWord, plain, restricted } from './support/word';

test.each(['1.3', '1.5', '1.9'] as const)('with WordApi %s it goes behind the last copy', async (wordApi) => {
  const { word, current } = await openWord(await reportOfClients(2), { wordApi });
  await word.insertBlock(await block('client'), PLACE);
  const bytes = current();
  expect(copiesOf(bodyOf(bytes), 'client')).toHaveLength(3);
  expect(answers(bytes, 'client.name')).toEqual(['Sample Client 1', 'Sample Client 2', '']);
});

test('it stays within its section, in front of the next one', async () => {
  const { word, current } = await openWord(await reportOfClients(1), { wordApi: '1.9' });
  await word.insertBlock(await block('client'), PLACE);
  const body = bodyOf(current());
  const section = body.controls.findIndex(({ tag }) => tag === sectionTag('clients'));
  expect(copiesOf(body, 'client').map(({ parent }) => parent)).toEqual([section, section]);
});

test('where every copy was deleted it goes to the end of the section', async () => {
  const { word, current, document } = await openWord(await reportOfClients(1), { wordApi: '1.9' });
  document.person.deletesControl(groupTag('client'), 0);
  expect(copiesOf(bodyOf(current()), 'client')).toHaveLength(0);
  await word.insertBlock(await block('client'), PLACE);
  const body = bodyOf(current());
  expect(copiesOf(body, 'client')).toHaveLength(1);
  const section = body.controls.findIndex(({ tag }) => tag === sectionTag('clients'));
  expect(copiesOf(body, 'client')[0]?.parent).toBe(section);
  expect(controlsOf(body, 'client.name')).toHaveLength(1);
});

test.each(['1.3', '1.9'] as const)('with WordApi %s tags that Word lost are noticed', async (wordApi) => {
  const { word, document } = await openWord(await reportOfClients(1), {
    wordApi,
    word: { losesTagsOnInsertIntoControl: true },
  });
  document.person.deletesControl(groupTag('client'), 0);
  await expect(word.insertBlock(await block('client'), PLACE)).rejects.toMatchObject({
    name: 'PaneProblem',
    code: 'not-kept-by-word',
  });
});

test('a document without the section is left as it is', async () => {
  const { word, current } = await openWord(plain('Typed by hand.'), { wordApi: '1.9' });
  await expect(word.insertBlock(await block('client'), PLACE)).rejects.toMatchObject({
    code: 'place-not-found',
  });
  expect(bodyOf(current()).paragraphs.map(({ text }) => text)).toEqual(['Typed by hand.']);
});

test('a protected document says that it is', async () => {
  const { word } = await openWord(restricted(await report()), { wordApi: '1.9' });
  await expect(word.insertBlock(await block('client'), PLACE)).rejects.toMatchObject({
    code: 'document-protected',
  });
});

test('what is no document is our fault, and is not sent', async () => {
  const { word, host } = await openWord(await report(), { wordApi: '1.9' });
  await expect(word.insertBlock(new Uint8Array(10), PLACE)).rejects.toMatchObject({ code: 'tool-fault' });
  expect(host.engine.log.requests).toEqual([]);
});
