import type { DocumentHost } from '../../../../taskpane/host';
import { fieldTag, groupTag, sectionTag } from '../../../../src/template';
import { block, bodyOf, destination, PLACE, report, reportOfClients, write } from './support/documents';
import { openWord } from './support/word';

const name = (occurrence: number) => ({ tag: fieldTag('client.name'), occurrence });
const around = [
  { tag: groupTag('client'), occurrence: 0 },
  { tag: sectionTag('clients'), occurrence: 0 },
];

/** Each operation with the requests that it may cost, whatever the size of the document. */
const OPERATIONS: readonly (readonly [string, number, (word: DocumentHost) => Promise<unknown>])[] = [
  ['read', 0, (word) => word.read()],
  ['pdfCopy', 0, (word) => word.pdfCopy()],
  ['insertTemplate', 2, async (word) => word.insertTemplate(await report(), 'end')],
  ['insertBlock', 2, async (word) => word.insertBlock(await block('client'), PLACE)],
  [
    'setFields',
    4,
    (word) =>
      word.setFields([
        write('provider.name', 'Sample Provider'),
        write('incident.id', '1234567'),
        write('client.name', 'Sample Client', 'text', 0),
        write('client.inCare', 'Yes', 'choice', 0),
      ]),
  ],
  ['goTo a control', 2, (word) => word.goTo(destination({ control: name(0), around }))],
  ['goTo words in a block', 3, (word) => word.goTo(destination({ around, words: 'Sample Client 1' }))],
  ['goTo a heading', 2, (word) => word.goTo(destination({ words: 'gone', headings: ['Endorsement'] }))],
  [
    'goTo words that stand often',
    3,
    (word) => word.goTo(destination({ words: 'Sample Client', headings: ['Clients'] })),
  ],
  [
    'addComments',
    2,
    (word) =>
      word.addComments(
        [0, 1, 2].map((at) => ({
          key: `${at}`,
          destination: destination({ control: name(0), around }),
          text: 'x',
        })),
      ),
  ],
  ['removeComments', 2, (word) => word.removeComments()],
  ['onChanged', 1, (word) => word.onChanged(() => undefined)],
  ['loadState', 0, (word) => word.loadState()],
  ['saveState', 0, (word) => word.saveState('x')],
];

const costOf = async (
  bytes: Uint8Array,
  wordApi: '1.3' | '1.9',
  operation: (word: DocumentHost) => Promise<unknown>,
): Promise<number> => {
  const { word, host } = await openWord(bytes, { wordApi });
  await operation(word);
  return host.engine.log.requests.length;
};

test('the documents have about 20 and 300 controls', async () => {
  expect(bodyOf(await reportOfClients(2)).controls.length).toBeLessThan(50);
  expect(bodyOf(await reportOfClients(60)).controls.length).toBeGreaterThan(300);
});

describe.each(['1.3', '1.9'] as const)('WordApi %s', (wordApi) => {
  const operations =
    wordApi === '1.9' ? OPERATIONS : OPERATIONS.filter(([title]) => !/Comments|onChanged/.test(title));

  test.each(operations)('%s costs the same few requests in a large document', async (_, most, operation) => {
    const small = await costOf(await reportOfClients(2), wordApi, operation);
    const large = await costOf(await reportOfClients(60), wordApi, operation);
    expect(large).toBe(small);
    expect(large).toBeLessThanOrEqual(most);
  });
});

test('many writes cost no more than one', async () => {
  const many = Array.from({ length: 60 }, (_, copy) => write('client.name', `Sample ${copy}`, 'text', copy));
  const one = await costOf(await reportOfClients(60), '1.9', (word) => word.setFields(many.slice(0, 1)));
  expect(await costOf(await reportOfClients(60), '1.9', (word) => word.setFields(many))).toBe(one);
});

test('many comments cost no more than one', async () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    key: `${at}`,
    destination: destination({ control: name(at) }),
    text: 'x',
  }));
  const one = await costOf(await reportOfClients(60), '1.9', (word) => word.addComments(many.slice(0, 1)));
  expect(await costOf(await reportOfClients(60), '1.9', (word) => word.addComments(many))).toBe(one);
});
